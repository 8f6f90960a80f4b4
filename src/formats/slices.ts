import type { MappedText, Piece } from '../model/mapped-text.ts'

/**
 * Gives the pieces of successive parts of a text. Parts are asked for in order, so that cutting a text into many stays linear.
 */
export function successivePieces(text: MappedText): (start: number, end: number) => readonly Piece[] {
  let first = 0
  return (start, end) => {
    while (first < text.pieces.length && endOf(text.pieces[first]!) <= start) first++
    const parts: Piece[] = []
    for (let i = first; i < text.pieces.length && text.pieces[i]!.at < end; i++)
      parts.push(part(text.pieces[i]!, start, end))
    return parts
  }
}

function endOf(piece: Piece): number {
  return piece.at + piece.length
}

/** The part of a piece that lies in `[start, end)`; `at` still counts in the whole text. */
function part(piece: Piece, start: number, end: number): Piece {
  const from = Math.max(piece.at, start)
  const length = Math.min(endOf(piece), end) - from
  if (piece.length !== piece.sourceLength) return { ...piece, at: from, length }
  return { at: from, length, source: piece.source + (from - piece.at), sourceLength: length }
}
