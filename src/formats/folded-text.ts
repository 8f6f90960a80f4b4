import type { Anchor, Link } from '../model/language-version.ts'
import type { MappedText, Piece } from '../model/mapped-text.ts'
import { textBuilder } from '../model/mapped-text.ts'
import type { Span } from '../model/span.ts'
import type { RaisedMark } from './draft.ts'

/** What stands in a paragraph: its text and what was cut from it or lies behind it. */
export interface InlineContent {
  readonly text: MappedText
  readonly anchors: readonly Anchor[]
  readonly links: readonly Link[]
  readonly raised: readonly RaisedMark[]
}

/**
 * Puts a paragraph's text together from runs of the file, in order: white space is folded to one blank and trimmed, soft hyphens and
 * control characters are left out.
 */
export interface FoldedText {
  /** Appends the run `piece` of `value`, which the piece's `at` counts in. */
  add(value: string, piece: Piece): void
  /** Appends white space. */
  gap(span: Span): void
  anchor(mark: string, span: Span): void
  link(target: string, span: Span): void
  /** Tells that the last `length` code units are raised. */
  raise(mark: string, length: number): void
  build(): InlineContent
}

const INVISIBLE = String.raw`\u00AD\u200B\uFEFF\0-\x08\x0E-\x1F\x7F-\x9F`
/** Single blanks stay in the run; the rest is looked at. */
const ODD = new RegExp(String.raw`[\s${INVISIBLE}]{2,}|[^\S ]|[${INVISIBLE}]`, 'g')
const IS_SPACE = /[^\S\uFEFF]/
const CLOSING = /^[.,;:!?)\]»”’]/

export function foldedText(source: string): FoldedText {
  const builder = textBuilder(source)
  const anchors: Anchor[] = []
  const links: Link[] = []
  const raised: RaisedMark[] = []
  let gap: Span | undefined
  let isGapBeforeMark = false

  const flush = (next: string): void => {
    const isDropped = gap === undefined || builder.length === 0 || (isGapBeforeMark && CLOSING.test(next))
    if (!isDropped) builder.replace(' ', gap!.start, gap!.end)
    gap = undefined
    isGapBeforeMark = false
  }
  const addGap = (span: Span): void => {
    gap ??= span
    isGapBeforeMark = false
  }
  const addPlain = (text: string, start: number, end: number): void => {
    if (text === '') return
    flush(text)
    builder.replace(text, start, end)
  }
  const addRun = (run: string, start: number): void => {
    const from = run.startsWith(' ') ? 1 : 0
    const to = run.length - (run.length > 1 && run.endsWith(' ') ? 1 : 0)
    if (from > 0) addGap({ start, end: start + 1 })
    addPlain(run.slice(from, to), start + from, start + to)
    if (to < run.length) addGap({ start: start + to, end: start + run.length })
  }
  const addFolded = (run: string, start: number): void => {
    let done = 0
    for (const { 0: odd, index } of run.matchAll(ODD)) {
      addRun(run.slice(done, index), start + done)
      done = index + odd.length
      if (IS_SPACE.test(odd)) addGap({ start: start + index, end: start + done })
    }
    addRun(run.slice(done), start + done)
  }
  const addReplaced = (text: string, { start, end }: Span): void => {
    if (text.trim() === '') addGap({ start, end })
    else addPlain(folded(text), start, end)
  }

  return {
    add(value, { at, length, source: start, sourceLength }) {
      const run = value.slice(at, at + length)
      if (length === sourceLength) addFolded(run, start)
      else addReplaced(run, { start, end: start + sourceLength })
    },
    gap: addGap,
    anchor(mark, span) {
      anchors.push({ mark, at: builder.length, span })
      isGapBeforeMark = gap !== undefined
    },
    link: (target, span) => links.push({ target, span }),
    raise: (mark, length) => raised.push({ mark, span: { start: builder.length - length, end: builder.length } }),
    build: () => ({ text: builder.build(), anchors, links, raised }),
  }
}

function folded(text: string): string {
  return text.replace(ODD, (odd) => (IS_SPACE.test(odd) ? ' ' : ''))
}
