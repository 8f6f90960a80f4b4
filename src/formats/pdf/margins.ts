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
/** Points that the same head may differ in height on two pages. */
const SAME_HEIGHT = 2

/** Running heads and feet, page numbers among them: what comes at the same place of several pages, but for numbers that count the pages. */
export function runningLines(pages: readonly PageLines[]): Set<SetLine> {
  const edges = pages.flatMap(({ height, lines }, page) => edgesOf(lines, height).map((line) => edgeOf(line, page)))
  const shapes = groupBy(
    edges.filter(({ text }) => text.length <= LONGEST),
    ({ text, line }) => `${text.replace(/\d+/g, '#')} ${Math.round(line.y / SAME_HEIGHT / 2)}`,
  )
  const least = pages.length <= FEWEST ? 2 : Math.max(FEWEST, pages.length * LEAST_SHARE)
  const running = [...shapes.values()].filter((group) => pagesOf(group) >= least && isCounting(group))
  return new Set(running.flat().map(({ line }) => line))
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
