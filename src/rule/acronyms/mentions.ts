import type { Fact, FactKind } from '../../model/fact.ts'
import { foldAcronym } from '../../model/fold-acronym.ts'
import type { LanguageVersion, Paragraph } from '../../model/language-version.ts'
import type { RuleContext } from '../../model/rule.ts'
import type { PlacedFact } from '../row.ts'
import { factsOfRow } from '../row.ts'

/** An acronym in a row of a version. */
export interface Mention extends PlacedFact {
  readonly fold: string
  readonly written: string
}

/** By row and version: the acronyms; `undefined` where the version lacks the row. */
export type Mentions = ReadonlyArray<ReadonlyArray<readonly Mention[] | undefined>>

const KINDS: ReadonlySet<FactKind> = new Set<FactKind>(['acronym'])

/**
 * All acronyms of a set: those that have the shape of one, and words with a capital that are the same letters as an acronym of another
 * version in the row (`Clasi` and `CLASI`).
 */
export function mentionsOf(context: Pick<RuleContext, 'alignment' | 'facts'>): Mentions {
  const { rows, set } = context.alignment
  return shapedMentions(context).map((shaped, r) => {
    const folds = foldsOf(shaped)
    return folds.size === 0 ? shaped : shaped.map((own, v) => own && [...own, ...namesAt(set.versions[v]!, rows[r]!.cells[v]!, folds)])
  })
}

/**
 * Acronyms, and the words with a capital that are the same letters as an acronym anywhere in the set and that most versions have in
 * the row in one spelling or other: there they are the name and no word of the language.
 */
export function spellingsOf(context: Pick<RuleContext, 'alignment' | 'facts'>): Mentions {
  const { rows, set } = context.alignment
  const shaped = shapedMentions(context)
  const folds = new Set(shaped.flatMap((row) => [...foldsOf(row)]))
  if (folds.size === 0) return shaped
  return shaped.map((row, r) => {
    const all = row.map((own, v) => own && [...own, ...namesAt(set.versions[v]!, rows[r]!.cells[v]!, folds)])
    const voters = all.filter((own) => own !== undefined)
    const isCommon = ({ fold }: Mention): boolean =>
      voters.length > 1 && 2 * voters.filter((own) => own.some((other) => other.fold === fold)).length > voters.length
    return all.map((own) => own?.filter(isCommon))
  })
}

/** Long words in capitals are acronyms only if two versions have them in the row, or brackets introduce them. */
const LONG = 6

function shapedMentions(context: Pick<RuleContext, 'alignment' | 'facts'>): Mentions {
  return context.alignment.rows.map((row) => {
    const all = factsOfRow(context, row, KINDS).map((facts) => facts?.map(mention))
    const isAttested = ({ fact, fold }: Mention): boolean =>
      fold.length < LONG || fact.form === 'definition' || all.filter((own) => own?.some((other) => other.fold === fold)).length > 1
    return all.map((own) => own?.filter(isAttested))
  })
}

function foldsOf(row: Mentions[number]): ReadonlySet<string> {
  const folds = row.flatMap((own) => own?.map(({ fold }) => fold) ?? [])
  return new Set(folds.filter((fold) => fold.length >= SHORTEST))
}

function mention(placed: PlacedFact): Mention {
  const { start, end } = placed.fact.span
  return { ...placed, fold: placed.fact.keys[0], written: placed.paragraph.text.value.slice(start, end) }
}

const SHORTEST = 4
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}\p{Ll}{3,}/gu

function namesAt(version: LanguageVersion, cell: readonly number[], folds: ReadonlySet<string>): readonly Mention[] {
  return cell.flatMap((p) => namesIn(version.paragraphs[p]!, folds))
}

function namesIn(paragraph: Paragraph, folds: ReadonlySet<string>): readonly Mention[] {
  const { value } = paragraph.text
  return Array.from(value.matchAll(NAME)).flatMap(({ 0: written, index }): readonly Mention[] => {
    const fold = foldAcronym(written)
    if (!folds.has(fold)) return []
    const fact: Fact = { kind: 'acronym', keys: [fold], span: { start: index, end: index + written.length }, form: 'name' }
    return [{ fact, paragraph, fold, written }]
  })
}
