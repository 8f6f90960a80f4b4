#!/usr/bin/env node
// Compares what the acceptance programs measured with the floors of bench/floors.json, so that accuracy does not fall back unseen.
//   node bench/check-floors.mjs --cases cases.json --natural natural.json [--floors FILE]
//   node bench/check-floors.mjs --cases cases.json --natural natural.json --update    makes what was measured the floors
//   node bench/check-floors.mjs --corpora                                             the corpora that have floors
// The two files are what `cases.mjs --json` and `natural.mjs --json` write. Exits with 1 if a figure fell back or was not measured.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Figures that may not sink; all others may not rise. */
const MORE_IS_BETTER = new Set(['right', 'sets', 'strict'])

/** @typedef {Readonly<Record<string, number>>} Figures */
/** @typedef {{ readonly cases: Figures, readonly natural: Readonly<Record<string, Figures>> }} Measured */

const text = /** @type {const} */ ({ type: 'string' })
const flag = /** @type {const} */ ({ type: 'boolean' })
const { values: options } = parseArgs({
  options: { cases: text, natural: text, floors: text, update: flag, corpora: flag },
})
const floorsFile = options.floors ?? join(import.meta.dirname, 'floors.json')

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** @returns {Measured} */
function measured() {
  if (options.cases === undefined || options.natural === undefined) throw new Error('--cases and --natural are needed')
  return {
    cases: figuresOfCases(readJson(options.cases)),
    natural: figuresOfCorpora(readJson(options.natural).corpora),
  }
}

/** @param {ReadonlyArray<{ outcome: string, isSetRight: boolean, extra: readonly string[] }>} results */
function figuresOfCases(results) {
  const count = (/** @type {(result: typeof results[number]) => boolean} */ holds) => results.filter(holds).length
  return {
    right: count(({ outcome }) => outcome === 'right'),
    sets: count(({ isSetRight }) => isSetRight),
    disturbed: count(({ outcome }) => outcome === 'false alarm'),
    extra: count(({ outcome, extra }) => outcome !== 'false alarm' && extra.length > 0),
  }
}

/** @param {ReadonlyArray<{ corpus: string, counts: Figures }>} corpora */
function figuresOfCorpora(corpora) {
  return Object.fromEntries(
    corpora.map(({ corpus, counts }) => {
      const { strict, alarms, 'err/1000': errors, 'warn/1000': warnings } = counts
      return [corpus, { strict, alarms, errors, warnings }]
    }),
  )
}

/**
 * One line for each figure: what it should be and what it is.
 * @param {Figures} floors
 * @param {Figures} found
 * @param {string} name
 */
function compare(floors, found, name) {
  return Object.entries(floors).map(([figure, floor]) => {
    const is = found[figure]
    const isMore = MORE_IS_BETTER.has(figure)
    const holds = is !== undefined && (isMore ? is >= floor : is <= floor)
    return {
      holds,
      line: `${holds ? 'ok  ' : 'FAIL'} ${name}: ${figure} ${is ?? 'not measured'}, ${isMore ? 'at least' : 'at most'} ${floor}`,
    }
  })
}

/**
 * @param {Measured} floors
 * @param {Measured} found
 */
function check(floors, found) {
  const corpora = Object.entries(floors.natural).flatMap(([corpus, own]) =>
    compare(own, found.natural[corpus] ?? {}, corpus),
  )
  const results = [...compare(floors.cases, found.cases, 'cases'), ...corpora]
  for (const { line } of results) console.log(line)
  const failed = results.filter(({ holds }) => !holds).length
  console.log(`${results.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

if (options.corpora) console.log(Object.keys(readJson(floorsFile).natural).join(','))
else if (options.update) writeFileSync(floorsFile, `${JSON.stringify(measured(), null, 2)}\n`)
else check(readJson(floorsFile), measured())
