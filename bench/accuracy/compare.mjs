/** @typedef {import('./types.d.ts').Figures} Figures */
/** @typedef {import('./types.d.ts').Floors} Floors */
/** @typedef {Readonly<Record<string, Figures>>} Table */
/** @typedef {{ readonly holds: boolean, readonly line: string, readonly isDetail?: boolean }} Result `isDetail`: of one rule or language */

/** Figures that may not sink; all others may not rise. */
const MORE_IS_BETTER = new Set(['right', 'sets', 'strict', 'found'])

/**
 * Findings per 1000 rows of one rule or one language. When text is read better, a finding passes from one rule to another or blames another
 * language, and one or two new ones may be real: two findings, or a twentieth of what there were, are let pass. What was found
 * and must stay found, alarms, and the figures of whole corpora, which such moves leave as they are, have no margin: the corpora
 * do not change and a run gives the same each time.
 */
const WITH_MARGIN = new Set(['loud', 'infos'])
const SHARE = 0.05

/**
 * One line for each figure: what it should be and what it is. What was not asked for, by rule and by language, is not compared.
 * @param {Floors} floors
 * @param {Floors} found
 * @returns {readonly Result[]}
 */
export function compareAll(floors, found) {
  const { rules, languages } = found
  return [
    ...compare(floors.cases, found.cases, 'cases'),
    ...compareTables(floors.natural, found.natural),
    ...[
      ...(rules === undefined ? [] : compareTables(floors.rules ?? {}, rules)),
      ...(languages === undefined ? [] : compareTables(floors.languages ?? {}, languages)),
    ].map((result) => ({ ...result, isDetail: true })),
  ]
}

/**
 * @param {Table} floors
 * @param {Table} found
 */
function compareTables(floors, found) {
  return Object.entries(floors).flatMap(([name, own]) => compare(own, found[name] ?? {}, name))
}

/**
 * @param {Figures} floors
 * @param {Figures} found
 * @param {string} name
 * @returns {readonly Result[]}
 */
function compare({ margin = 0, ...floors }, found, name) {
  return Object.entries(floors).map(([figure, floor]) => {
    const is = found[figure]
    const isMore = MORE_IS_BETTER.has(figure)
    const limit = WITH_MARGIN.has(figure) ? rounded(floor + Math.max(margin, floor * SHARE)) : floor
    const holds = is !== undefined && (isMore ? is >= limit : is <= limit)
    const wanted = `${isMore ? 'at least' : 'at most'} ${limit}`
    return { holds, line: `${holds ? 'ok  ' : 'FAIL'} ${name}: ${figure} ${is ?? 'not measured'}, ${wanted}` }
  })
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 100) / 100
}
