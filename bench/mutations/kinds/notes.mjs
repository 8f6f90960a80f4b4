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
      return [{ ...span, text: '' }, { start: end, end, text: source.slice(span.start, span.end) }]
    }),
  'footnote deleted': (view) =>
    view.usual
      .filter((p) => view.version.paragraphs[p].kind === 'note')
      .map((p) => ({ paragraphs: [p], edits: [{ ...view.version.paragraphs[p].span, text: '' }] })),
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
