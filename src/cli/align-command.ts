import type { Alignment, Cell, Row } from '../model/alignment.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import { cutEnd } from '../report/cut.ts'
import { lineTable, type LineTable, positionAt } from '../report/line-table.ts'
import { oneLine } from '../report/one-line.ts'
import { type Session, writeJson } from './command.ts'
import type { ExitCode } from './exit-code.ts'
import { inspect, type InspectOptions } from './inspect.ts'
import { table } from './table.ts'

/** Shows which paragraphs correspond. */
export async function alignCommand(
  files: readonly string[],
  options: InspectOptions,
  session: Session,
): Promise<ExitCode> {
  const { run, code } = await inspect(files, options, session)
  const { io } = session
  const alignments = run.sets.map(({ alignment }) => alignment)
  if (options.format === 'json') writeJson(io, { schemaVersion: 1, documentSets: alignments.map(alignmentEntry) })
  else io.stdout.write(alignments.map((alignment) => alignmentTable(alignment, io.stdout.columns ?? 120)).join('\n'))
  return code
}

function alignmentEntry({ set, rows }: Alignment): object {
  const lines = set.versions.map(({ source }) => lineTable(source))
  const entryOf = ({ label, confidence, cells }: Row, row: number): object => {
    return {
      row,
      label,
      confidence,
      cells: cells.map((cell, index) => cellEntry(cell, set.versions[index], lines[index])),
    }
  }
  return {
    id: set.id,
    versions: set.versions.map(({ language, path }) => ({ language, path })),
    rows: rows.map(entryOf),
  }
}

function cellEntry(cell: Cell, version?: LanguageVersion, lines: LineTable = [0]): readonly object[] {
  return cell.flatMap((index) => {
    const paragraph = version?.paragraphs[index]
    if (paragraph === undefined) return []
    const { kind, label, text, span } = paragraph
    const place = { ...positionAt(lines, span.start), startOffset: span.start, endOffset: span.end }
    return [{ paragraph: index, kind, label: label?.name, text: text.value, ...place }]
  })
}

const LEAST = 14
const MARGIN = 24

/** One column a version, as wide as the terminal allows; `—` where a version lacks the row, `+` between paragraphs of one cell. */
function alignmentTable({ set, rows }: Alignment, width: number): string {
  const room = Math.max(LEAST, Math.floor((width - MARGIN) / set.versions.length) - 2)
  const header = ['row', 'label', 'sure', ...set.versions.map(({ language }) => language)]
  const lines = rows.map(({ label, confidence, cells }, row) => [
    String(row),
    oneLine(label?.name ?? ''),
    `${Math.round(confidence * 100)} %`,
    ...cells.map((cell, index) => cutEnd(cellText(cell, set.versions[index]), room)),
  ])
  return `${set.id}\n\n${table(header, lines)}\n`
}

function cellText(cell: Cell, version?: LanguageVersion): string {
  if (cell.length === 0) return '—'
  return cell.map((index) => oneLine(version?.paragraphs[index]?.text.value ?? '')).join(' + ')
}
