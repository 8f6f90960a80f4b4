/** A stretch of text that something is to be shown at; half-open, in UTF-16 code units. */
export interface Stretch<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** A run of text with all that covers it. */
export interface Segment<T> extends Stretch<readonly T[]> {}

/**
 * A text of a length, cut wherever a stretch begins or ends, and at `cuts` besides. An empty stretch gives an empty segment at its
 * place, before the text behind it.
 */
export function segments<T>(
  length: number,
  stretches: ReadonlyArray<Stretch<T>>,
  cuts: readonly number[] = [],
): ReadonlyArray<Segment<T>> {
  const within = (offset: number): number => Math.min(Math.max(offset, 0), length)
  const kept = stretches.map(({ start, end, value }) => ({ start: within(start), end: within(end), value }))
  const edges = [0, length, ...cuts.map(within), ...kept.flatMap(({ start, end }) => [start, end])]
  const points = [...new Set(edges)].sort((a, b) => a - b)
  return points.flatMap((start, i) => {
    const end = points[i + 1] ?? start
    const empty = kept.filter((stretch) => stretch.start === start && stretch.end === start)
    const covering = kept.filter(
      (stretch) => stretch.start <= start && end <= stretch.end && stretch.start < stretch.end,
    )
    return [
      ...(empty.length > 0 ? [{ start, end: start, value: empty.map(({ value }) => value) }] : []),
      ...(end > start ? [{ start, end, value: covering.map(({ value }) => value) }] : []),
    ]
  })
}
