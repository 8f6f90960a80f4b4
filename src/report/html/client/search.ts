import type { ParagraphData, RowData } from '../data.ts'

/** Where words stand in a text; upper and lower case are the same, a blank is any white space. */
export type Finder = (text: string) => ReadonlyArray<{ readonly start: number; readonly end: number }>

/** `undefined` if there is nothing to look for. */
export function finder(query: string): Finder | undefined {
  const words = query.trim()
  if (words === '') return undefined
  const pattern = new RegExp(
    words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s`),
    'giu',
  )
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: hit, index }) => ({ start: index, end: index + hit.length }))
}

/** Indices of the rows that have the words in one of the versions. */
export function rowsWith(rows: readonly RowData[], versions: readonly number[], find: Finder): readonly number[] {
  const has = ({ text }: ParagraphData): boolean => find(text).length > 0
  return rows.flatMap(({ cells }, r) => (versions.some((v) => cells[v]!.some(has)) ? [r] : []))
}
