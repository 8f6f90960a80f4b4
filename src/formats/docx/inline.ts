/** What stands in a paragraph, in order. */
export type Inline = InlineText | InlineBreak | InlineMark

export interface InlineText {
  readonly as: 'text'
  readonly value: string
  readonly isRaised: boolean
  /** Address that it is a link to. */
  readonly target?: string
}

/** A line break. */
export interface InlineBreak {
  readonly as: 'break'
}

/** The mark of a note; `value` if the author wrote it, rather than Word counted. */
export interface InlineMark {
  readonly as: 'mark'
  readonly mark: string
  readonly value: string
}

/** Whether there is anything that shows. */
export function isFilled(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.as === 'mark' || (inline.as === 'text' && /\S/.test(inline.value)))
}

/** What follows the mark that a note begins with. */
export function withoutMark(inlines: readonly Inline[], mark: string | undefined): readonly Inline[] {
  const at = inlines.findIndex((inline) => inline.as !== 'text' || /\S/.test(inline.value))
  const first = inlines[at]
  if (mark === undefined || first?.as !== 'text' || !first.value.trimStart().startsWith(mark)) return inlines
  return [{ ...first, value: first.value.trimStart().slice(mark.length) }, ...inlines.slice(at + 1)]
}
