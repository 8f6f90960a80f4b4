import { describe, expect, test } from 'vitest'
import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { escapeMarkdown } from '../../src/report/markdown-text.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import { awkwardRun, contractRun, decision, options } from './awkward.ts'
import { checkedSet, contract, finding, markedVersion, place, run } from './fixture.ts'

/** As GitHub and GitLab read it. */
function parse(markdown: string): Root {
  return unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
    .parse(markdown)
}

/** Rows of all tables, each cell as the reader sees it. */
function rows(markdown: string): ReadonlyArray<readonly string[]> {
  const found: string[][] = []
  visit(parse(markdown), 'tableRow', (row) => {
    found.push(
      row.children.map((cell) => shown({ type: 'root', children: [{ type: 'paragraph', children: cell.children }] })),
    )
  })
  return found
}

/** Text and code, without markup. */
function shown(root: Root): string {
  let text = ''
  visit(root, (node) => {
    if (node.type === 'text') text += node.value
    else if (node.type === 'inlineCode') text += `\`${node.value}\``
    else if (!['root', 'paragraph'].includes(node.type)) text += `<${node.type}>`
  })
  return text
}

test('nothing', () => {
  expect(markdownReport(run([]), options)).toBe(
    '## lexparity: no errors, no warnings\n\n0 document sets, 0 language versions.\n',
  )
})

test('what was found', () => {
  expect(markdownReport(contractRun, options).split('\n')).toEqual([
    '## lexparity: 1 error, 1 warning',
    '',
    '1 document set, 3 language versions. 1 info not listed here.',
    '',
    '### contract (de en fr)',
    '',
    '| | paragraph | finding | rule | place |',
    '|---|---|---|---|---|',
    '| error | 1 | number `1520`, but `1250` as in 2 of 3 versions | `number-parity` | `fr.md:1:22` |',
    '| warning | 2 | no `.` at the end, as in 2 of 3 versions | `terminal-punctuation` | `en.md:3:28` |',
    '',
  ])
})

test('texts come through a table; what was decided is counted', () => {
  const report = markdownReport(awkwardRun, options)
  expect(report).toContain(' 1 finding decided before and not listed.')
  expect(report).not.toContain('decided to be right')
  const all = rows(report)
  expect(all).toContainEqual([
    'error',
    '(1), a',
    'da has `1250 <x>` & `a|b` where el has [x](1) and *y*, 100 %: 😀',
    '`number-parity`',
    '`æ b/50 %/(1)#a.da.md:1:23`',
  ])
  expect(all).toContainEqual(['error', '', 'sv has `30`', '`number-parity`', '`notes/sv.docx, page 4, paragraph 12`'])
  expect(all.at(-1)).toEqual(['error', '', 'is not valid UTF-8', '`unreadable`', '`broken.md`'])
})

test('what was known when the check was introduced is counted apart', () => {
  const known = finding({ decision: decision({ verdict: 'baseline' }) })
  const report = markdownReport(run([{ ...contract, findings: [known, known] }]), options)
  expect(report).toBe(
    '## lexparity: no errors, no warnings\n\n1 document set, 3 language versions. 2 findings in the baseline and not listed.\n',
  )
})

test('there is an end to what is listed', () => {
  const text = markedVersion('nl', '⟦x⟧')
  const many = Array.from({ length: 1000 }, () => finding({ locations: [place(text, 0, true)] }))
  const report = markdownReport(run([checkedSet('x', [text.version], many)]), options)
  expect(rows(report)).toHaveLength(301)
  expect(report).toContain('\n… and 700 more in x (nl).\n')
  expect(report).toContain('## lexparity: 1000 errors')
})

describe('text in Markdown', () => {
  test.each([
    'plain text (a) 100 %, 2 × 3',
    '*a* _b_ **c** ~~d~~ <b>e</b> &amp; &#65;',
    '[a](b) ![a](b) [a][b] [^1] https://example.org/a_b_c',
    'a | b \\| c',
    String.raw`back\slash`,
    'a ` b',
    'value `a*b_c` and `d`',
  ])('%s', (text) => {
    expect(shown(parse(`x ${escapeMarkdown(text)}`))).toBe(`x ${text}`)
  })
})
