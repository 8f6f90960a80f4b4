import { corrigendumWording, type CorrigendumWording } from '../../locale/corrigendum.ts'
import type { Excerpt } from '../excerpt.ts'
import { beginningOf, clauseAround, isFree } from './clause.ts'
import type { Correction } from './correction.ts'
import { type WrongFact, wrongFact } from './exchange.ts'
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
  const { wrong, right } = texts(correction)
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

function texts(correction: Correction): { readonly wrong: string; readonly right: string } {
  const { version, place, finding, set, paragraph } = correction
  const own = valueAt(set, place)
  const others = othersOf(correction)
  if (own === undefined) return inserted(beginningOf(version.paragraphs[paragraph]!.text), writtenAs(others))
  const to = sharedKey(others)
  const wrong = own.fact === undefined || to === undefined ? undefined : wrongFact(correction, own.fact, to)
  const { text } = version.paragraphs[wrong?.paragraph ?? paragraph]!
  const clause = clauseAround(text, wrong?.span ?? place.span)
  const other = wrong?.isOnly === true && to !== undefined ? rewrittenFor(correction, wrong, { to, clause }) : undefined
  const left = `[${writtenAs(others, own.fact === undefined || wrong?.isOnly === true ? 'written' : 'phrase')}]`
  const right = finding.departure === 'extra' ? `[– ${clause.marked}]` : (other ?? left)
  return { wrong: clause.before + clause.marked + clause.after, right: clause.before + right + clause.after }
}

/** Where the value belongs in the paragraph is for a person to say. */
function inserted(clause: string, value: string): { readonly wrong: string; readonly right: string } {
  return { wrong: clause, right: `${clause} [+ ${value}]` }
}

interface Target {
  /** Key of what is right. */
  readonly to: string
  readonly clause: Excerpt
}

/** The agreed value as the version itself would write it; `undefined` if that is not certain. */
function rewrittenFor({ set, index }: Correction, { fact }: WrongFact, { to, clause }: Target): string | undefined {
  if (!isFree(clause)) return undefined
  const monthWord = monthWords(set, index, clause.marked)
  return rewritten({ written: clause.marked, fact, to, monthWord })
}
