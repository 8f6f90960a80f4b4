import { languagesOf } from '../../model/document-set.ts'
import { toSource } from '../../model/mapped-text.ts'
import type { RuleContext } from '../../model/rule.ts'
import type { Comparison, Statement } from '../../model/verdict.ts'
import { paragraphsAt, sourceOf } from '../row.ts'
import { learnEquivalence } from './equivalence.ts'
import { learnExpansions } from './expansions.ts'
import type { Mention } from './mentions.ts'
import { mentionsOf } from './mentions.ts'

/** Prefix of the keys of statements on how a name is written: as an acronym or spelled out. */
export const FORM = 'form:'

/**
 * What each version says at each row of the acronyms that any version has there. A name spelled out says the same; that one version
 * alone has the acronym where the others have the name is asked apart.
 */
export function* compareAcronyms(context: RuleContext): Generator<Comparison> {
  const { rows, set } = context.alignment
  const mentions = mentionsOf(context)
  const meaning = learnEquivalence(mentions, languagesOf(set), context.termbase.concepts)
  const isSpelledOut = learnExpansions(mentions, meaning)
  const content: Comparison[] = []
  const form: Comparison[] = []
  for (const [row, said] of mentions.entries()) {
    const asked = new Set(said.flatMap((own, v) => own?.map(({ fold }) => meaning(v, fold)) ?? []))
    if (asked.size === 0) continue
    const readings = said.map((own, v) => {
      const cell = rows[row]!.cells[v]!
      const paragraphs = paragraphsAt(set.versions[v]!, cell)
      if (own === undefined || paragraphs === undefined) return undefined
      const acronyms = once(own.map((mention) => statement(mention, meaning(v, mention.fold))))
      const open = new Set([...asked].filter((id) => !acronyms.some(({ key }) => key === id)))
      const names = cell.flatMap((p) =>
        context.facts[v]![p]!.filter(({ kind, keys }) => kind === 'term' && open.has(`concept:${keys[0]}`)).map(
          (fact): Statement => {
            const paragraph = set.versions[v]!.paragraphs[p]!
            const says = paragraph.text.value.slice(fact.span.start, fact.span.end)
            return { key: `concept:${fact.keys[0]}`, says, source: toSource(paragraph.text, fact.span), weak: true }
          },
        ),
      )
      const spelled = [...open].filter((id) => !names.some(({ key }) => key === id) && isSpelledOut(v, id, paragraphs))
      const first = paragraphs[0]!.span
      const learned = spelled.map((key): Statement => ({
        key,
        says: '',
        source: { start: first.start, end: first.start },
        weak: true,
      }))
      return [...acronyms, ...once(names), ...learned]
    })
    content.push({ row, readings })
    form.push(...forms(row, readings))
  }
  yield* withoutHabits(content)
  yield* withoutHabits(form)
}

/** A version that goes its own way with a name more often than this does so on purpose. */
const HABIT = 2

/** Who says a key alone in a row, as `version key`; `undefined` where nobody does. */
function aloneWith({ readings }: Comparison, key: string): string | undefined {
  const saying = readings.flatMap((reading, v) => (reading?.some((said) => said.key === key) ? [v] : []))
  return saying.length === 1 ? `${saying[0]} ${key}` : undefined
}

/**
 * Leaves out what one version alone says again and again, and mostly alone: Estonian writes EL where others write the name of
 * the Union, Swedish has an acronym for a treaty that others spell out.
 */
function withoutHabits(comparisons: readonly Comparison[]): readonly Comparison[] {
  const alone = new Map<string, number>()
  const together = new Map<string, number>()
  for (const comparison of comparisons)
    for (const key of keysOf(comparison)) {
      const own = aloneWith(comparison, key)
      if (own === undefined) together.set(key, (together.get(key) ?? 0) + 1)
      else alone.set(own, (alone.get(own) ?? 0) + 1)
    }
  const isHabit = (own: string | undefined, key: string): boolean => {
    const times = own === undefined ? 0 : alone.get(own)!
    return times > HABIT && times * 4 >= (together.get(key) ?? 0)
  }
  return comparisons.map((comparison) => {
    const habits = new Set(keysOf(comparison).filter((key) => isHabit(aloneWith(comparison, key), key)))
    if (habits.size === 0) return comparison
    return {
      ...comparison,
      readings: comparison.readings.map((reading) => reading?.filter(({ key }) => !habits.has(key))),
    }
  })
}

function keysOf({ readings }: Comparison): readonly string[] {
  return [...new Set(readings.flatMap((reading) => reading?.map(({ key }) => key) ?? []))]
}

/** Where all versions mean it and some spell it out: who has the acronym. */
function* forms(row: number, readings: Comparison['readings']): Generator<Comparison> {
  const voters = readings.filter((reading) => reading !== undefined)
  const named = new Set(voters.flatMap((reading) => reading.filter(({ weak }) => weak).map(({ key }) => key)))
  const common = [...named].filter((id) => voters.every((reading) => reading.some(({ key }) => key === id)))
  for (const id of common) {
    const acronymsOnly = (reading: readonly Statement[]): readonly Statement[] =>
      reading.filter(({ key, weak }) => key === id && !weak).map((said) => ({ ...said, key: FORM + id }))
    yield { row, readings: readings.map((reading) => reading && acronymsOnly(reading)) }
  }
}

function statement(mention: Mention, key: string): Statement {
  return { key, says: mention.written, source: sourceOf(mention) }
}

/** How often a version repeats a name is a matter of style. */
function once(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ key }, i) => statements.findIndex((other) => other.key === key) === i)
}
