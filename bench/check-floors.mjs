#!/usr/bin/env node
// Compares what the acceptance programs measured with the floors of bench/floors.json, so that accuracy does not fall back unseen.
//   node bench/check-floors.mjs --cases cases.json --natural natural.json [--reports DIR] [--floors FILE]
//   node bench/check-floors.mjs --cases cases.json --natural natural.json --reports DIR --update    makes what was measured the floors
//   node bench/check-floors.mjs --corpora                                                           the corpora that have floors
// The two files are what `cases.mjs --json` and `natural.mjs --json` write, DIR is what `keep-report.mjs` kept of the same run; without
// it nothing is compared by rule and by language. Exits with 1 if a figure fell back or was not measured.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareAll } from './accuracy/compare.mjs'
import { figuresOfAll, figuresOfCases, figuresOfCorpora } from './accuracy/figures.mjs'
import { measure } from './accuracy/measure.mjs'
import { readCorpora, readJson, readScored } from './accuracy/read.mjs'
import { ruleIds } from './accuracy/rules.mjs'

const text = /** @type {const} */ ({ type: 'string' })
const flag = /** @type {const} */ ({ type: 'boolean' })
const { values: options } = parseArgs({
  options: { cases: text, natural: text, reports: text, corpora: flag, gold: text, floors: text, update: flag },
})
const floorsFile = options.floors ?? join(import.meta.dirname, 'floors.json')

/** @returns {import('./accuracy/types.d.ts').Floors} */
function measured() {
  const { cases, natural, reports, gold } = options
  if (cases === undefined || natural === undefined) throw new Error('--cases and --natural are needed')
  const whole = { cases: figuresOfCases(readJson(cases)), natural: figuresOfCorpora(readScored(natural)) }
  if (reports === undefined) return whole
  const corpora = readCorpora({ natural, reports, corpora: gold })
  return { ...whole, ...figuresOfAll(measure(corpora, ruleIds(corpora))) }
}

/** @param {import('./accuracy/types.d.ts').Floors} floors */
function check(floors) {
  const results = compareAll(floors, measured())
  for (const { line, holds, isDetail } of results) if (!holds || !isDetail) console.log(line)
  const failed = results.filter(({ holds }) => !holds).length
  console.log(`${results.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

if (options.corpora) console.log(Object.keys(readJson(floorsFile).natural).join(','))
else if (options.update)
  writeFileSync(floorsFile, `${JSON.stringify({ ...readJson(floorsFile), ...measured() }, null, 2)}\n`)
else check(readJson(floorsFile))
