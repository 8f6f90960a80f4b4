/** Half-open range `[start, end)` in UTF-16 code units of one text; which text is said where the span stands. */
export interface Span {
  readonly start: number
  readonly end: number
}
