import type { RuleContext } from '../model/rule.ts'
import type { Statement } from '../model/verdict.ts'
import type { LengthModel, RowLengths } from './lengths.ts'
import { learnLengths, rowLengths } from './lengths.ts'
import { endMark } from './end-mark.ts'
import { textAt } from './paragraphs.ts'
import { countSentences } from './sentences.ts'

/** How much a version says at a row. */
export interface Size {
  readonly letters: number
  /** Letters that the other versions make one expect. */
  readonly expected: number
  readonly sentences: number
  /** Sentences that most other versions have. */
  readonly expectedSentences: number
  /** Too far from what is expected to be left to the language. */
  readonly isOdd: boolean
  /** So far, or with so clear a difference in sentences, that something must be missing or too many. */
  readonly isSure: boolean
}

/** Sizes by row and version; `undefined` where a version lacks the row. A row without any is not compared. */
type Sizes = ReadonlyArray<ReadonlyArray<Size | undefined>>

const known = new WeakMap<RuleContext['alignment'], Sizes>()

export function sizesOf(context: Pick<RuleContext, 'alignment'>): Sizes {
  const { alignment } = context
  const found = known.get(alignment) ?? measured(context)
  known.set(alignment, found)
  return found
}

/** Rows that are aligned less surely than this say nothing of lengths. */
const SURE = 0.5
/** Share of the versions that may be odd; if more are, the row is. */
const FEW = 0.25

function measured(context: Pick<RuleContext, 'alignment'>): Sizes {
  const { rows, set } = context.alignment
  const lengths = rowLengths(context, (row) => isText(context, row))
  const model = learnLengths(lengths)
  return rows.map(({ confidence }, row) => {
    if (set.versions.length < 2 || confidence < SURE) return []
    const sizes = sizesAt(context, row, { lengths: lengths[row]!, model })
    const voters = sizes.filter((size) => size !== undefined).length
    const odd = sizes.filter((size) => size?.isOdd).length
    const isOddRow =
      voters * 2 <= set.versions.length ||
      (voters === 2 && !endAlike(context, row)) ||
      (voters > 2 && odd > Math.max(1, FEW * voters))
    return isOddRow
      ? []
      : sizes.map((size, v) =>
          size?.isOdd && isMoved(context, row, { v, isShort: size.letters < size.expected }) ? undefined : size,
        )
  })
}

/** Where one of two ends in mid-sentence the rest is in a list below, and in the other it may be here. */
function endAlike(context: Pick<RuleContext, 'alignment'>, row: number): boolean {
  const marks = context.alignment.set.versions.map(
    ({ language }, v) => endMark(textAt(context, row, v), language)?.classes[0],
  )
  return new Set(marks.filter((mark) => mark !== undefined)).size === 1
}

/** Has a version that is short here a paragraph of its own before or after, or one that is long lacks one that the others have? */
function isMoved(
  { alignment: { rows } }: Pick<RuleContext, 'alignment'>,
  row: number,
  { v, isShort }: { readonly v: number; readonly isShort: boolean },
): boolean {
  return [rows[row - 1], rows[row + 1]].some((neighbour) => {
    if (neighbour === undefined) return false
    const having = neighbour.cells.filter((cell) => cell.length > 0).length
    return (
      neighbour.cells[v]!.length > 0 === isShort &&
      having < neighbour.cells.length &&
      (isShort ? having * 2 <= neighbour.cells.length : having > 0)
    )
  })
}

/** Headings and tables are as long as there is room. */
function isText({ alignment: { rows, set } }: Pick<RuleContext, 'alignment'>, row: number): boolean {
  return rows[row]!.cells.every((cell, v) =>
    cell.every((p) => !['heading', 'header', 'row', 'code'].includes(set.versions[v]!.paragraphs[p]!.kind)),
  )
}

function sizesAt(
  context: Pick<RuleContext, 'alignment'>,
  row: number,
  { lengths, model }: { readonly lengths: RowLengths; readonly model: LengthModel },
): ReadonlyArray<Size | undefined> {
  const deviations = lengths.map((_, v) => model(row, v))
  if (!deviations.some((deviation) => deviation && Math.abs(deviation.score) >= NOTABLE)) return []
  const { versions } = context.alignment.set
  const sentences = versions.map(({ language }, v) =>
    lengths[v] === undefined ? undefined : countSentences(textAt(context, row, v), language),
  )
  return deviations.map((deviation, v) => {
    if (deviation === undefined) return undefined
    const others = sentences.filter((count, other): count is number => other !== v && count !== undefined)
    const expected = others.length === 0 ? sentences[v]! : commonest(others)
    const agreed = others.filter((count) => count === expected).length / others.length
    const size = {
      letters: deviation.letters,
      expected: deviation.expected,
      sentences: sentences[v]!,
      expectedSentences: expected,
    }
    return { ...size, ...judged(size, { score: deviation.score, agreed, voters: others.length + 1 }) }
  })
}

function commonest(counts: readonly number[]): number {
  const rows = new Map<number, number>()
  for (const count of counts) rows.set(count, (rows.get(count) ?? 0) + 1)
  return [...rows].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

/** Scores, in units of the usual deviation. */
const NOTABLE = 1
const CLEAR = 3.5
const GREAT = 6
/** Score from which a length alone tells something, if only two versions are compared. */
const GREAT_OF_TWO = 9
/** Letters of the longer text below which a length alone says nothing. */
const FEWEST_LETTERS = 60
/** Share of the other versions that must have equally many sentences. */
const AGREED = 0.8

interface Evidence {
  readonly score: number
  readonly agreed: number
  readonly voters: number
}

function judged(
  size: Omit<Size, 'isOdd' | 'isSure'>,
  { score, agreed, voters }: Evidence,
): Pick<Size, 'isOdd' | 'isSure'> {
  const { letters, expected, sentences, expectedSentences } = size
  const isLong = Math.max(letters, expected) >= FEWEST_LETTERS
  const far = Math.abs(score)
  const hasOtherSentences =
    agreed >= AGREED && (score < 0 ? sentences < expectedSentences : sentences > expectedSentences)
  const isGreat = isLong && far >= (voters === 2 ? GREAT_OF_TWO : GREAT)
  const isSure = isGreat || (isLong && hasOtherSentences && far >= CLEAR)
  return { isSure, isOdd: isSure || (hasOtherSentences && voters > 2 && far >= NOTABLE) }
}

const EXCERPT = 60

/** The beginning of a version's text at a row, and all of it in the file. */
export function excerptAt(context: RuleContext, row: number, v: number): Pick<Statement, 'says' | 'source'> {
  const { set, rows } = context.alignment
  const { paragraphs } = set.versions[v]!
  const cell = rows[row]!.cells[v]!
  const text = textAt(context, row, v).replaceAll('\n', ' ')
  const says = text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()}…` : text
  return { says, source: { start: paragraphs[cell[0]!]!.span.start, end: paragraphs[cell.at(-1)!]!.span.end } }
}
