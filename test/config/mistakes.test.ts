import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { folder } from './folder.ts'
import { rules } from './rules.ts'

/** The problems of `.linterrc.json` with this text: `line:column pointer message`. */
async function problems(text: string): Promise<readonly string[]> {
  const from = folder({ '.linterrc.json': text })
  const result = await loadConfig({ from, rules })
  if ('loaded' in result) return []
  return result.problems.map(({ file, pointer, message, line, column }) => {
    expect(file).toBe(join(from, '.linterrc.json'))
    return `${line}:${column} ${pointer} ${message}`
  })
}

const lengthParity = (options: string): string => `{"rules":{"length-parity":["error",${options}]}}`
const at = (pointer: string, column: number): string => `1:${column} /rules/length-parity/1${pointer}`

describe('one mistake is one sentence', () => {
  const cases: ReadonlyArray<readonly [text: string, problem: string]> = [
    ['5', '1:1  must be an object; found a number'],
    [' []', '1:2  must be an object; found a list'],
    ['null', '1:1  must be an object; found `null`'],
    ['{"rule":{}}', '1:2 /rule unknown key `rule`; did you mean `rules`?'],
    [
      '{"colour":1}',
      '1:2 /colour unknown key `colour`; ' +
        'known: `$schema`, `documents`, `reference`, `termbases`, `rosters`, `series`, `ignore`, `rules`',
    ],
    ['{"a/b~":1}', expect.stringContaining('1:2 /a~1b~0 unknown key `a/b~`; known: ')],
    ['{"__proto__":1}', expect.stringContaining('1:2 /__proto__ unknown key `__proto__`; known: ')],
    ['{"extends":"x"}', '1:2 /extends `extends` is not supported; all settings stand in one file'],
    ['{"$import":"./x.json"}', '1:2 /$import `$import` is not supported; all settings stand in one file'],
    ['{"$schema":1}', '1:12 /$schema must be a text; found a number'],

    ['{"documents":3}', '1:14 /documents must be a list of texts; found a number'],
    ['{"documents":"a/{lang}.md"}', '1:14 /documents must be a list of texts; found a text'],
    ['{"documents":["{lang}",true]}', '1:24 /documents/1 must be a text; found `true`'],
    ['{"documents":["a/*.md"]}', '1:15 /documents/0 must be a path pattern with `{lang}` exactly once; found `a/*.md`'],
    [
      '{"documents":["{lang}/{lang}.md"]}',
      '1:15 /documents/0 must be a path pattern with `{lang}` exactly once; found `{lang}/{lang}.md`',
    ],

    ['{"reference":false}', '1:14 /reference must be a text or `null`; found `false`'],
    ['{"reference":"english"}', '1:14 /reference must be a language tag such as `en` or `pt-BR`; found `english`'],
    ['{"reference":""}', '1:14 /reference must be a language tag such as `en` or `pt-BR`; found ``'],

    ['{"termbases":{}}', '1:14 /termbases must be a list of texts; found an object'],
    ['{"termbases":[""]}', '1:15 /termbases/0 must not be empty'],
    ['{"ignore":[null]}', '1:12 /ignore/0 must be a text; found `null`'],

    ['{"rosters":[]}', '1:12 /rosters must be an object; found a list'],
    ['{"rosters":{"A":["AR"]}}', '1:17 /rosters/A must be an object; found a list'],
    ['{"rosters":{"A":{"b":"AR"}}}', '1:22 /rosters/A/b must be a list of texts; found a text'],
    ['{"rosters":{"A":{"b":["QQ"]}}}', '1:23 /rosters/A/b/0 unknown ISO 3166-1 country code `QQ`'],
    ['{"rosters":{"A":{"b":["ar"]}}}', '1:23 /rosters/A/b/0 unknown ISO 3166-1 country code `ar`; did you mean `AR`?'],
    ['{"rosters":{"A":{"b":["EL"]}}}', '1:23 /rosters/A/b/0 unknown ISO 3166-1 country code `EL`; did you mean `GR`?'],
    ['{"rosters":{"A":{"b":[7]}}}', '1:23 /rosters/A/b/0 must be a known ISO 3166-1 country code; found `7`'],
    ['{"rosters":{"A":{"b":["AR","BO","AR"]}}}', '1:33 /rosters/A/b/2 `AR` is listed twice'],

    ['{"series":{"SOR":"DORS"}}', '1:18 /series/SOR must be a list of texts; found a text'],
    ['{"series":{"SOR":[]}}', '1:18 /series/SOR must have at least 1 item; found 0'],
    ['{"series":{"SOR":["/"]}}', '1:19 /series/SOR/0 must be a name with a letter; found `/`'],
    ['{"series":{"SOR":["TR","TR"]}}', '1:24 /series/SOR/1 `TR` is listed twice'],

    ['{"rules":[]}', '1:10 /rules must be an object; found a list'],
    [
      '{"rules":{"number-partiy":"error"}}',
      '1:11 /rules/number-partiy unknown rule `number-partiy`; did you mean `number-parity`?',
    ],
    [
      '{"rules":{"spelling":"error"}}',
      '1:11 /rules/spelling unknown rule `spelling`; known: `number-parity`, `terminal-punctuation`, `length-parity`',
    ],
    [
      '{"rules":{"number-parity":"warn"}}',
      '1:27 /rules/number-parity severity must be one of `off`, `info`, `warning`, `error`; found `warn`',
    ],
    [
      '{"rules":{"number-parity":2}}',
      '1:27 /rules/number-parity severity must be one of `off`, `info`, `warning`, `error`; found `2`',
    ],
    [
      '{"rules":{"number-parity":{"severity":"error"}}}',
      '1:27 /rules/number-parity severity must be one of `off`, `info`, `warning`, `error`; found an object',
    ],
    [
      '{"rules":{"number-parity":["warn", {}]}}',
      '1:28 /rules/number-parity/0 severity must be one of `off`, `info`, `warning`, `error`; found `warn`',
    ],
    ['{"rules":{"number-parity":[]}}', '1:27 /rules/number-parity must have at least 1 item; found 0'],
    ['{"rules":{"number-parity":["error",{},1]}}', '1:27 /rules/number-parity must have at most 2 items; found 3'],
    ['{"rules":{"number-parity":["error",true]}}', '1:36 /rules/number-parity/1 must be an object; found `true`'],
    [
      '{"rules":{"number-parity":["error",{"footnotes":true}]}}',
      '1:37 /rules/number-parity/1/footnotes unknown option `footnotes`; the rule has none',
    ],
    [
      '{"rules":{"terminal-punctuation":["error",{"footnote":true}]}}',
      '1:44 /rules/terminal-punctuation/1/footnote unknown option `footnote`; known: `footnotes`',
    ],
    [
      '{"rules":{"terminal-punctuation":["error",{"footnotes":"yes"}]}}',
      '1:56 /rules/terminal-punctuation/1/footnotes must be `true` or `false`; found a text',
    ],

    [lengthParity('{"least":1.5}'), `${at('/least', 45)} must be a whole number; found \`1.5\``],
    [lengthParity('{"least":0}'), `${at('/least', 45)} must be at least 1; found \`0\``],
    [lengthParity('{"least":100}'), `${at('/least', 45)} must be at most 99; found \`100\``],
    [lengthParity('{"ratio":1}'), `${at('/ratio', 45)} must be more than 1; found \`1\``],
    [lengthParity('{"ratio":9}'), `${at('/ratio', 45)} must be less than 9; found \`9\``],
    [lengthParity('{"ratio":1.7}'), `${at('/ratio', 45)} must be a multiple of 0.5; found \`1.7\``],
    [
      lengthParity('{"unit":"lines"}'),
      `${at('/unit', 44)} unit must be one of \`words\`, \`characters\`; found \`lines\``,
    ],
    [lengthParity('{"unit":[]}'), `${at('/unit', 44)} unit must be one of \`words\`, \`characters\`; found a list`],
    [lengthParity('{"marks":["."]}'), `${at('/marks', 45)} must have at least 2 items; found 1`],
    [lengthParity('{"marks":["a","b","c","d"]}'), `${at('/marks', 45)} must have at most 3 items; found 4`],
    [lengthParity('{"marks":[".",[]]}'), `${at('/marks/1', 50)} must be a text; found a list`],
    [lengthParity('{"name":"a"}'), `${at('/name', 44)} must have at least 2 characters; found 1`],
    [lengthParity('{"name":"abcde"}'), `${at('/name', 44)} must have at most 4 characters; found 5`],
    [lengthParity('{"name":"AB"}'), `${at('/name', 44)} must match \`^[a-z]+$\`; found \`AB\``],
    [lengthParity('{"only":"there"}'), `${at('/only', 44)} must be \`here\`; found \`there\``],
    [lengthParity('{"span":{"from":1}}'), `${at('/span', 44)} lacks \`to\``],
    [
      lengthParity('{"span":{"from":1,"to":2,"by":3}}'),
      `${at('/span/by', 61)} unknown key \`by\`; known: \`from\`, \`to\``,
    ],
  ]

  test.each(cases)('%s', async (text, problem) => {
    expect(await problems(text)).toEqual([problem])
  })
})

