import { groupBy } from '../../model/group-by.ts'
import type { SetLine } from './page-lines.ts'

/** The lines of one page, as far as they are settled. */
export interface PageLines {
  readonly height: number
  readonly lines: readonly SetLine[]
}

interface Edge {
  readonly line: SetLine
  readonly page: number
  readonly text: string
  readonly numbers: readonly number[]
}

/** Share of a page's height at the top and at the foot where running heads and feet stand. */
const ZONE = 0.16
const LONGEST = 150
const FEWEST = 3
const LEAST_SHARE = 0.25
/** Of what has no number that runs with the pages; left and right pages may have heads of their own. */
const CONSTANT = 0.4
/** Points that the same head may differ in height on two pages. */
const SAME_HEIGHT = 2

/**
 * Running heads and feet, page numbers among them: what comes at the same place of several pages, but for numbers that count the pages,
 * and stands outside of and apart from the text.
 */
export function runningLines(pages: readonly PageLines[]): Set<SetLine> {
  const edges = pages.flatMap(({ height, lines }, page) => edgesOf(lines, height).map((line) => edgeOf(line, page)))
  const shapes = groupBy(
    edges.filter(({ text }) => text.length <= LONGEST),
    ({ text, line }) => `${text.replace(/\d+/g, '#')} ${Math.round(line.y / SAME_HEIGHT / 2)}`,
  )
  const least = pages.length <= FEWEST ? 2 : Math.max(FEWEST, pages.length * LEAST_SHARE)
  const groups = [...shapes.values()].filter(
    (group) =>
      pagesOf(group) >= (isConstant(group) ? Math.max(least, pages.length * CONSTANT) : least) && isCounting(group),
  )
  const running = new Set(groups.flat().map(({ line }) => line))
  const reach = pages.map(({ lines }) => reachOf(lines.filter((line) => !running.has(line))))
  const free = new Set(
    groups
      .flat()
      .filter((edge) => isFree(edge, pages, reach))
      .map(({ line }) => line),
  )
  const counting = new Set(
    groups.filter((group) => !isConstant(group)).flatMap((group) => group.map(({ line }) => line)),
  )
  return new Set(pages.flatMap(({ lines }) => outside(lines, { running, counting, free })))
}

interface Found {
  readonly running: ReadonlySet<SetLine>
  /** Those with a number that runs with the pages: no text has that by chance. */
  readonly counting: ReadonlySet<SetLine>
  /** Those at a height that no text of any page reaches. */
  readonly free: ReadonlySet<SetLine>
}

interface Reach {
  readonly top: number
  readonly bottom: number
}

/** How far up and down the text of a page reaches. */
function reachOf(lines: readonly SetLine[]): Reach {
  return lines.reduce<Reach>(
    ({ top, bottom }, line) => ({ top: Math.min(top, line.y), bottom: Math.max(bottom, line.bottom) }),
    { top: Infinity, bottom: -Infinity },
  )
}

/** The first page may begin further up than those that have a head. */
function isFree({ line, page }: Edge, pages: readonly PageLines[], reach: readonly Reach[]): boolean {
  if (line.y < pages[page]!.height / 2) return reach.slice(1).every(({ top }) => top > line.y + SAME_HEIGHT)
  return reach.every(({ bottom }) => bottom < line.y - SAME_HEIGHT)
}

/** In ems: how far running lines are from the text at least. */
const APART = 1.5

/** The running lines of a page that no other lines stand outside of. */
function outside(lines: readonly SetLine[], found: Found): SetLine[] {
  const down = lines.toSorted((a, b) => a.y - b.y)
  return [...edgeRun(down, found), ...edgeRun(down.toReversed(), found)]
}

function edgeRun(lines: readonly SetLine[], { running, counting, free }: Found): readonly SetLine[] {
  const end = lines.findIndex((line) => !running.has(line))
  if (end < 0) return lines
  const [run, next] = [lines.slice(0, end), lines[end]!]
  const last = run.at(-1)
  if (last === undefined) return []
  const distance = last.y < next.y ? next.y - last.bottom : last.y - next.bottom
  const isApart = distance > APART * Math.max(last.size, next.size)
  const isOutside = isApart && run.every((line) => free.has(line))
  return isOutside || run.some((line) => counting.has(line)) ? run : []
}

function edgesOf(lines: readonly SetLine[], height: number): readonly SetLine[] {
  return lines.filter(({ y, bottom }) => bottom < height * ZONE || y > height * (1 - ZONE))
}

function edgeOf(line: SetLine, page: number): Edge {
  const text = line.parts.map((part) => part.text).join(' ')
  return { line, page, text, numbers: (text.match(/\d{1,9}/g) ?? []).map(Number) }
}

function pagesOf(group: readonly Edge[]): number {
  return new Set(group.map(({ page }) => page)).size
}

function isConstant(group: readonly Edge[]): boolean {
  return group[0]!.numbers.every((number, column) => group.every(({ numbers }) => numbers[column] === number))
}

/** Most steps from one page to the next, where numbers may begin anew. */
const MOST = 0.7

/** Numbers in equal lines are the same on every page, or run with the pages. */
function isCounting(group: readonly Edge[]): boolean {
  const steps = group.slice(1).map((own, i) => ({ own, before: group[i]! }))
  return group[0]!.numbers.every((number, column) => {
    if (group.every(({ numbers }) => numbers[column] === number)) return true
    const running = steps.filter(
      ({ own, before }) => own.page - before.page === own.numbers[column]! - before.numbers[column]!,
    )
    return running.length >= steps.length * MOST
  })
}
