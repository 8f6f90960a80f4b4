const RAISED_MARK = /^[([]?(\d{1,3}|[a-z]|\*{1,3})[)\]]?$/

/** The footnote mark in raised characters, `1` of `(1)`; `undefined` if they are none. */
export function raisedMark(text: string): string | undefined {
  return RAISED_MARK.exec(text)?.[1]
}
