#!/usr/bin/env node
// Plants one error at a time in documents of several languages and tells which of them lexparity finds. Needs dist, that is, a build.
//   node bench/mutations.mjs [folder …] [--seed N] [--each N] [--rows N] [--versions N] [--excerpts N] [--kinds A,B] [--misses FILE]
// `--each`: errors of one kind in one excerpt; `--excerpts`: of a folder; `--misses`: what was missed, found quietly or blamed on
// another version, one JSON object a line: it holds text of the documents.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { excerpts } from './mutations/documents.mjs'
import { kinds } from './mutations/kinds/index.mjs'
import { outcomesIn } from './mutations/run.mjs'
import { seeded } from './mutations/random.mjs'
import { table } from './mutations/tables.mjs'

const ROOT = join(import.meta.dirname, '..')
const CORPORA = ['udhr', 'gdpr-proposal-2012-part1', 'cc-legalcode', 'gdpr-2016', 'ai-act-2024', 'canada-acts']
const FOLDERS = [...CORPORA.map((corpus) => join(ROOT, '../shared/corpora', corpus)), join(ROOT, 'examples')]

const text = /** @type {const} */ ({ type: 'string' })
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: text, each: text, rows: text, versions: text, excerpts: text, kinds: text, misses: text },
})
/** @param {string | undefined} given @param {number} otherwise */
const number = (given, otherwise) => (given === undefined ? otherwise : Number(given))

const random = seeded(number(options.seed, 1))
const sampling = {
  rows: number(options.rows, 80),
  versions: number(options.versions, 5),
  excerpts: number(options.excerpts, 3),
  random,
}
const asked = options.kinds?.split(',')
const used = Object.fromEntries(Object.entries(kinds).filter(([name]) => asked?.includes(name) ?? true))
const outcomes = []
for await (const set of excerpts(positionals.length > 0 ? positionals : FOLDERS, sampling)) {
  const started = performance.now()
  const own = [...outcomesIn(set, { kinds: used, each: number(options.each, 2), random })]
  outcomes.push(...own)
  process.stderr.write(`${set.id}: ${own.length} errors in ${Math.round(performance.now() - started)} ms\n`)
}

console.log(`${table(outcomes, { title: 'kind', keyOf: ({ kind }) => kind, order: Object.keys(kinds) })}\n`)
console.log(`${table(outcomes, { title: 'language', keyOf: ({ language }) => language })}\n`)
console.log(table(outcomes, { title: 'versions', keyOf: ({ voters }) => (voters === 2 ? 'two' : 'three or more') }))
if (options.misses !== undefined) {
  const quiet = outcomes.filter(({ right }) => right === undefined || right.severity === 'info')
  writeFileSync(options.misses, quiet.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''))
}
