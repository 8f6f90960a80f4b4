import type { LanguageVersion, Paragraph } from '../model/language-version.ts'
import type { Fault, RuleContext } from '../model/rule.ts'
import { quoted } from './wording.ts'

/** Faults in the numbers of a version that has nothing to be compared with: a number twice, a number left out. */
export function* unevenNumbers({ alignment: { set, rows } }: RuleContext): Generator<Fault> {
  if (set.versions.length !== 1) return
  const [version] = set.versions
  const rowOf = new Map(rows.flatMap(({ cells }, row) => cells[0]!.map((p) => [p, row] as const)))
  for (const series of seriesOf(version!)) yield* faultsOf(series, rowOf)
}

interface Numbered {
  /** Index of the paragraph. */
  readonly at: number
  readonly paragraph: Paragraph
  readonly number: number
}

const SHORTEST = 4

/** Paragraphs that are numbered on from one another: those of an article, the recitals, all articles. */
function seriesOf({ paragraphs }: LanguageVersion): ReadonlyArray<readonly Numbered[]> {
  const closed: Numbered[][] = []
  const open = new Map<string, Numbered[]>()
  for (const [at, paragraph] of paragraphs.entries()) {
    const name = nameOf(paragraph)
    const number = numberOf(paragraph)
    if (paragraph.kind === 'heading') closeOthers(open, name)
    if (name === undefined || number === undefined) continue
    const series = number === 1 ? undefined : open.get(name)
    if (series) series.push({ at, paragraph, number })
    else open.set(name, closed[closed.push([{ at, paragraph, number }]) - 1]!)
  }
  return closed.filter(({ length }) => length >= SHORTEST)
}

/** A heading ends what was numbered in running text, not the numbers of headings. */
function closeOthers(open: Map<string, Numbered[]>, name: string | undefined): void {
  for (const other of open.keys()) if (other !== name && !isHeading(other)) open.delete(other)
}

function isHeading(name: string): boolean {
  return name.startsWith('heading ')
}

function nameOf({ kind, depth, label }: Paragraph): string | undefined {
  if (!label || kind === 'note' || kind === 'header') return undefined
  const brackets = label.name.replaceAll(/[^()]/g, '')
  return `${kind} ${depth} ${label.key.replace(/\d+$/, '')} ${brackets}`
}

function numberOf({ label }: Paragraph): number | undefined {
  const digits = /(?:^| )(\d{1,4})$/.exec(label?.key ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function* faultsOf(series: readonly Numbered[], rowOf: ReadonlyMap<number, number>): Generator<Fault> {
  for (const [i, { at, paragraph, number }] of series.entries()) {
    const previous = series[i - 1]?.number
    if (previous === undefined || number === previous + 1) continue
    if (number !== previous && number !== previous + 2) continue
    const { name, span } = paragraph.label!
    const message =
      number === previous
        ? `${quoted(name)} stands twice in a row`
        : `${quoted(name)} follows where ${quoted(String(previous + 1))} is expected`
    yield { severity: 'warning', row: rowOf.get(at)!, message, places: [{ version: 0, span, says: [name] }] }
  }
}
