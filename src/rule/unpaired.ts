import type { Row } from '../model/alignment.ts'
import { toSource } from '../model/mapped-text.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Unpaired } from './brackets.ts'
import { unpairedBrackets, unpairedQuote } from './brackets.ts'
import { textAt } from './paragraphs.ts'

/** An unpaired mark in a row where the others have all theirs in pairs. */
export interface LonelyMark extends Unpaired {
  readonly row: number
  /** Index of the version. */
  readonly v: number
  /** In the file. */
  readonly source: Span
  /** A quotation mark at the beginning or the end of the text: what it quotes may go on elsewhere. */
  readonly isAtEdge: boolean
}

type Context = Pick<RuleContext, 'alignment'>

/** Rows that are aligned less surely than this are no evidence. */
const SURE = 0.5
/** Share of the other versions that must have the marks of the row in pairs. */
const PAIRED = 0.8

export function lonelyMarks(context: Context): readonly LonelyMark[] {
  const { rows } = context.alignment
  const found = rows.map(({ cells }, row) => cells.map((_, v) => unpairedIn(context, row, v)))
  return rows.flatMap((row, at) => {
    if (row.confidence < SURE) return []
    return found[at]!.flatMap((own, v) =>
      own.filter(
        (mark) =>
          othersArePaired(row, found[at]!, { v, what: mark.what }) &&
          !isContinued(
            found.map((all) => all[v]!),
            at,
            mark,
          ),
      ),
    )
  })
}

function unpairedIn(context: Context, row: number, v: number): readonly LonelyMark[] {
  const text = textAt(context, row, v)
  const quote = unpairedQuote(text)
  return [...unpairedBrackets(text), ...(quote ? [quote] : [])].map((mark) => {
    const isAtEdge =
      mark.what === 'quotation mark' && (mark.span.start === 0 || /^[.,;]?$/.test(text.slice(mark.span.end)))
    return { ...mark, row, v, source: sourceOf(context, { row, v }, mark.span), isAtEdge }
  })
}

/** The place in the file of a span of the joined text of a row. */
function sourceOf(
  { alignment: { rows, set } }: Context,
  { row, v }: { readonly row: number; readonly v: number },
  { start, end }: Span,
): Span {
  let before = 0
  for (const p of rows[row]!.cells[v]!) {
    const { text } = set.versions[v]!.paragraphs[p]!
    if (start < before + text.value.length) return toSource(text, { start: start - before, end: end - before })
    before += text.value.length + 1
  }
  return { start: 0, end: 0 }
}

function othersArePaired(
  { cells }: Row,
  found: readonly (readonly LonelyMark[])[],
  { v, what }: { readonly v: number; readonly what: Unpaired['what'] },
): boolean {
  const others = cells.flatMap((cell, other) => (other === v || cell.length === 0 ? [] : [other]))
  const paired = others.filter((other) => !found[other]!.some((mark) => mark.what === what))
  return others.length > 0 && paired.length >= PAIRED * others.length
}

/** Rows within which the fellow of a mark may stand. */
const NEAR = 8

/** What opens in one row may be closed in another. */
function isContinued(own: readonly (readonly LonelyMark[])[], row: number, mark: Unpaired): boolean {
  const isFellow = (other: Unpaired): boolean =>
    other.what === mark.what && (other.side === undefined || other.side !== mark.side)
  return own
    .slice(Math.max(0, row - NEAR), row + NEAR + 1)
    .some((marks) => marks.some((other) => other !== mark && isFellow(other)))
}
