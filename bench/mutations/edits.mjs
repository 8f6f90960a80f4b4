import { toSource } from '../../dist/src/model/mapped-text.js'

/** @typedef {import('./types.d.ts').Candidate} Candidate */
/** @typedef {import('./types.d.ts').Edit} Edit */
/** @typedef {import('./types.d.ts').View} View */
/** @typedef {import('./types.d.ts').PlacedFact} PlacedFact */
/** @typedef {{ readonly start: number, readonly end: number }} Span */

/**
 * An error that puts `text` in the place of a run of one paragraph's text; `undefined` where the file writes that run otherwise than it is
 * read, or nothing would change.
 * @param {View} view
 * @param {Span & { readonly p: number }} place span in the text of paragraph `p`
 * @param {string} text
 * @returns {Candidate | undefined}
 */
export function exchange({ version }, { p, start, end }, text) {
  const written = version.paragraphs[p].text
  const source = toSource(written, { start, end })
  const before = written.value.slice(start, end)
  if (before === text || version.source.slice(source.start, source.end) !== before) return undefined
  return { paragraphs: [p], edits: [{ ...source, text }] }
}

/**
 * The same for a match within a fact.
 * @param {View} view
 * @param {PlacedFact} placed
 * @param {{ readonly pattern: RegExp, readonly change: (written: string) => string | undefined }} how of what matches in the fact as written
 * @returns {Candidate | undefined}
 */
export function exchangeIn(view, { p, fact, text }, { pattern, change }) {
  const match = pattern.exec(text)
  const changed = match === null ? undefined : change(match[0])
  if (match === null || changed === undefined) return undefined
  const start = fact.span.start + match.index
  return exchange(view, { p, start, end: start + match[0].length }, changed)
}

/**
 * @param {string} source
 * @param {readonly Edit[]} edits
 */
export function edited(source, edits) {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source)
}
