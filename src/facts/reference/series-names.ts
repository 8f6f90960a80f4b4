import type { Series } from '../../model/series.ts'
import { type Token, tokensOf } from './tokens.ts'

/** One name of a series. */
export interface SeriesName {
  /** Of the series, in small letters. */
  readonly id: string
  /** Characters of its tokens. */
  readonly parts: readonly string[]
}

/** Names by the key of their first token, the longest first. */
export type SeriesNames = ReadonlyMap<string, readonly SeriesName[]>

/** Names as the configuration gives them; where two series share one, the first has it. */
export function compileSeries(series: Series): SeriesNames {
  const names = new Map<string, SeriesName[]>()
  for (const [id, others] of Object.entries(series))
    for (const written of [id, ...others]) {
      const tokens = tokensOf(written)
      const first = tokens[0]?.key
      if (first === undefined) continue
      names.set(first, [...(names.get(first) ?? []), { id: id.toLowerCase(), parts: partsOf(written, tokens) }])
    }
  for (const list of names.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return names
}

function partsOf(written: string, tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ start, end }) => written.slice(start, end))
}
