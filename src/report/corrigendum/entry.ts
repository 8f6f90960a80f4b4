import { corrigendumWording, type CorrigendumWording } from '../../locale/corrigendum.ts'
import type { Excerpt } from '../excerpt.ts'
import { beginningOf, clauseAround, isFree } from './clause.ts'
import type { Correction } from './correction.ts'
import { monthWords } from './months.ts'
import { placeWords } from './place.ts'
import { rewritten } from './rewrite.ts'
import { sharedKey, valueAt, type WrittenValue, writtenAs } from './value.ts'

/**
 * One correction in the formula of the language: the place, the clause as it stands, the clause as it should read. What a person has to
 * write is in square brackets, with what the other versions have.
 */
export function formulaOf(correction: Correction): string {
  const { version, paragraph } = correction
  const wording = corrigendumWording(version.language)
  if (paragraph === undefined) return `[…]: ${sentence(wording, '[…]', `[${writtenAs(othersOf(correction))}]`)}`
  const { wrong, right } = texts(correction, paragraph)
  return `${placeWords(version, paragraph, wording)}: ${sentence(wording, wrong, right)}`
}

function sentence({ formula, quotes: [open, close] }: CorrigendumWording, wrong: string, right: string): string {
  const quoted: Readonly<Record<string, string>> = { for: open + wrong + close, read: open + right + close }
  return formula.replaceAll(/\{(for|read)\}/g, (_, name: string) => quoted[name]!)
}

/** What the versions that do not depart say at the place. */
export function othersOf({ set, finding }: Correction): readonly WrittenValue[] {
  return finding.locations.filter(({ deviates }) => !deviates).flatMap((place) => valueAt(set, place) ?? [])
}

function texts(correction: Correction, paragraph: number): { readonly wrong: string; readonly right: string } {
  const { version, place, finding, set } = correction
  const { text } = version.paragraphs[paragraph]!
  const own = valueAt(set, place)
  const others = othersOf(correction)
  if (own === undefined) return inserted(beginningOf(text), writtenAs(others))
  const clause = clauseAround(text, place.span)
  const wrong = clause.before + clause.marked + clause.after
  const right =
    finding.departure === 'extra' ? `[– ${clause.marked}]` : replacement(correction, { own, others, clause })
  return { wrong, right: clause.before + right + clause.after }
}

/** Where the value belongs in the paragraph is for a person to say. */
function inserted(clause: string, value: string): { readonly wrong: string; readonly right: string } {
  return { wrong: clause, right: `${clause} [+ ${value}]` }
}

interface Values {
  readonly own: WrittenValue
  readonly others: readonly WrittenValue[]
  readonly clause: Excerpt
}

function replacement({ set, index, place, finding }: Correction, { own, others, clause }: Values): string {
  const to = sharedKey(others)
  const isOne = [place, ...finding.locations].every(({ says }) => says.length <= 1)
  if (isOne && own.fact !== undefined && to !== undefined && isFree(clause)) {
    const monthWord = monthWords(set, index, clause.marked)
    const other = rewritten({ written: clause.marked, fact: own.fact, to, monthWord })
    if (other !== undefined) return other
  }
  return others.length === 0 ? '[…]' : `[${writtenAs(others)}]`
}
