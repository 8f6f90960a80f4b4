import type { LanguageVersion, Paragraph } from '../model/language-version.ts'
import type { RuleContext } from '../model/rule.ts'

/** A paragraph with its place in the alignment. */
export interface PlacedParagraph {
  /** Index of the row. */
  readonly row: number
  /** Index of the version in the set. */
  readonly v: number
  readonly version: LanguageVersion
  readonly paragraph: Paragraph
}

/** All paragraphs of running text, row by row; code is in no language. */
export function* paragraphsOf({
  alignment: { set, rows },
}: Pick<RuleContext, 'alignment'>): Generator<PlacedParagraph> {
  for (const [row, { cells }] of rows.entries())
    for (const [v, version] of set.versions.entries()) {
      const paragraphs = cells[v]!.map((p) => version.paragraphs[p]!).filter(({ kind }) => kind !== 'code')
      for (const paragraph of paragraphs) yield { row, v, version, paragraph }
    }
}

/** The text of a version in a row, paragraphs joined by line breaks; empty where the version lacks the row. */
export function textAt({ alignment: { set, rows } }: Pick<RuleContext, 'alignment'>, row: number, v: number): string {
  return rows[row]!.cells[v]!.map((p) => set.versions[v]!.paragraphs[p]!.text.value).join('\n')
}
