import type { FactKind } from '../model/fact.ts'
import type { Fault, RuleContext } from '../model/rule.ts'
import type { PlacedFact } from './row.ts'
import { factsOfRow, sourceOf, writtenAs } from './row.ts'
import { quoted } from './wording.ts'

const KINDS: ReadonlySet<FactKind> = new Set<FactKind>(['number'])

interface Range {
  readonly from: number
  readonly to: number
  readonly placed: PlacedFact
}

/** Ranges that run downwards in one version and upwards in another: the same two numbers, exchanged. */
export function* swappedRanges(context: RuleContext): Generator<Fault> {
  const { rows, set } = context.alignment
  for (const [row, cells] of rows.entries()) {
    const ranges = factsOfRow(context, cells, KINDS).map((facts) => facts?.flatMap(rangeOf) ?? [])
    const downwards = ranges.flatMap((own, version) =>
      own.filter(({ from, to }) => from > to).map((range) => ({ version, range })),
    )
    for (const { version, range } of downwards) {
      const other = ranges.findIndex((theirs) => theirs.some(({ from, to }) => from === range.to && to === range.from))
      if (other < 0) continue
      const [from, to] = [quoted(String(range.from)), quoted(String(range.to))]
      yield {
        severity: 'error',
        row,
        message: `${set.versions[version]!.language} has ${from} to ${to} where ${set.versions[other]!.language} has ${to} to ${from}`,
        places: [{ version, span: sourceOf(range.placed), says: [writtenAs(range.placed)] }],
      }
    }
  }
}

function rangeOf(placed: PlacedFact): readonly Range[] {
  const { from, keys } = placed.fact
  return from === undefined ? [] : [{ from: Number(from), to: Number(keys[0]), placed }]
}
