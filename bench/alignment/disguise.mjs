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
  const changed = changes ? merged(divided(left(pieces, changes), changes), changes) : pieces
  return {
    version: { ...version, source: '', strays: [], paragraphs: changed.map(({ text }) => plain(text)) },
    parts: changed.map(({ parts }) => parts),
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

/** @type {(pieces: readonly Piece[], changes: Changes) => readonly Piece[]} */
function left(pieces, { share, random }) {
  return pieces.filter(() => random() >= share)
}

/** @type {(pieces: readonly Piece[], changes: Changes) => readonly Piece[]} */
function divided(pieces, { share, random }) {
  return pieces.flatMap((piece) => {
    const ends = [...piece.text.matchAll(/[.;:!?]["”»’)]*\s(?=\S{2})/gu)].map(({ 0: end, index }) => index + end.length)
    if (random() >= share || ends.length === 0) return [piece]
    const at = ends[Math.floor(random() * ends.length)]
    const [{ paragraph }] = piece.parts
    const cut = at / piece.text.length
    return [
      { text: piece.text.slice(0, at).trimEnd(), parts: [{ paragraph, from: 0, to: cut }] },
      { text: piece.text.slice(at), parts: [{ paragraph, from: cut, to: 1 }] },
    ]
  })
}

/** @type {(pieces: readonly Piece[], changes: Changes) => readonly Piece[]} */
function merged(pieces, { share, random }) {
  const found = []
  for (let i = 0; i < pieces.length; i++) {
    const next = random() < share ? pieces[i + 1] : undefined
    if (next) i++
    const own = pieces[next ? i - 1 : i]
    found.push(next ? { text: `${own.text} ${next.text}`, parts: [...own.parts, ...next.parts] } : own)
  }
  return found
}
