import type { SetLine } from './page-lines.ts'

/** Which lines stand below one another: in one column, or across all of them. Counted from 0 on the page. */
export function flowsOf(lines: readonly SetLine[]): number[] {
  const gutter = gutterOf(lines)
  let flow = 0
  return lines.map((line, i) => {
    const before = lines[i - 1]
    if (before && (line.y < before.y || zoneOf(line, gutter) !== zoneOf(before, gutter))) flow++
    return flow
  })
}

function zoneOf({ left, right, size }: SetLine, gutter: number | undefined): 'left' | 'right' | 'across' {
  if (gutter === undefined) return 'across'
  if (left > gutter - size) return 'right'
  return right > gutter ? 'across' : 'left'
}

const FEWEST = 4
/** In ems. */
const LEAST_STEP = 12

/** Where the second column begins: where lines go on further up and far to the right, several on either side. */
function gutterOf(lines: readonly SetLine[]): number | undefined {
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const isTurn = before && line.y < before.y && line.left > before.left + LEAST_STEP * line.size
    if (isTurn && isBetweenColumns(lines, i)) return line.left
  }
  return undefined
}

function isBetweenColumns(lines: readonly SetLine[], at: number): boolean {
  const gutter = lines[at]!.left
  const left = lines.slice(Math.max(0, at - FEWEST), at)
  const right = lines.slice(at, at + FEWEST)
  const isRight = (line: SetLine): boolean => zoneOf(line, gutter) === 'right'
  return left.length === FEWEST && left.every((line) => zoneOf(line, gutter) === 'left') && right.every(isRight)
}
