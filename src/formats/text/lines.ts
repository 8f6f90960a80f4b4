/** One line of a text file that is not blank. */
export interface Line {
  /** In the file, without white space at both ends. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Blank lines before it. */
  readonly gap: number
  /** Counted from 0. */
  readonly page: number
  /** The first line of its page. */
  readonly isPageStart: boolean
  /** A line of blanks or of dashes stands directly before: what follows may be footnotes. */
  readonly isAfterRule: boolean
}

const RULE_BLANKS = 20
const RULE_DASHES = /^[_‒–—―─-]{5,}$/u

interface RawLine {
  readonly start: number
  readonly raw: string
  readonly isAfterFormFeed: boolean
}

/**
 * The lines of a text that hold text. A page begins after a form feed, or, as PDF extraction writes it, at a line indented by
 * exactly one blank in a file that indents nothing else so.
 */
export function linesOf(source: string): Line[] {
  const raw = rawLines(source)
  const isPageMark = pageMark(raw)
  const lines: Line[] = []
  let gap = 0
  let page = 0
  let isAfterRule = false
  let isAfterFormFeed = false
  for (const line of raw) {
    const text = line.raw.trim()
    isAfterFormFeed ||= line.isAfterFormFeed
    if (text === '' || RULE_DASHES.test(text)) {
      gap++
      isAfterRule ||= line.raw.length >= RULE_BLANKS || text !== ''
      continue
    }
    const isPageStart = lines.length === 0 || isAfterFormFeed || isPageMark(line.raw)
    if (isPageStart && lines.length > 0) page++
    const start = line.start + line.raw.indexOf(text)
    lines.push({ start, end: start + text.length, text, gap, page, isPageStart, isAfterRule })
    gap = 0
    isAfterRule = isAfterFormFeed = false
  }
  return lines
}

function rawLines(source: string): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  let isAfterFormFeed = false
  for (const match of source.matchAll(/\r\n|[\n\r\f\u2028\u2029]|$/gu)) {
    lines.push({ start, raw: source.slice(start, match.index), isAfterFormFeed })
    start = match.index + match[0].length
    isAfterFormFeed = match[0] === '\f'
  }
  return lines
}

const LARGEST_SHARE = 1 / 4

/** Tells a page's first line from text that is indented throughout. */
function pageMark(lines: readonly RawLine[]): (line: string) => boolean {
  const isMarked = (line: string): boolean => /^ \S/.test(line)
  const texts = lines.filter(({ raw }) => raw.trim() !== '')
  const marked = texts.filter(({ raw }) => isMarked(raw)).length
  return marked <= Math.max(2, texts.length * LARGEST_SHARE) ? isMarked : () => false
}
