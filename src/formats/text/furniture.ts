import { groupBy } from '../../model/group-by.ts'
import type { Line } from './lines.ts'

/** Lines of running heads and feet and page numbers. */
export function pageFurniture(lines: readonly Line[]): Set<Line> {
  return new Set([...councilFeet(lines), ...repeatedEdges(lines), ...pageNumbers(lines)])
}

const NUMBER = String.raw`\d{4,5}(?:/\d{1,2}){0,2}/\d\d`
const VERSION = String.raw`(?: (?:REV|ADD|COR|DCL|EXT|INIT)(?: \d{1,2})?){0,3}`
const INITIALS = String.raw`\p{L}{1,5}(?:[./]\p{L}{1,5}){0,4}`
const UNIT = String.raw`\p{Lu}{2,7}(?: ?[.\d]\p{Lu}?\d?){0,4}`
const FOOT = new RegExp(
  `^${NUMBER}${VERSION}(?: \\p{Lu}{3,20})?(?: (${INITIALS}))?(?: \\d{1,3})?( (?:\\p{Lu}{3,20} )?${UNIT}(?: LIMITE)? [A-Z]{2}(?: \\d{1,3})?)?$`,
  'u',
)
/** What a foot has on its second line: `JAI.2 EN`, `ANNEX JAI.2 EN`, `LIMITE EN`. */
const SECOND = new RegExp(`^(?:\\p{Lu}{3,20} )?${UNIT}(?: LIMITE)? [A-Z]{2}$`, 'u')
const LONGEST_FOOT = 100

/** Feet as the Council prints them: document number, initials of the authors, page, unit, language. One suffices to tell. */
function councilFeet(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const foot = footOf(line)
    const next = lines[i + 1]
    const isSecond = foot !== undefined && !foot.isWhole && next !== undefined && SECOND.test(folded(next))
    if (foot === undefined || !(foot.isWhole || isSecond || foot.hasSlash)) return []
    return isSecond ? [line, next] : [line]
  })
}

function footOf(line: Line): { readonly isWhole: boolean; readonly hasSlash: boolean } | undefined {
  const [whole, initials, unit] = FOOT.exec(folded(line)) ?? []
  if (whole === undefined || initials === undefined) return undefined
  return { isWhole: unit !== undefined, hasSlash: initials.includes('/') }
}

function folded({ text }: Line): string {
  return text.length > LONGEST_FOOT ? '' : text.replace(/\s+/g, ' ')
}

const MIN_PAGES = 3
const MOST = 0.6
const EDGE_LINES = 2

/** First and last lines of pages that are the same on most pages but for a number that counts the pages. */
function repeatedEdges(lines: readonly Line[]): Line[] {
  const pages = [...groupBy(lines, (line) => line.page).values()]
  if (pages.length < MIN_PAGES) return []
  const edges = pages.flatMap((page) => [...new Set([...page.slice(0, EDGE_LINES), ...page.slice(-EDGE_LINES)])])
  const shapes = groupBy(
    edges.filter(({ text }) => text.length <= LONGEST_FOOT),
    ({ text }) => text.replace(/\d+/g, '#'),
  )
  const isFrequent = (group: readonly Line[]): boolean =>
    new Set(group.map(({ page }) => page)).size >= Math.max(MIN_PAGES, pages.length * MOST)
  return [...shapes.values()].filter((group) => isFrequent(group) && isCounting(group)).flat()
}

/** Numbers in equal lines are the same on every page, or run with the pages. */
function isCounting(group: readonly Line[]): boolean {
  const rows = group.map(({ text, page }) => ({ page, numbers: (text.match(/\d+/g) ?? []).map(Number) }))
  const first = rows[0]!
  return first.numbers.every((number, column) =>
    rows.every(({ page, numbers }) => {
      const step = numbers[column]! - number
      return step === 0 || step === page - first.page
    }),
  )
}

const PAGE_NUMBER = /^(?:[-–—] ?)?(\d{1,4})(?: ?[-–—])?$/u
const LEAST_NUMBERS = 3
/** Numbers that stand closer are rows of a table. */
const LEAST_DISTANCE = 6

/** Numbers that stand alone and count up through the file. */
function pageNumbers(lines: readonly Line[]): Line[] {
  const alone = lines.flatMap((line, at) => {
    const number = PAGE_NUMBER.exec(line.text.slice(0, 12))?.[1]
    return number !== undefined && line.text.length < 12 ? [{ line, at, number: Number(number) }] : []
  })
  const isInOrder = alone.every(({ at, number }, i) => {
    const before = alone[i - 1]
    return before === undefined || (number === before.number + 1 && at - before.at >= LEAST_DISTANCE)
  })
  return alone.length >= LEAST_NUMBERS && isInOrder ? alone.map(({ line }) => line) : []
}
