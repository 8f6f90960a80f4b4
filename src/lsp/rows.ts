import type { Row } from '../model/alignment.ts'
import type { LanguageVersion, Paragraph } from '../model/language-version.ts'
import type { CheckedSet } from '../model/run.ts'
import { paragraphAt } from './places.ts'
import type { OpenVersion } from './workspace.ts'

/** What one version has in a row. */
export interface Counterpart {
  readonly version: LanguageVersion
  readonly paragraphs: readonly Paragraph[]
}

/** Of several versions in one file the one that an offset is in, or that begins a paragraph last before it. */
export function nearest(versions: readonly OpenVersion[], offset: number): OpenVersion | undefined {
  const distanceOf = ({ version }: OpenVersion): number => {
    const span = version.paragraphs[paragraphAt(version, offset)]?.span
    return span === undefined ? Infinity : Math.max(0, offset - span.end)
  }
  const [first, ...others] = versions
  return others.reduce((best, each) => (best && distanceOf(each) < distanceOf(best) ? each : best), first)
}

/** The row at an offset of a version's file; `undefined` where no paragraph stands. */
export function rowAt({ set, index, version }: OpenVersion, offset: number): number | undefined {
  const paragraph = paragraphAt(version, offset)
  const row = set.alignment.rows.findIndex(({ cells }) => cells[index]!.includes(paragraph))
  return row < 0 ? undefined : row
}

/** The paragraphs of a row in every version that has it, in the order of the set. */
export function counterparts({ alignment }: CheckedSet, row: number): readonly Counterpart[] {
  const { cells } = alignment.rows[row] as Row
  return alignment.set.versions.flatMap((version, v) => {
    const paragraphs = cells[v]!.map((p) => version.paragraphs[p]!)
    return paragraphs.length === 0 ? [] : [{ version, paragraphs }]
  })
}
