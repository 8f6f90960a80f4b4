#!/usr/bin/env node
// How well paragraphs are aligned whose structure was taken away; bench/alignment.md explains the figures and holds them.
//   node bench/alignment.mjs [--only NAME,…]   a table
//   node bench/alignment.mjs --check           exits with 1 where a figure is below its floor in bench/alignment-floors.json
//   node bench/alignment.mjs --update          makes what was measured the floors
//   node bench/alignment.mjs --scale           time and memory for 24 versions of 2,000 paragraphs
// Needs `npm run build` and the corpora beside the repository.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { align } from '../dist/src/align/align.js'
import { documentSet } from '../dist/src/model/document-set.js'
import { versionsOf } from './alignment/corpora.mjs'
import { disguised } from './alignment/disguise.mjs'
import { randomOf } from './alignment/random.mjs'
import { figuresOf, score, truthOfParts } from './alignment/score.mjs'
import { synthetic } from './alignment/synthetic.mjs'
import { truthOf } from './alignment/truth.mjs'

const DOCUMENTS = {
  'gdpr-2016': 'gdpr-2016/32016R0679',
  'ai-act-2024': 'ai-act-2024/32024R1689',
  udhr: 'udhr/udhr',
  proposal: 'gdpr-proposal-2012-part1/com-2012-11',
  'by-4.0': 'cc-legalcode/by-4.0',
}
const changed = (share) => (name) => ({ keepsFigures: true, changes: { share, random: randomOf(name) } })
const MODES = {
  plain: () => ({ keepsFigures: true }),
  'no figures': () => ({ keepsFigures: false }),
  '5 % changed': changed(0.05),
  '15 % changed': changed(0.15),
}

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    check: { type: 'boolean' },
    update: { type: 'boolean' },
    scale: { type: 'boolean' },
    floors: { type: 'string' },
  },
})
const floorsFile = options.floors ?? join(import.meta.dirname, 'alignment-floors.json')

/** Seconds of the processor: others may use the machine as well. */
function seconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/**
 * @param {string} name
 * @param {string} document
 */
function measure(name, document) {
  const versions = versionsOf(document)
  const truth = truthOf(versions)
  const known = truth.flat().filter((row) => row >= 0).length / truth.flat().length
  return Object.entries(MODES).map(([mode, how]) => {
    const own = versions.map((version) => disguised(version, how(`${name} ${version.language}`)))
    const start = seconds()
    const { rows } = align(
      documentSet(
        name,
        own.map(({ version }) => version),
      ),
    )
    const time = seconds() - start
    const parts = own.map((version) => version.parts)
    const { all, pairs } = score(rows, truthOfParts(parts, truth))
    const worst = pairs.map((pair) => ({ ...pair, ...figuresOf(pair) })).reduce((x, y) => (y.f1 < x.f1 ? y : x))
    const languages = [worst.v, worst.w].map((v) => versions[v].language).join('-')
    return { name, mode, known, ...figuresOf(all), worst: worst.f1, languages, time }
  })
}

/** @param {ReadonlyArray<ReturnType<typeof measure>[number]>} results */
function show(results) {
  const digits = (/** @type {number} */ share) => share.toFixed(4)
  console.log(
    '| document | mode | known | precision | recall | F1 | worst pair | s |\n|---|---|---|---|---|---|---|---|',
  )
  for (const { name, mode, known, precision, recall, f1, worst, languages, time } of results)
    console.log(
      `| ${[name, mode, ...[known, precision, recall].map(digits), `**${digits(f1)}**`, `${digits(worst)} ${languages}`, time.toFixed(1)].join(' | ')} |`,
    )
}

/** Figures are kept to the third digit, rounded down. */
function floorsOf(results) {
  const floors = {}
  for (const { name, mode, f1 } of results) floors[name] = { ...floors[name], [mode]: Math.floor(f1 * 1000) / 1000 }
  return floors
}

function check(results) {
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
  const lines = results.map(({ name, mode, f1 }) => {
    const floor = floors[name]?.[mode]
    return {
      holds: floor !== undefined && f1 >= floor,
      line: `${name}, ${mode}: F1 ${f1.toFixed(4)}, at least ${floor}`,
    }
  })
  for (const { holds, line } of lines) console.log(`${holds ? 'ok  ' : 'FAIL'} ${line}`)
  const failed = lines.filter(({ holds }) => !holds).length
  console.log(`${lines.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

function scale() {
  for (const labelled of [true, false]) {
    const set = documentSet('synthetic', synthetic({ versions: 24, rows: 2000, labelled }))
    const start = seconds()
    const { rows } = align(set)
    const memory = Math.round(process.memoryUsage.rss() / 1e6)
    const what = labelled ? 'with numbers' : 'without numbers'
    console.log(
      `24 versions of 2000 paragraphs ${what}: ${rows.length} rows, ${(seconds() - start).toFixed(1)} s, ${memory} MB`,
    )
  }
}

if (options.scale) scale()
else {
  const asked = Object.entries(DOCUMENTS).filter(([name]) => options.only?.split(',').includes(name) ?? true)
  const results = asked.flatMap(([name, document]) => measure(name, document))
  if (options.check) check(results)
  else show(results)
  if (options.update) writeFileSync(floorsFile, `${JSON.stringify(floorsOf(results), null, 2)}\n`)
}
