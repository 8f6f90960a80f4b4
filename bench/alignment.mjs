#!/usr/bin/env node
// How well paragraphs are aligned whose structure was taken away; bench/alignment.md explains and holds the figures.
//   node bench/alignment.mjs [--only NAME,…] [--full]   a table
//   node bench/alignment.mjs --check                    compares with bench/alignment-floors.json, exits with 1 where a figure fell back
//   node bench/alignment.mjs --update                   makes what was measured the floors
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
import { truthOf } from './alignment/truth.mjs'

const DOCUMENTS = {
  'gdpr-2016': 'gdpr-2016/32016R0679',
  'ai-act-2024': 'ai-act-2024/32024R1689',
  udhr: 'udhr/udhr',
  proposal: 'gdpr-proposal-2012-part1/com-2012-11',
  'by-4.0': 'cc-legalcode/by-4.0',
}
const MODES = {
  plain: () => ({ keepsFigures: true }),
  'no figures': () => ({ keepsFigures: false }),
  'changed 5 %': (name) => ({ keepsFigures: true, changes: { share: 0.05, random: randomOf(name) } }),
  'changed 15 %': (name) => ({ keepsFigures: true, changes: { share: 0.15, random: randomOf(name) } }),
}

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    modes: { type: 'string' },
    check: { type: 'boolean' },
    update: { type: 'boolean' },
  },
})
const floorsFile = join(import.meta.dirname, 'alignment-floors.json')
const isAsked = (name, only) => only === undefined || only.split(',').includes(name)

/** Seconds of the processor: others may use the machine as well. */
function cpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function measure(name, document) {
  const versions = versionsOf(document)
  const truth = truthOf(versions)
  const modes = Object.entries(MODES).filter(([mode]) => isAsked(mode, options.modes))
  return modes.map(([mode, how]) => {
    const own = versions.map((version) => disguised(version, how(`${name} ${version.language}`)))
    const start = cpu()
    const { rows } = align(
      documentSet(
        name,
        own.map(({ version }) => version),
      ),
    )
    const seconds = cpu() - start
    const { all, pairs } = score(
      rows,
      truthOfParts(
        own.map(({ parts }) => parts),
        truth,
      ),
    )
    const worst = pairs.map((pair) => ({ ...pair, ...figuresOf(pair) })).reduce((x, y) => (y.f1 < x.f1 ? y : x))
    const languages = [worst.v, worst.w].map((v) => versions[v].language).join('-')
    const known = truth.flat().filter((row) => row >= 0).length / truth.flat().length
    return { name, mode, versions: versions.length, known, ...figuresOf(all), worst: worst.f1, languages, seconds }
  })
}

const results = Object.entries(DOCUMENTS)
  .filter(([name]) => isAsked(name, options.only))
  .flatMap(([name, document]) => measure(name, document))
console.table(
  results.map((r) => ({
    ...r,
    known: r.known.toFixed(3),
    precision: r.precision.toFixed(4),
    recall: r.recall.toFixed(4),
    f1: r.f1.toFixed(4),
    worst: r.worst.toFixed(4),
    seconds: r.seconds.toFixed(2),
  })),
)
