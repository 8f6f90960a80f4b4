import type { Span } from '../model/span.ts'

/** Numbers of the edition and not of the document: each language version has its own. */
const IDENTIFIER = /\b(?:ISSN|ISBN(?:-1[03])?|EAN|PDF|doi):?\s?(?:\d[\dXx-]{6,20})/g

/** Numbers that differ between correct language versions: ISSN, ISBN. */
export function findIdentifiers(text: string): readonly Span[] {
  return Array.from(text.matchAll(IDENTIFIER), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
