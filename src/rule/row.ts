import type { Row } from '../model/alignment.ts'
import type { Fact, FactKind, VersionFacts } from '../model/fact.ts'
import type { LanguageVersion, Paragraph } from '../model/language-version.ts'
import { toSource } from '../model/mapped-text.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Span } from '../model/span.ts'

/** A fact with the paragraph that it stands in. */
export interface PlacedFact {
  readonly fact: Fact
  readonly paragraph: Paragraph
}

/** The paragraphs of a version in a row; `undefined` where the version lacks the row. */
export function paragraphsAt(version: LanguageVersion, cell: readonly number[]): readonly Paragraph[] | undefined {
  return cell.length === 0 ? undefined : cell.map((p) => version.paragraphs[p]!)
}

/** The facts of some kinds that a version has in a row. */
export function factsAt(
  { version, facts }: { readonly version: LanguageVersion; readonly facts: VersionFacts },
  cell: readonly number[],
  kinds: ReadonlySet<FactKind>,
): readonly PlacedFact[] {
  return cell.flatMap((p) => {
    const paragraph = version.paragraphs[p]!
    return facts[p]!.filter(({ kind }) => kinds.has(kind)).map((fact) => ({ fact, paragraph }))
  })
}

/** By version of the set, the facts of some kinds in a row; `undefined` where a version lacks the row. */
export function factsOfRow(
  { alignment, facts }: Pick<RuleContext, 'alignment' | 'facts'>,
  row: Row,
  kinds: ReadonlySet<FactKind>,
): ReadonlyArray<readonly PlacedFact[] | undefined> {
  return row.cells.map((cell, v) =>
    cell.length === 0 ? undefined : factsAt({ version: alignment.set.versions[v]!, facts: facts[v]! }, cell, kinds),
  )
}

/** As written; a part of a reference with the whole expression that it stands in. */
export function writtenAs({ fact, paragraph }: PlacedFact): string {
  const { start, end } = fact.whole ?? fact.span
  return paragraph.text.value.slice(start, end)
}

export function sourceOf({ fact, paragraph }: PlacedFact): Span {
  return toSource(paragraph.text, fact.span)
}
