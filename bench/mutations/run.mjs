import { check, plant } from './plant.mjs'
import { shuffled } from './random.mjs'

/** @typedef {import('../../src/model/document-set.ts').DocumentSet} DocumentSet */
/** @typedef {import('./types.d.ts').CheckedSet} CheckedSet */
/** @typedef {import('./types.d.ts').Kind} Kind */
/** @typedef {import('./types.d.ts').Outcome} Outcome */
/** @typedef {import('./types.d.ts').Random} Random */
/** @typedef {import('./types.d.ts').View} View */
/** @typedef {{ readonly kinds: Readonly<Record<string, Kind>>, readonly each: number, readonly random: Random }} Plan */

/**
 * Plants errors of all kinds in a set, each for itself, in versions drawn by lot.
 * @param {DocumentSet} set
 * @param {Plan} plan
 * @returns {Generator<Outcome>}
 */
export function* outcomesIn(set, { kinds, each, random }) {
  const checked = check(set)
  const views = set.versions.map((_, v) => viewOf(checked, v, random))
  for (const [kind, candidatesOf] of Object.entries(kinds)) {
    const all = views.flatMap((view) => {
      const own = [...candidatesOf(view)].filter((candidate) => candidate !== undefined && isUsual(view, candidate))
      return shuffled(own, random)
        .slice(0, each)
        .map((candidate) => ({ view, candidate }))
    })
    for (const { view, candidate } of shuffled(all, random).slice(0, each))
      yield {
        kind,
        set: set.id,
        language: view.version.language,
        voters: set.versions.length,
        ...shown(view, candidate),
        ...plant(view, candidate),
      }
  }
}

/** @param {View} view @param {import('./types.d.ts').Candidate} candidate */
function isUsual({ usual }, { paragraphs }) {
  return usual.includes(paragraphs[0] ?? -1)
}

/**
 * @param {CheckedSet} checked
 * @param {number} v
 * @param {Random} random
 * @returns {View}
 */
export function viewOf(checked, v, random) {
  const { rows, set } = checked.alignment
  const version = set.versions[v]
  const usual = rows
    .flatMap(({ cells }) => (cells.every((cell) => cell.length === 1) ? cells[v] : []))
    .sort((a, b) => a - b)
  const facts = usual.flatMap((p) => {
    const paragraph = version.paragraphs[p]
    return checked.facts[v][p].map((fact) => ({
      p,
      paragraph,
      fact,
      text: paragraph.text.value.slice(fact.span.start, fact.span.end),
    }))
  })
  return { checked, v, version, random, usual, facts }
}

const AROUND = 40

/** The error and some words around it, before and after. */
function shown({ version: { source } }, { edits }) {
  const [first] = edits
  const [start, end] = [Math.max(0, first.start - AROUND), first.end + AROUND]
  const before = source.slice(start, end)
  return {
    was: before.slice(0, 300),
    is: (source.slice(start, first.start) + first.text + source.slice(first.end, end)).slice(0, 300),
  }
}
