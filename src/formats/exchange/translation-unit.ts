import type { Unit } from '../../model/language-version.ts'
import type { MarkupElement } from '../markup/tree.ts'

/** A translation unit as a file has it: its text by column, a column for each language version. */
export interface TranslationUnit {
  readonly id: string
  /** `texts[column]`: the elements whose content is the text, in order; none where the version lacks it. */
  readonly texts: ReadonlyArray<readonly MarkupElement[]>
}

/** The text of a unit in one version. */
export interface UnitText {
  readonly unit: Unit
  readonly elements: readonly MarkupElement[]
}

/** The texts of one column in order, without those that the version lacks. */
export function columnOf(units: readonly TranslationUnit[], column: number): readonly UnitText[] {
  return units.flatMap(({ id, texts }, index) => {
    const elements = texts[column] ?? []
    return elements.length === 0 ? [] : [{ unit: { index, id }, elements }]
  })
}
