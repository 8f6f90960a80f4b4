import type { TranslationUnit } from './translation-unit.ts'

/** One document in an XLIFF file: the source is the first column, the target the second. */
export interface XliffFile {
  /** The file that it was made from. */
  readonly name: string | undefined
  /** As written, of source and target. */
  readonly languages: readonly [source: string | undefined, target: string | undefined]
  readonly units: readonly TranslationUnit[]
}
