import type { Setting } from './frames.ts'
import type { PdfLine } from './lines.ts'

/** How two successive lines are set: what the layout says of whether a paragraph ends between them. */
export interface Joint {
  /** They stand below one another in one column of one page. */
  readonly isClose: boolean
  /** More room between them than between lines of a paragraph: plainly, or perhaps for a raised mark. */
  readonly gap: 'wide' | 'slight' | 'none'
  /** The first word of the second would have had room on the first. */
  readonly hasRoom: boolean
  /** Both are centred. */
  readonly isCentred: boolean
  /** The first stands far to the right of where the second begins, as flush right or at the end of a row. */
  readonly isShifted: boolean
}

const SHIFT = 6
const WIDE = 1.35
const SLIGHT = 1.1
const POINT = 0.6

export function jointOf(setting: Setting, before: PdfLine, line: PdfLine): Joint {
  const isClose = before.flow === line.flow
  return {
    isClose,
    gap: before.page === line.page && line.y > before.y ? gapOf(setting, before, line) : 'none',
    hasRoom: hasRoom(setting, before, line),
    isCentred: areCentred(setting, before, line),
    isShifted: before.left - line.left > SHIFT * line.size && !areCentred(setting, before, line),
  }
}

function gapOf(setting: Setting, before: PdfLine, line: PdfLine): Joint['gap'] {
  const leading = Math.max(setting.leadingOf(before), setting.leadingOf(line))
  const distance = line.y - before.bottom
  if (distance > leading * WIDE) return 'wide'
  return distance > leading * SLIGHT + POINT ? 'slight' : 'none'
}

/** A line may break after a hyphen or a stroke. */
const FIRST = /^(?:[^\s/-]+[/-]|\S+)/u
/** In ems: a blank, and how far the width of a word is guessed wrong. */
const BLANK = 0.3
const SLACK = 0.3

function hasRoom(setting: Setting, before: PdfLine, line: PdfLine): boolean {
  const words = wordsOf(line).slice(0, 300)
  const first = FIRST.exec(words)?.[0] ?? words
  const share = weightOf(first) / weightOf(words)
  const needed = share * (line.right - line.textLeft) * (words.length / wordsOf(line).length)
  return setting.rightOf(before) - before.right > needed + (BLANK + SLACK) * line.size
}

/** Relative widths of letters, as in most type. */
const NARROW = /[ijltfrI.,:;'’()[\]|! -]/
const WIDE_LETTERS = /[mwMWЖШЩЮжшщю]/

function weightOf(text: string): number {
  let weight = 0
  for (const letter of text)
    weight += NARROW.test(letter) ? 0.6 : WIDE_LETTERS.test(letter) ? 1.6 : /\p{Lu}/u.test(letter) ? 1.35 : 1
  return Math.max(weight, 0.1)
}

function wordsOf({ text, left, textLeft }: PdfLine): string {
  return textLeft > left ? text.slice(text.indexOf(' ') + 1) : text
}

const INSET = 1.5
const MIDDLE = 1.2

/** Both are as far from the left as from the right edge, and one at least does not fill its line. */
function areCentred(setting: Setting, before: PdfLine, line: PdfLine): boolean {
  const insets = [before, line].map((own) => ({
    left: (own.left - setting.leftOf(own)) / own.size,
    right: (setting.rightOf(own) - own.right) / own.size,
  }))
  return insets.every(({ left, right }) => Math.abs(left - right) < MIDDLE) && insets.some(({ left }) => left > INSET)
}
