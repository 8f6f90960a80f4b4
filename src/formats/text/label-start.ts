import type { LabelWords } from '../label.ts'
import { readLabel } from '../label.ts'
import type { LabelSeries, Member } from './label-series.ts'

/** What a label at the start of a line begins: a numbered paragraph, or a point and how deep it lies. */
export interface LabelStart {
  readonly kind: 'paragraph' | 'item'
  readonly depth: number
  readonly isLabelled: true
}

/** What a label may begin with, told quickly. */
const MAY_BE_LABEL = /^(?:[\d([§]|\p{L}{1,6}[.)])/u

/** Labels that were read before, and the words of the language. */
interface Reading {
  readonly words: LabelWords
  readonly series: LabelSeries
}

/** Reads the label that a line begins with, and enters it in its series; `isInPlace` tells whether it is one there. */
export function labelStart(
  text: string,
  { words, series }: Reading,
  isInPlace: (member: Member, rest: string) => boolean,
): LabelStart | undefined {
  if (!MAY_BE_LABEL.test(text)) return undefined
  const label = readLabel(text.slice(0, 200), { ...words, isHeading: false })
  if (label === undefined || label.key.includes(' ')) return undefined
  const member = series.member(label)
  if (!isInPlace(member, text.slice(label.length))) return undefined
  if (member.kind === 'number') series.closePoints()
  const depth = member.kind === 'roman' && series.hasPoints ? 2 : 1
  member.take()
  const isPoint = member.kind !== 'number' && !/^\p{Lu}/u.test(label.name)
  return isPoint ? { kind: 'item', depth, isLabelled: true } : { kind: 'paragraph', depth: 0, isLabelled: true }
}
