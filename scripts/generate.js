#!/usr/bin/env node
// Writes what is generated from the sources: the schemas of the configuration and of decisions, the table of rules, what is known of each
// language, and what the HTML report runs in a browser. Run `npm run build` first.
//   node scripts/generate.js            writes
//   node scripts/generate.js --check    exits with 1 if a file on disk differs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rules } from '../dist/rules/index.js'
import { composeSchema } from '../dist/src/config/schema.js'
import { decisionsSchema } from '../dist/src/decisions/schema.js'
import { clientCode } from './client-code.js'
import { languageTables } from './languages.js'

const root = join(import.meta.dirname, '..')

const client = await clientCode()

/** @type {ReadonlyArray<{ path: string, content: (old: string) => string }>} */
const generated = [
  { path: 'schemas/linterrc.schema.json', content: () => `${JSON.stringify(composeSchema(rules), null, 2)}\n` },
  { path: 'schemas/decisions.schema.json', content: () => `${JSON.stringify(decisionsSchema, null, 2)}\n` },
  {
    path: 'docs/rules/README.md',
    content: (old) => withTable(old || '# Rules\n', { name: 'table of rules', table: ruleTable() }),
  },
  {
    path: 'docs/languages.md',
    content: (old) => withTable(old, { name: 'tables of languages', table: languageTables() }),
  },
  { path: 'src/report/html/client-code.ts', content: () => client },
]

/**
 * The page with a table between two comments if it has them, otherwise at its end.
 * @param {string} page
 * @param {{ name: string, table: string }} content
 */
function withTable(page, { name, table }) {
  const begin = `<!-- ${name}: written by \`npm run generate\` -->`
  const close = `<!-- end of the ${name} -->`
  const start = page.indexOf(begin)
  const end = page.indexOf(close)
  if (start === -1 || end === -1) return `${page.trimEnd()}\n\n${begin}\n${table}\n${close}\n`
  return `${page.slice(0, start)}${begin}\n${table}\n${page.slice(end)}`
}

function ruleTable() {
  const rows = rules.map(({ id, severity, summary }) => `| [\`${id}\`](${id}.md) | ${severity} | ${inTable(summary)} |`)
  return ['| rule | severity | what it says |', '|---|---|---|', ...rows].join('\n')
}

/** @param {string} text */
function inTable(text) {
  return text.replaceAll('|', String.raw`\|`)
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}

/**
 * @param {string} path
 * @param {string} content
 */
function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const outdated = generated
  .map(({ path, content }) => ({ path, old: readIfThere(path), content }))
  .map(({ path, old, content }) => ({ path, old, current: content(old) }))
  .filter(({ old, current }) => old !== current)

if (process.argv.includes('--check')) {
  for (const { path } of outdated) console.error(`${path} is not up to date: run \`npm run generate\``)
  process.exitCode = outdated.length > 0 ? 1 : 0
} else {
  for (const { path, current } of outdated) write(path, current)
  for (const { path } of outdated) console.log(`wrote ${path}`)
}
