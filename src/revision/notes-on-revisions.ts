import type { DocumentSet } from '../model/document-set.ts'
import { languagesOf } from '../model/document-set.ts'

/** Sentences on documents and languages that are in one of two revisions only. */
export function notesOnRevisions(
  before: readonly DocumentSet[],
  after: readonly DocumentSet[],
  revisions: ReadonlyMap<DocumentSet, DocumentSet>,
): readonly string[] {
  const kept = new Set(revisions.values())
  return [
    ...before.filter((set) => !kept.has(set)).map(({ id }) => `\`${id}\` is no longer there`),
    ...after.flatMap((set) => {
      const old = revisions.get(set)
      return old === undefined ? [`\`${set.id}\` was not there before`] : languages(old, set)
    }),
  ]
}

function languages(before: DocumentSet, after: DocumentSet): readonly string[] {
  const [old, now] = [languagesOf(before), languagesOf(after)]
  return [
    ...old.filter((tag) => !now.includes(tag)).map((tag) => `\`${after.id}\` is no longer there in \`${tag}\``),
    ...now.filter((tag) => !old.includes(tag)).map((tag) => `\`${after.id}\` was not there in \`${tag}\` before`),
  ]
}
