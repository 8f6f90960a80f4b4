import type { Cell } from '../model/alignment.ts'
import type { DocumentSet } from '../model/document-set.ts'
import { groupBy } from '../model/group-by.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { BareRow } from './merge.ts'

/** Rows by translation unit, which a file states and nobody need guess; `undefined` if some paragraph is of none. */
export function rowsByUnit({ versions }: DocumentSet): readonly BareRow[] | undefined {
  if (versions.some(({ paragraphs }) => paragraphs.some(({ unit }) => unit === undefined))) return undefined
  const columns = versions.map(cellsByUnit)
  const indices = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort((a, b) => a - b)
  return indices.map((index) => ({
    cells: columns.map((column): Cell => column.get(index) ?? []),
    costs: versions.map(() => 0),
  }))
}

function cellsByUnit({ paragraphs }: LanguageVersion): ReadonlyMap<number, Cell> {
  return groupBy(paragraphs.keys(), (at) => paragraphs[at]!.unit!.index)
}
