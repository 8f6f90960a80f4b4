import type { ParagraphKind } from '../../model/language-version.ts'
import type { LabelWords } from '../label.ts'
import { headingOf, isTitle } from './headings.ts'
import { isDivided } from './hyphens.ts'
import type { LabelSeries, Member } from './label-series.ts'
import { labelSeries } from './label-series.ts'
import { labelStart } from './label-start.ts'
import type { Layout } from './layout.ts'
import { hasMuchRoom, hasRoom } from './layout.ts'
import { columnGaps, dashLength, isEnded, isLooselyEnded, startsLower, startsUpper } from './line-edges.ts'
import type { Line } from './lines.ts'

/** Successive lines that are one paragraph. */
export interface Block {
  readonly kind: Extract<ParagraphKind, 'heading' | 'paragraph' | 'item'>
  readonly depth: number
  readonly lines: readonly Line[]
  /** Code units before the text of the first line: a dash and its blank. */
  readonly textAt: number
  readonly isLabelled: boolean
}

interface OpenBlock extends Block {
  readonly lines: Line[]
  /** Its title may follow. */
  readonly isBareHeading: boolean
}

type Start = Pick<OpenBlock, 'kind' | 'depth' | 'textAt' | 'isLabelled' | 'isBareHeading'>

const PLAIN: Start = { kind: 'paragraph', depth: 0, textAt: 0, isLabelled: false, isBareHeading: false }

/** Two successive lines, and where they stand. */
interface Joint {
  readonly layout: Layout
  readonly words: LabelWords
  readonly series: LabelSeries
  readonly before: Line | undefined
  readonly line: Line
  /** The block that the line before belongs to. */
  readonly open: OpenBlock | undefined
  readonly end: End
}

/** How plainly the line before ended: by the layout, by a full stop or by room that was left, by a comma or a dash. */
type End = 'layout' | 'full' | 'loose' | 'none'

/** Groups the lines of a body into paragraphs. */
export function blocksOf(lines: readonly Line[], layout: Layout, words: LabelWords): Block[] {
  const blocks: OpenBlock[] = []
  const series = labelSeries()
  lines.forEach((line, i) => {
    const [before, open] = [lines[i - 1], blocks.at(-1)]
    const start = startOf({ layout, words, series, before, line, open, end: endOf(layout, before, line) })
    if (start) blocks.push({ ...start, lines: [line] })
    else open!.lines.push(line)
  })
  return withTitles(blocks)
}

/** What begins at a line; `undefined` if the paragraph before goes on. */
function startOf(joint: Joint): Start | undefined {
  const { before, line, layout } = joint
  if (before && !layout.isUnwrapped && isDivided(before.text, line.text)) return undefined
  return dashItem(joint) ?? labelled(joint) ?? heading(joint) ?? (goesOn(joint) ? undefined : PLAIN)
}

function endOf(layout: Layout, before: Line | undefined, line: Line): End {
  if (!before || layout.isUnwrapped || isWider(layout, line.gap)) return 'layout'
  if (isEnded(before.text) || hasRoom(layout, before, line)) return 'full'
  return isLooselyEnded(before.text) ? 'loose' : 'none'
}

function isWider({ spacing, hasGaps }: Layout, gap: number): boolean {
  return spacing === undefined ? gap > 1 : gap > spacing && (hasGaps || gap > spacing + 1)
}

function dashItem(joint: Joint): Start | undefined {
  const textAt = dashLength(joint.line.text)
  if (textAt === 0 || joint.end === 'none') return undefined
  return { ...PLAIN, kind: 'item', depth: joint.series.hasPoints ? 2 : 1, textAt }
}

function labelled(joint: Joint): Start | undefined {
  if (joint.end === 'none' && !joint.line.isPageStart && !/^\d/.test(joint.line.text)) return undefined
  const start = labelStart(joint.line.text, joint, (member, rest) => isInPlace(joint, member, rest))
  return start && { ...PLAIN, ...start }
}

/** Whether a label at the start of a line is one, and not a number that a sentence happens to have there. */
function isInPlace({ end, line }: Joint, { step }: Member, rest: string): boolean {
  if (end === 'layout') return true
  if (step === 'next') return end !== 'none' || line.isPageStart || startsUpper(rest)
  if (step === 'first') return end !== 'none'
  return step === 'near' && end !== 'none'
}

function heading(joint: Joint): Start | undefined {
  const { before, line, layout, words, series, end } = joint
  const isApart = !before || line.isPageStart || joint.open?.kind === 'heading' || end === 'layout' || end === 'full'
  const isRunOn = joint.open?.kind === 'heading' && before && !hasRoom(layout, before, line)
  const found = isApart && !isRunOn ? headingOf(line.text, words) : undefined
  if (found === undefined) return undefined
  series.closePoints()
  return { ...PLAIN, kind: 'heading', depth: 1, isBareHeading: found.isBare }
}

/** Whether a line without any mark of a beginning continues what stands before it. */
function goesOn({ before, line, layout, open, words }: Joint): boolean {
  if (!before || !open || layout.isUnwrapped || isTabular(before, line)) return false
  if (open.kind === 'heading' && headingOf(before.text, words) && (open.isBareHeading || hasRoom(layout, before, line)))
    return open.isBareHeading && !hasRoom(layout, before, line) && headingOf(line.text, words) !== undefined
  const isWithoutEnd = !isEnded(before.text) && !hasRoom(layout, before, line)
  if (line.isPageStart)
    return isWithoutEnd || (!isEnded(before.text) && startsLower(line.text) && !isLooselyEnded(before.text))
  if (layout.spacing === undefined) return isWithoutEnd && maybeWrapped(before, line)
  if (isWider(layout, line.gap)) return false
  return layout.hasGaps || !endsHere(layout, before, line)
}

const LEAST_LENGTH = 50

/** Where no paragraph shows how lines are spaced, only a long line goes on, and no recital: `Having regard to …,`. */
function maybeWrapped(before: Line, line: Line): boolean {
  const isRecital = line.gap > 0 && before.text.endsWith(',') && startsUpper(line.text)
  return line.gap <= 1 && before.text.length >= LEAST_LENGTH && !isRecital
}

/** Words in capitals as recitals and conclusions begin with: `HAVING REGARD to`. */
export const OPENING_CAPITALS = /^\p{Lu}{3,} \p{Lu}{3,}(?!\p{L})/u

/** Where paragraphs are not set apart, a line that was left short ends one. */
function endsHere(layout: Layout, before: Line, line: Line): boolean {
  if (OPENING_CAPITALS.test(line.text) && (isEnded(before.text) || isLooselyEnded(before.text))) return true
  if (hasMuchRoom(layout, before, line)) return true
  if (!hasRoom(layout, before, line)) return false
  return isEnded(before.text) ? !startsLower(line.text) : isLooselyEnded(before.text) && startsUpper(line.text)
}

function isTabular(before: Line, line: Line): boolean {
  const [own, theirs] = [columnGaps(line.text), columnGaps(before.text)]
  return own > 1 || theirs > 1 || (own > 0 && theirs > 0)
}

/** The text after a bare heading is its title, if it does not end as a sentence. */
function withTitles(blocks: readonly OpenBlock[]): Block[] {
  return blocks.map((block, i) => {
    const isAfterBare = blocks[i - 1]?.isBareHeading === true && block.kind === 'paragraph' && !block.isLabelled
    const isOwn = isAfterBare && isTitle(block.lines.map(({ text }) => text).join(' '))
    return isOwn ? { ...block, kind: 'heading', depth: 2 } : block
  })
}
