// Takes the structure out of documents, and puts in what translations do: left out, run together, divided.

/** @typedef {import('../../dist/src/model/language-version.js').LanguageVersion} LanguageVersion */

/**
 * A part of a paragraph of the original: `from` and `to` as shares of its length.
 * @typedef {{ readonly paragraph: number, readonly from: number, readonly to: number }} Part
 */

/**
 * A version, and what each paragraph is made of.
 * @typedef {{ readonly version: LanguageVersion, readonly parts: ReadonlyArray<readonly Part[]> }} Disguised
 */

/** @typedef {{ readonly text: string, readonly parts: readonly Part[] }} Piece */

/**
 * All paragraphs become plain text, without kind, label and depth; those of nothing but a label are gone.
 * @param {LanguageVersion} version
 * @param {{ readonly keepsFigures: boolean, readonly changes?: { readonly share: number, readonly random: () => number } }} how
 * @returns {Disguised}
 */
export function disguised(version, { keepsFigures, changes }) {
  const pieces = version.paragraphs.flatMap(({ text: { value } }, paragraph) => {
    const text = keepsFigures ? value : value.replaceAll(/\p{Nd}+/gu, '')
    return text.trim() === '' ? [] : [{ text, parts: [{ paragraph, from: 0, to: 1 }] }]
  })
  const own = changes ? changed(pieces, changes) : pieces
  return {
    version: { ...version, source: '', strays: [], paragraphs: own.map(({ text }) => plain(text)) },
    parts: own.map(({ parts }) => parts),
  }
}

/**
 * @param {string} value
 * @returns {import('../../dist/src/model/language-version.js').Paragraph}
 */
export function plain(value) {
  const span = { start: 0, end: 0 }
  return { kind: 'paragraph', depth: 0, text: { value, pieces: [] }, span, anchors: [], links: [] }
}

/** @typedef {{ readonly share: number, readonly random: () => number }} Changes */

/**
 * Each paragraph has the same chance to be left out, run together with the next, or divided at the end of a sentence.
 * @param {readonly Piece[]} pieces
 * @param {Changes} changes
 * @returns {readonly Piece[]}
 */
function changed(pieces, { share, random }) {
  const found = []
  for (let i = 0; i < pieces.length; i++) {
    const kind = random() < share ? Math.floor(random() * 3) : -1
    const [piece, next] = [pieces[i], pieces[i + 1]]
    if (kind === 0) continue
    if (kind === 1 && next) {
      found.push({ text: `${piece.text} ${next.text}`, parts: [...piece.parts, ...next.parts] })
      i++
    } else found.push(...(kind === 2 ? divided(piece, random) : [piece]))
  }
  return found
}

/**
 * @param {Piece} piece
 * @param {() => number} random
 * @returns {readonly Piece[]}
 */
function divided(piece, random) {
  const ends = [...piece.text.matchAll(/[.;:!?]["”»’)]*\s(?=\S{2})/gu)].map(({ 0: end, index }) => index + end.length)
  if (ends.length === 0) return [piece]
  const at = ends[Math.floor(random() * ends.length)]
  const [{ paragraph }] = piece.parts
  const cut = at / piece.text.length
  return [
    { text: piece.text.slice(0, at).trimEnd(), parts: [{ paragraph, from: 0, to: cut }] },
    { text: piece.text.slice(at), parts: [{ paragraph, from: cut, to: 1 }] },
  ]
}
