import type { LabelWords } from '../label.ts'
import { readLabel } from '../label.ts'
import type { Block } from '../text/blocks.ts'
import { OPENING_CAPITALS } from '../text/blocks.ts'
import { headingOf, isTitle } from '../text/headings.ts'
import { isDivided } from '../text/hyphens.ts'
import type { LabelSeries, Member } from '../text/label-series.ts'
import { labelSeries } from '../text/label-series.ts'
import { labelStart } from '../text/label-start.ts'
import { dashLength, isEnded, isLooselyEnded, startsLower, startsUpper } from '../text/line-edges.ts'
import type { Setting } from './frames.ts'
import type { Joint } from './joints.ts'
import { jointOf } from './joints.ts'
import type { PdfLine } from './lines.ts'

/** Successive lines that are one paragraph, or a row of a table. */
export interface PdfBlock extends Omit<Block, 'kind' | 'lines'> {
  readonly kind: Block['kind'] | 'row'
  readonly lines: readonly PdfLine[]
}

interface OpenBlock extends PdfBlock {
  readonly lines: PdfLine[]
  /** A heading whose title may follow. */
  readonly isBareHeading: boolean
}

type Start = Omit<OpenBlock, 'lines'>

const PLAIN: Start = { kind: 'paragraph', depth: 0, textAt: 0, isLabelled: false, isBareHeading: false }

/** A line, and what it may continue. */
interface Place {
  readonly setting: Setting
  readonly words: LabelWords
  readonly series: LabelSeries
  readonly line: PdfLine
  readonly before?: PdfLine
  readonly open?: OpenBlock
  readonly joint?: Joint
}

/** Groups the lines of a body into paragraphs. */
export function blocksOf(lines: readonly PdfLine[], setting: Setting, words: LabelWords): PdfBlock[] {
  const blocks: OpenBlock[] = []
  const series = labelSeries()
  lines.forEach((line, i) => {
    const [before, open] = [lines[i - 1], blocks.at(-1)]
    const around = before && open ? { before, open, joint: jointOf(setting, before, line) } : {}
    const start = startOf({ setting, words, series, line, ...around })
    if (start) blocks.push({ ...start, lines: [line] })
    else open!.lines.push(line)
  })
  return withHeadings(blocks, setting)
}

/** What begins at a line; `undefined` if the paragraph before goes on. */
function startOf(place: Place): Start | undefined {
  const { line, before, joint } = place
  if (line.isRow) return { ...PLAIN, kind: 'row' }
  if (before && !before.isRow && joint?.gap !== 'wide' && isDivided(before.text, line.text)) return undefined
  return dashItem(place) ?? labelled(place) ?? heading(place) ?? (goesOn(place) ? undefined : PLAIN)
}

/** The line before plainly ended its paragraph. */
function isAfterEnd({ before, joint }: Place): boolean {
  if (!before || !joint || before.isRow || joint.gap === 'wide' || joint.hasRoom) return true
  return isEnded(before.text) || (isLooselyEnded(before.text) && joint.gap === 'slight')
}

function isHanging({ line }: Place): boolean {
  return line.textLeft > line.left + line.size * 0.5
}

function dashItem(place: Place): Start | undefined {
  const textAt = dashLength(place.line.text)
  if (textAt === 0 || !(isAfterEnd(place) || isHanging(place))) return undefined
  return { ...PLAIN, kind: 'item', depth: place.series.hasPoints ? 2 : 1, textAt }
}

function labelled(place: Place): Start | undefined {
  const start = labelStart(place.line.text, place, (member, rest) => isInPlace(place, member, rest))
  return start && { ...PLAIN, ...start }
}

/** Whether a label at the start of a line is one, and not a number that a sentence happens to have there. */
function isInPlace(place: Place, { step }: Member, rest: string): boolean {
  if (!place.before || place.joint?.gap === 'wide' || place.joint?.hasRoom || isHanging(place)) return true
  const isEnd = isAfterEnd(place) || isLooselyEnded(place.before.text)
  if (step === 'next') return isEnd || startsUpper(rest)
  return (step === 'first' || step === 'near') && isEnd
}

function heading(place: Place): Start | undefined {
  const { before, line, words, open, joint, series } = place
  const isRunOn = before && open?.kind === 'heading' && isOneHeading(place)
  const isApart = !before || !joint?.isClose || open?.kind === 'heading' || isAfterEnd(place)
  const found = isApart && !isRunOn ? headingOf(line.text, words) : undefined
  if (found === undefined) return undefined
  series.closePoints()
  return { ...PLAIN, kind: 'heading', depth: 1, isBareHeading: found.isBare }
}

/** Whether a line goes on with the heading before it, set as that is. */
function isOneHeading({ before, line, joint, words }: Place): boolean {
  if (joint?.gap !== 'none' || !joint.isClose || joint.isShifted || !isSetAlike(before!, line)) return false
  return (!joint.hasRoom || joint.isCentred) && ![before!, line].some(({ text }) => isNameAlone(text, words))
}

