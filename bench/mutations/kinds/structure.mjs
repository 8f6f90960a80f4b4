import { pick } from '../random.mjs'
import { nearNumber } from './figures.mjs'

/** @typedef {import('../types.d.ts').Kind} Kind */
/** @typedef {import('../types.d.ts').View} View */
/** @typedef {import('../types.d.ts').Paragraph} Paragraph */

const LONG = 40
const SENTENCE_END = /(?<=\p{Ll}[.;])\s+(?=\p{Lu}\p{Ll})/gu

/** @type {Readonly<Record<string, Kind>>} */
export const structure = {
  'paragraph deleted': (view) => ofKind(view, ['paragraph', 'quote']).map((p) => whole(view, p, '')),
  'list item deleted': (view) => ofKind(view, ['item']).map((p) => whole(view, p, '')),
  'heading deleted': (view) => ofKind(view, ['heading']).map((p) => whole(view, p, '')),
  'paragraphs swapped': (view) => neighbours(view, LONG).map(([p, q]) => swapped(view, p, q)),
  'paragraph merged': merged,
  'left in another language': untranslated,
  'sentence deleted': sentences,
  'heading level': (view) =>
    ofKind(view, ['heading']).map((p) => {
      const { start } = view.version.paragraphs[p].span
      return view.version.source[start] === '#'
        ? { paragraphs: [p], edits: [{ start, end: start, text: '#' }] }
        : undefined
    }),
  'label renumbered': labels,
}

/**
 * @param {View} view
 * @param {readonly string[]} kinds
 */
function ofKind({ version, usual }, kinds) {
  return usual.filter((p) => kinds.includes(version.paragraphs[p].kind))
}

/**
 * @param {View} view
 * @param {number} p
 * @param {string} text
 */
function whole({ version }, p, text) {
  return { paragraphs: [p], edits: [{ ...version.paragraphs[p].span, text }] }
}

/**
 * Pairs of paragraphs of one kind that follow one another.
 * @param {View} view
 * @param {number} length that both have at least
 * @returns {readonly (readonly [number, number])[]}
 */
function neighbours({ version: { paragraphs }, usual }, length) {
  const known = new Set(usual)
  return usual
    .filter((p) => known.has(p + 1) && paragraphs[p].kind === paragraphs[p + 1].kind)
    .filter((p) => [p, p + 1].every((at) => ['paragraph', 'item'].includes(paragraphs[at].kind)))
    .filter((p) => [p, p + 1].every((at) => paragraphs[at].text.value.length >= length))
    .map((p) => [p, p + 1])
}

/**
 * Where the text stands in the file, without label.
 * @param {Paragraph} paragraph
 */
function body({ text: { pieces }, span }) {
  return { start: Math.max(span.start, pieces[0]?.source ?? span.start), end: span.end }
}

/**
 * @param {View} view
 * @param {number} p
 * @param {number} q
 */
function swapped({ version: { paragraphs, source } }, p, q) {
  const [one, two] = [body(paragraphs[p]), body(paragraphs[q])]
  const text = (/** @type {typeof one} */ { start, end }) => source.slice(start, end)
  return {
    paragraphs: [p, q],
    edits: [
      { ...one, text: text(two) },
      { ...two, text: text(one) },
    ],
  }
}

/** @type {Kind} */
function* merged(view) {
  const { paragraphs } = view.version
  for (const [p, q] of neighbours(view, LONG))
    if (paragraphs[p].kind === 'paragraph' && paragraphs[q].label === undefined)
      yield { paragraphs: [p, q], edits: [{ start: paragraphs[p].span.end, end: paragraphs[q].span.start, text: ' ' }] }
}

/** @type {Kind} */
function* untranslated(view) {
  const { alignment } = view.checked
  const other = alignment.set.versions.findIndex(
    ({ language }, v) => v !== view.v && language !== view.version.language,
  )
  for (const p of view.usual) {
    const row = alignment.rows.find(({ cells }) => cells[view.v]?.includes(p))
    const paragraph = alignment.set.versions[other]?.paragraphs[row?.cells[other]?.[0] ?? -1]
    if (paragraph === undefined || paragraph.text.value.length < LONG) continue
    yield { paragraphs: [p], edits: [{ ...body(view.version.paragraphs[p]), text: paragraph.text.value }] }
  }
}

/** @type {Kind} */
function* sentences(view) {
  for (const p of view.usual) {
    const { text, span } = view.version.paragraphs[p]
    const raw = view.version.source.slice(span.start, span.end)
    const starts = [...raw.matchAll(SENTENCE_END)].map(({ index, 0: blank }) => ({
      at: index,
      next: index + blank.length,
    }))
    const [first, second] = starts
    if (first === undefined || text.value.length < LONG) continue
    const end = second?.at ?? raw.trimEnd().length
    if (end - first.at >= LONG)
      yield { paragraphs: [p], edits: [{ start: span.start + first.at, end: span.start + end, text: '' }] }
  }
}

/** @type {Kind} */
function* labels(view) {
  const { paragraphs, source } = view.version
  for (const p of view.usual) {
    const span = paragraphs[p].label?.span
    const match = span && /\d+/.exec(source.slice(span.start, span.end))
    if (!span || !match || paragraphs[p].kind === 'note') continue
    const start = span.start + match.index
    const text = pick([nearNumber(match[0], view.random)], view.random) ?? ''
    yield { paragraphs: [p], edits: [{ start, end: start + match[0].length, text }] }
  }
}
