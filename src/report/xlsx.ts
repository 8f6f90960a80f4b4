import writeXlsx, { type CellObject } from 'write-excel-file/node'
import { getCellAddress } from 'write-excel-file/utility'
import type { DecisionVerdict } from '../model/decision.ts'
import { languagesOf } from '../model/document-set.ts'
import { reviewTitles } from '../model/review-list.ts'
import type { Run } from '../model/run.ts'
import { positionsIn } from './positions.ts'
import { displayWidth } from './width.ts'
import { columnsFor } from './xlsx/columns.ts'
import { sheetFeature } from './xlsx/features.ts'
import { overview } from './xlsx/overview.ts'
import { reviewedOf } from './xlsx/reviewed.ts'

const HEAD = { fontWeight: 'bold', backgroundColor: '#e8ecf1', wrap: true, alignVertical: 'top' } as const
const BODY = { wrap: true, alignVertical: 'top' } as const
/** The titles stay in sight, and severity and rule. */
const STICKY = { stickyRowsCount: 1, stickyColumnsCount: 2 } as const
const VERDICTS: readonly DecisionVerdict[] = ['accepted', 'not-a-fault', 'to-correct']

/** A review list for people who work with spreadsheets; `lexparity decide --from` reads back what they decide in it. */
export async function xlsxReport(run: Run): Promise<Uint8Array> {
  const languages = [...new Set(run.sets.flatMap(({ alignment }) => languagesOf(alignment.set)))].sort()
  const columns = columnsFor(languages)
  const reviewed = reviewedOf(run, positionsIn(run))
  const head: CellObject[] = columns.map(({ title }) => ({ value: title, type: String, ...HEAD }))
  const rows = reviewed.map((one) => rowOf(columns.map(({ cell, width }) => ({ cell: cell(one), width }))))
  const verdict = columns.findIndex(({ title }) => title === reviewTitles.verdict)
  const feature = sheetFeature({
    filter: `A1:${getCellAddress(rows.length, columns.length - 1)}`,
    choice: { range: `${getCellAddress(1, verdict)}:${getCellAddress(rows.length + 1, verdict)}`, values: VERDICTS },
  })
  const widths = columns.map(({ width }) => ({ width }))
  return writeXlsx(
    [
      { data: [head, ...rows], sheet: 'Findings', columns: widths, orientation: 'landscape', ...STICKY },
      { data: overview(run), sheet: 'Overview', stickyRowsCount: 1, stickyColumnsCount: 1 },
    ],
    { features: [feature] },
  ).toBuffer()
}

/** Points that a line of text takes, and the most that a row may have. */
const HEIGHT = { line: 15, most: 400 } as const

/** As high as its longest text wants: not every program finds that out by itself. */
function rowOf(cells: ReadonlyArray<{ readonly cell: CellObject; readonly width: number }>): CellObject[] {
  const lines = Math.max(...cells.map(({ cell, width }) => linesOf(String(cell.value ?? ''), width)))
  const height = Math.min(lines * HEIGHT.line, HEIGHT.most)
  return cells.map(({ cell }) => ({ ...BODY, height, ...cell }))
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((displayWidth(line) * 1.1) / width)), 0)
}
