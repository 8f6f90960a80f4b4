#!/usr/bin/env node
// How well lexparity finds known errors on real documents, and how often it speaks, by corpus, rule and language, as Markdown.
//   node ../shared/accept/natural.mjs --bin "node bench/keep-report.mjs DIR npx lexparity" --json natural.json
//   node bench/accuracy.mjs --natural natural.json --reports DIR             prints the tables
//   node bench/accuracy.mjs --natural natural.json --reports DIR --update    writes them into bench/accuracy.md
// Nothing is run here: the figures are those of the run of `natural.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from './accuracy/measure.mjs'
import { withTables } from './accuracy/page.mjs'
import { readCorpora } from './accuracy/read.mjs'
import { ruleIds } from './accuracy/rules.mjs'
import { tables } from './accuracy/tables.mjs'

const text = /** @type {const} */ ({ type: 'string' })
const { values: options } = parseArgs({
  options: { natural: text, reports: text, corpora: text, page: text, update: { type: 'boolean' } },
})
const page = options.page ?? join(import.meta.dirname, 'accuracy.md')

function measured() {
  const { natural, reports, corpora } = options
  if (natural === undefined || reports === undefined) throw new Error('--natural and --reports are needed')
  const read = readCorpora({ natural, reports, corpora })
  return tables(measure(read, ruleIds(read)))
}

if (options.update) writeFileSync(page, withTables(readFileSync(page, 'utf8'), measured()))
else for (const [name, table] of Object.entries(measured())) console.log(`## ${name}\n\n${table}\n`)
