import type { Fact, FactKind } from '../../model/fact.ts'
import { foldAcronym } from '../../model/fold-acronym.ts'
import type { LanguageVersion, Paragraph } from '../../model/language-version.ts'
import type { RuleContext } from '../../model/rule.ts'
import type { PlacedFact } from '../row.ts'
import { factsOfRow } from '../row.ts'
import { isExchangeOf } from './slip-of.ts'

/** An acronym in a row of a version. */
export interface Mention extends PlacedFact {
  readonly fold: string
  readonly written: string
}

/** By row and version: the acronyms; `undefined` where the version lacks the row. */
export type Mentions = ReadonlyArray<ReadonlyArray<readonly Mention[] | undefined>>

type Context = Pick<RuleContext, 'alignment' | 'facts'>

/**
 * All acronyms of a set: those that have the shape of one, and words that are the same letters as an acronym of another version in the
 * row (`Clasi` and `CLASI`, `covid` and `COVID`). A long word in capitals is an acronym only if two versions have it there, one of them
 * perhaps misspelt, or brackets introduce it.
 */
export function mentionsOf(context: Context): Mentions {
  const { rows, set } = context.alignment
  return shapedMentions(context).map((shaped, r) => {
    const folds = foldsOf(shaped)
    if (folds.size === 0) return shaped
    const all = shaped.map(
      (own, v) => own && [...own, ...wordsAt(set.versions[v]!, rows[r]!.cells[v]!, { folds, pattern: WORD })],
    )
    return all.map((own) => own?.filter((one) => isAttested(one, all)))
  })
}

/**
 * Acronyms, and the words with a capital that are the same letters as an acronym anywhere in the set and that most versions have in
 * the row in one spelling or other: there they are the name and no word of the language.
 */
export function spellingsOf(context: Context): Mentions {
  const { rows, set } = context.alignment
  const shaped = shapedMentions(context)
  const folds = new Set(shaped.flatMap((row) => [...foldsOf(row)]))
  if (folds.size === 0) return shaped
  return shaped.map((row, r) => {
    const all = row.map(
      (own, v) => own && [...own, ...wordsAt(set.versions[v]!, rows[r]!.cells[v]!, { folds, pattern: NAME })],
    )
    const voters = all.filter((own) => own !== undefined)
    const isCommon = ({ fold }: Mention): boolean => voters.length > 1 && 2 * sayers(fold, all) > voters.length
    return all.map((own) => own?.filter(isCommon))
  })
}

/** From so many letters on, a word in capitals may just be in capitals. */
const LONG = 6

function isAttested({ fact, fold }: Mention, row: Mentions[number]): boolean {
  return fold.length < LONG || fact.form === 'definition' || sayers(fold, row) > 1 || isMisspelt(fold, row)
}

/** Some version has the same letters but for two exchanged. */
function isMisspelt(fold: string, row: Mentions[number]): boolean {
  return row.some((own) => own?.some((other) => isExchangeOf(fold, other.fold)))
}

function sayers(fold: string, row: Mentions[number]): number {
  return row.filter((own) => own?.some((other) => other.fold === fold)).length
}

const KINDS: ReadonlySet<FactKind> = new Set<FactKind>(['acronym', 'reference', 'number', 'link', 'term'])

/** Words of the shape of an acronym that are no part of a reference (`OJ`), an amount (`EUR 5`), a link or a longer name (`EUF-fördraget`). */
function shapedMentions(context: Context): Mentions {
  return context.alignment.rows.map((row) =>
    factsOfRow(context, row, KINDS).map((facts) =>
      facts
        ?.filter(({ fact }) => fact.kind === 'acronym')
        .filter((one) => !facts.some((other) => holds(other, one)))
        .map(mention),
    ),
  )
}

/** Code units that a term may be longer than the acronym that it is. */
const LONGEST_ENDING = 4

function holds(other: PlacedFact, { fact, paragraph }: PlacedFact): boolean {
  if (other.fact.kind === 'acronym' || other.paragraph !== paragraph) return false
  const { start, end } = other.fact.whole ?? other.fact.span
  if (other.fact.kind === 'term' && end - start <= fact.span.end - fact.span.start + LONGEST_ENDING) return false
  return start < fact.span.end && end > fact.span.start
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
/** Not in capitals: those have the shape already. */
const WORD = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{Ll}{3,}/gu
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}\p{Ll}{3,}/gu

interface Sought {
  readonly folds: ReadonlySet<string>
  readonly pattern: RegExp
}

function wordsAt(version: LanguageVersion, cell: readonly number[], sought: Sought): readonly Mention[] {
  return cell.flatMap((p) => wordsIn(version.paragraphs[p]!, sought))
}

function wordsIn(paragraph: Paragraph, { folds, pattern }: Sought): readonly Mention[] {
  return Array.from(paragraph.text.value.matchAll(pattern)).flatMap(({ 0: written, index }): readonly Mention[] => {
    const fold = foldAcronym(written)
    if (!folds.has(fold)) return []
    const fact: Fact = {
      kind: 'acronym',
      keys: [fold],
      span: { start: index, end: index + written.length },
      form: 'name',
    }
    return [{ fact, paragraph, fold, written }]
  })
}
