#!/usr/bin/env node
// Begins a rule: its code, its page and its test, and its line in the list of rules.
//   node scripts/new-rule.js <id>    in the root of the repository
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const INDEX = 'rules/index.ts'
const RULE_IMPORT = /^import \{ \w+ \} from '\.\/([\w-]+)\.ts'\n/gm
const ID = /^[a-z]+(?:-[a-z]+)+$/

/** @param {string} id */
function nameOf(id) {
  return id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
}

/** @param {string} id */
function filesOf(id) {
  return { [`rules/${id}.ts`]: code(id), [`docs/rules/${id}.md`]: page(id), [`test/rules/${id}.test.ts`]: tests(id) }
}

/** @param {string} id */
function code(id) {
  return `import { languagesOf } from '../src/model/document-set.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { departureMessage } from '../src/rule/wording.ts'

/** TODO: what is compared, and what is not. */
export const ${nameOf(id)} = defineRule({
  id: '${id}',
  summary: 'TODO: all versions say the same.',
  severity: 'warning',
  issueType: 'inconsistency',
  facts: [],
  ...NO_OPTIONS,
  *compare({ alignment }) {
    // TODO: the statements of each version; undefined where it lacks the row.
    for (const [row, { cells }] of alignment.rows.entries())
      yield { row, readings: cells.map((cell) => (cell.length === 0 ? undefined : [])) }
  },
  explain(verdict, { alignment }) {
    return { severity: 'warning', message: departureMessage(verdict, languagesOf(alignment.set)) }
  },
})
`
}

/** @param {string} id */
function page(id) {
  return `# ${id}

TODO: all versions say the same.

## What it reports

## Why

## Examples

## Options

None.

## What it cannot see

## When not to use it
`
}

/** @param {string} id */
function tests(id) {
  return `import { ${nameOf(id)} } from '../../rules/${id}.ts'
import { testRule } from './rule-tester.ts'

testRule(${nameOf(id)}, {
  silent: [{ name: 'all say the same', versions: { en: 'Pay at once.', fr: 'Payez sans délai.' } }],
  finds: [
    {
      name: 'TODO: one departs',
      versions: { en: 'Pay at once.', fr: 'Payez sans délai.', nl: '⟦Betaal morgen.⟧' },
      finds: [{ departure: 'changed', deviating: ['nl'] }],
    },
  ],
})
`
}

/**
 * The list of rules with one more, in alphabetical order.
 * @param {string} index
 * @param {string} id
 */
function withRule(index, id) {
  const known = [...index.matchAll(RULE_IMPORT)].map(([, name = '']) => name)
  const ids = [...known, id].sort()
  const imports = ids.map((each) => `import { ${nameOf(each)} } from './${each}.ts'`).join('\n')
  const rest = index.replaceAll(RULE_IMPORT, '')
  const other = /^(?:import .*\n)*/.exec(rest)?.[0] ?? ''
  return `${other}${imports}\n${withList(rest.slice(other.length), ids.map(nameOf))}`
}

const WIDEST = 120

/**
 * @param {string} text
 * @param {readonly string[]} names
 */
function withList(text, names) {
  return text.replace(/= \[[^\]]*\]/, () => {
    const line = `= [${names.join(', ')}]`
    const isShort = `export const rules: readonly Rule[] ${line}`.length <= WIDEST
    return isShort ? line : `= [\n${names.map((name) => `  ${name},\n`).join('')}]`
  })
}

/** @param {string | undefined} id */
function problemWith(id) {
  if (id === undefined || !ID.test(id))
    return 'usage: node scripts/new-rule.js <id>, where the id is like `number-parity`'
  if (!existsSync(INDEX)) return `there is no ${INDEX} here`
  const taken = Object.keys(filesOf(id)).find((file) => existsSync(file))
  return taken === undefined ? undefined : `${taken} is there already`
}

const [id] = process.argv.slice(2)
const problem = problemWith(id)
if (id === undefined || problem !== undefined) {
  console.error(problem)
  process.exitCode = 2
} else {
  const files = { ...filesOf(id), [INDEX]: withRule(readFileSync(INDEX, 'utf8'), id) }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    console.log(file)
  }
}