/** `CHAPTER II`: the name of a subdivision and nothing more. */
function isNameAlone(text: string, words: LabelWords): boolean {
  const label = text.length > 60 ? undefined : readLabel(text, { ...words, isHeading: true })
  return label !== undefined && label.key.includes(' ') && label.length === text.length
}

/** What merely closes a sentence that ends before it. */
const CLOSING = /^[.,;:!?»”’)\]]{1,3}$/

/** Whether a line without any mark of a beginning continues what stands before it. */
function goesOn(place: Place): boolean {
  const { before, line, open, joint } = place
  if (!before || !open || !joint || open.kind === 'row') return false
  if (CLOSING.test(line.text)) return true
  if (!joint.isClose) return goesOnBehind(place)
  if (joint.isShifted) return false
  if (joint.gap === 'wide' && !(runsOn(before, line, joint) && joint.isClose && isSlightlyWide(place))) return false
  if (open.kind === 'heading') return isOneHeading(place)
  if (!isSetAlike(before, line) && isOtherType(place)) return false
  if (joint.isCentred && joint.gap === 'none' && !isEnded(before.text)) return true
  if (joint.gap === 'slight' && (isEnded(before.text) || joint.hasRoom)) return false
  return !joint.hasRoom && !isIndented(place)
}

/** In the next column or on the next page. */
function goesOnBehind({ before, line, joint, open, setting }: Place): boolean {
  if (open!.kind === 'heading' || joint!.gap !== 'none' || Math.abs(before!.size - line.size) > before!.size * 0.05)
    return false
  if (OPENING_CAPITALS.test(line.text) && isLooselyEnded(before!.text)) return false
  if (isEnded(before!.text)) return !joint!.hasRoom && (startsLower(line.text) || isFlush(setting, before!))
  return !joint!.hasRoom || (startsLower(line.text) && !isLooselyEnded(before!.text))
}

const FLUSH = 0.1

/** A line that reaches the very edge, as all lines of a justified paragraph do but the last. */
function isFlush(setting: Setting, line: PdfLine): boolean {
  return Math.abs(setting.rightOf(line) - line.right) < FLUSH * line.size
}

function runsOn(before: PdfLine, line: PdfLine, joint: Joint): boolean {
  return !joint.hasRoom && !isEnded(before.text) && !isLooselyEnded(before.text) && startsLower(line.text)
}

const SLIGHTLY = 1.5

function isSlightlyWide({ setting, before, line }: Place): boolean {
  return line.y - before!.bottom < setting.leadingOf(line) * SLIGHTLY
}

function isSetAlike(before: PdfLine, line: PdfLine): boolean {
  return Math.abs(before.size - line.size) < before.size * 0.05 && before.font === line.font
}

/** Whether the type of a line is another than that of all lines before it in its paragraph. */
function isOtherType({ open, before, line, joint }: Place): boolean {
  if (Math.abs(before!.size - line.size) > before!.size * 0.08) return true
  const [first] = open!.lines
  const isOther = first!.font !== undefined && line.font !== undefined && first!.font !== line.font
  return isOther && before!.font === first!.font && startsUpper(line.text) && (joint!.hasRoom || isEnded(before!.text))
}

const INDENT = 0.8

/** Whether a line begins further right than the lines of its paragraph, as first lines do, or further left. */
function isIndented({ open, line, before, setting }: Place): boolean {
  if (open!.lines.length < 2) return open!.isLabelled && isOutside(open!.lines[0]!, line, setting)
  const reach = line.size * INDENT
  return line.left > before!.left + reach || line.left < before!.left - reach
}

/** Left of the text of a hanging label. */
function isOutside(first: PdfLine, line: PdfLine, setting: Setting): boolean {
  const isHung = first.textLeft > first.left + first.size * 0.5
  return (
    isHung &&
    line.left < first.left + first.size * INDENT &&
    line.left < first.textLeft &&
    isEnded(first.text) &&
    setting.size > 0
  )
}

const LONGEST_HEADING = 250
const LARGER = 1.1

/** Headings by their type; the text after a bare heading is its title, if it does not end as a sentence. */
function withHeadings(blocks: readonly OpenBlock[], setting: Setting): PdfBlock[] {
  return blocks.map((block, i) => {
    if (block.kind !== 'paragraph') return block
    const text = block.lines.map((line) => line.text).join(' ')
    const isAfterBare = blocks[i - 1]?.isBareHeading === true && !block.isLabelled && isTitle(text)
    if (isAfterBare) return { ...block, kind: 'heading', depth: 2 }
    return isHeadingByType(block, text, setting) ? { ...block, kind: 'heading', depth: 1 } : block
  })
}

function isHeadingByType({ lines }: OpenBlock, text: string, { size, font }: Setting): boolean {
  if (text.length > LONGEST_HEADING || isEnded(text) || isLooselyEnded(text)) return false
  if (lines.every((line) => line.size > size * LARGER)) return true
  const [first] = lines
  return (
    first!.font !== undefined &&
    first!.font !== font &&
    lines.every((line) => line.font === first!.font && line.size >= size * 0.97)
  )
}
