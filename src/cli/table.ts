import { displayWidth, padded } from '../report/width.ts'

const GAP = '  '

/** A table for people: the names of the columns, a line, the rows. */
export function table(header: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const widths = header.map((name, column) =>
    rows.reduce((width, row) => Math.max(width, cellWidth(row[column])), displayWidth(name)),
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join(GAP)
      .trimEnd()
  return [line(header), widths.map((width) => '─'.repeat(width)).join(GAP), ...rows.map(line)].join('\n')
}

function cellWidth(cell = ''): number {
  return displayWidth(cell)
}
