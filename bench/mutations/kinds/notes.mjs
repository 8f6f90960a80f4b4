import { otherDigit } from './figures.mjs'

/** @typedef {import('../types.d.ts').Kind} Kind */
/** @typedef {import('../types.d.ts').View} View */
/** @typedef {import('../types.d.ts').Candidate} Candidate */

/** @type {Readonly<Record<string, Kind>>} */
export const notes = {
  'footnote anchor deleted': (view) => anchors(view, ({ span }) => [{ ...span, text: '' }]),
  'footnote anchor renumbered': (view) =>
    anchors(view, ({ span }) => {
      const written = view.version.source.slice(span.start, span.end)
      const text = written.replace(/\d+/, (mark) => otherDigit(mark, view.random) ?? mark)
      return text === written ? [] : [{ ...span, text }]
    }),
  'footnote anchor moved': (view) =>
    anchors(view, ({ span, p }) => {
      const { paragraphs, source } = view.version
      const next = view.usual.find((q) => q > p && paragraphs[q].kind === 'paragraph')
      if (next === undefined) return []
      const { end } = paragraphs[next].span
      return [
        { ...span, text: '' },
        { start: end, end, text: source.slice(span.start, span.end) },
      ]
    }),
  'footnote deleted': (view) => {
    const { paragraphs } = view.version
    return view.usual
      .filter((p) => paragraphs[p].kind === 'note')
      .map((p) => ({ paragraphs: [p, ...referring(paragraphs, p)], edits: [{ ...paragraphs[p].span, text: '' }] }))
  },
}

/**
 * Paragraphs that refer to a note.
 * @param {readonly import('../types.d.ts').Paragraph[]} paragraphs
 * @param {number} note
 */
function referring(paragraphs, note) {
  const key = paragraphs[note].label?.key
  return paragraphs.flatMap((paragraph, p) => (paragraph.anchors.some(({ mark }) => `fn:${mark}` === key) ? [p] : []))
}

/**
 * The error touches the note of the anchor, too.
 * @param {View} view
 * @param {(anchor: import('../../../src/model/language-version.ts').Anchor & { readonly p: number }) => Candidate['edits']} editsOf
 */
function* anchors(view, editsOf) {
  const { paragraphs } = view.version
  for (const p of view.usual)
    for (const anchor of paragraphs[p].anchors) {
      const note = paragraphs.findIndex(({ label }) => label?.key === `fn:${anchor.mark}`)
      const edits = editsOf({ ...anchor, p })
      if (edits.length > 0) yield { paragraphs: note === -1 ? [p] : [p, note], edits }
    }
}
