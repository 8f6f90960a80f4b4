import { versionIndex } from '../../model/document-set.ts'
import type { Fact } from '../../model/fact.ts'
import { toSource } from '../../model/mapped-text.ts'
import type { Span } from '../../model/span.ts'
import type { Correction } from './correction.ts'

/** The fact that is wrong, and where it is. */
export interface WrongFact {
  readonly fact: Fact
  /** In the file. */
  readonly span: Span
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Nothing else of its kind differs in the row, so that it is known what belongs in its place. */
  readonly isOnly: boolean
}

/**
 * The one fact like `like` that a version has in the row and most of the others do not have; `undefined` if there are none or several.
 * The place of a finding is the first of what is in question there, and may be one that agrees. `to` is the agreed key.
 */
export function wrongFact(correction: Correction, like: Fact, to: string): WrongFact | undefined {
  const own = factsInRow(correction, correction.index, like)
  const others = othersInRow(correction, like)
  const isExtra = ({ fact }: PlacedFact): boolean =>
    others.filter((facts) => !keysOf(facts).has(fact.keys[0])).length * 2 > others.length
  const [wrong, ...more] = own.filter(isExtra)
  if (wrong === undefined || more.length > 0) return undefined
  const ownKeys = keysOf(own)
  const isAlike = (facts: readonly PlacedFact[]): boolean =>
    [...keysOf(facts)].every((key) => key === to || ownKeys.has(key)) &&
    [...ownKeys].every((key) => key === wrong.fact.keys[0] || keysOf(facts).has(key))
  return { ...wrong, isOnly: others.filter(isAlike).length * 2 > others.length }
}

type PlacedFact = Omit<WrongFact, 'isOnly'>

function othersInRow(correction: Correction, like: Fact): ReadonlyArray<readonly PlacedFact[]> {
  const { set } = correction.set.alignment
  return correction.finding.locations
    .filter(({ deviates, says }) => !deviates && says.length > 0)
    .map((place) => versionIndex(set, place))
    .map((index) => factsInRow(correction, index, like))
}

/** Facts of the same kind and part that a version has in the row. */
function factsInRow({ set, finding }: Correction, index: number, like: Fact): readonly PlacedFact[] {
  const { paragraphs } = set.alignment.set.versions[index]!
  const cell = (finding.paragraph && set.alignment.rows[finding.paragraph.row]?.cells[index]) ?? []
  return cell.flatMap((paragraph) =>
    (set.facts[index]?.[paragraph] ?? [])
      .filter(({ kind, part }) => kind === like.kind && part === like.part)
      .map((fact) => ({ fact, paragraph, span: toSource(paragraphs[paragraph]!.text, fact.span) })),
  )
}

function keysOf(facts: readonly PlacedFact[]): ReadonlySet<string> {
  return new Set(facts.map(({ fact }) => fact.keys[0]))
}
