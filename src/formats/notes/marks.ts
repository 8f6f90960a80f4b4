import type { References } from '../../locale/locale.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../draft.ts'
import { wordTest } from '../label/forms.ts'

/** Characters that may be a footnote mark. */
export interface FoundMark {
  readonly style: 'raised' | 'round' | 'square'
  readonly mark: string
  /** Index of the paragraph. */
  readonly paragraph: number
  /** In the paragraph's text. */
  readonly span: Span
}

/** Round brackets directly behind a figure are part of a reference, `5(2)`; square ones are a mark: `2023[1]`. */
const BRACKETED =
  /(?:(?<=\S) |(?<=[\p{L}\p{P}])|(?<=\p{N})(?=\[))(?:\((\d{1,3})\)|\[(\d{1,3})\])(?=[\s.,;:!?)\]»”’]|$)/gu

/** All possible marks in order. Numbers in brackets that belong to a reference, `point (4)`, are left out. */
export function findMarks(drafts: readonly Draft[], subdivisions: References['subdivisions']): FoundMark[] {
  const isNoun = wordTest(Object.values(subdivisions))
  return drafts.flatMap((draft, paragraph) => {
    if (draft.kind === 'code') return []
    const found = [...raisedMarks(draft, paragraph), ...bracketedMarks(draft, { paragraph, isNoun })]
    return found.sort((a, b) => a.span.start - b.span.start)
  })
}

function raisedMarks({ raised = [] }: Draft, paragraph: number): FoundMark[] {
  return raised.map(({ mark, span }) => ({ style: 'raised', mark, paragraph, span }))
}

interface Around {
  readonly paragraph: number
  readonly isNoun: (word: string) => boolean
}

function bracketedMarks({ text: { value } }: Draft, { paragraph, isNoun }: Around): FoundMark[] {
  const marks: FoundMark[] = []
  for (const match of value.matchAll(BRACKETED)) {
    const [whole, round, square] = match
    const mark = round ?? square!
    const end = match.index + whole.length
    if (round !== undefined && isOfReference(value.slice(Math.max(0, match.index - 40), match.index), isNoun)) continue
    marks.push({ style: round ? 'round' : 'square', mark, paragraph, span: { start: end - mark.length - 2, end } })
  }
  return marks
}

/** The last word, and the one before it where the last is a number: `point`, `Article 56`. */
const NOUN = /([\p{L}\p{M}.-]+)(?: \d{1,4}[a-z]?)?$/u
/** `points (4)`, `(4) and`, `(4),`: the next one continues a list. */
const LIST = /\(\w{1,4}\)(?:\s\p{L}{1,4}|,|[–-])?$/u

/** Whether what stands before a number in brackets makes it part of a reference. */
function isOfReference(before: string, isNoun: (word: string) => boolean): boolean {
  const noun = NOUN.exec(before)?.[1]?.toLowerCase().replace(/\.$/, '')
  return LIST.test(before) || (noun !== undefined && isNoun(noun))
}