test('all mistakes at once, in the order of the file', async () => {
  const text = `{
  "rules": {
    "terminal-punctuation": ["warn", { "footnote": 1 }],
    "number-partiy": "error"
  },
  "reference": "?",
  "documents": "texts",
  "rosters": { "CLASI": { "founding": ["AR", "UK"] } }
}`
  expect(await problems(text)).toEqual([
    '3:30 /rules/terminal-punctuation/0 severity must be one of `off`, `info`, `warning`, `error`; found `warn`',
    '3:40 /rules/terminal-punctuation/1/footnote unknown option `footnote`; known: `footnotes`',
    '4:5 /rules/number-partiy unknown rule `number-partiy`; did you mean `number-parity`?',
    '6:16 /reference must be a language tag such as `en` or `pt-BR`; found `?`',
    '7:16 /documents must be a list of texts; found a text',
    '8:46 /rosters/CLASI/founding/1 unknown ISO 3166-1 country code `UK`; did you mean `GB`?',
  ])
})

test('a long value is cut and stays on one line', async () => {
  const [problem] = await problems(JSON.stringify({ documents: [`a\n${'b'.repeat(99)}`] }))
  expect(problem).toBe(
    `1:15 /documents/0 must be a path pattern with \`{lang}\` exactly once; found \`a ${'b'.repeat(58)}…\``,
  )
})
