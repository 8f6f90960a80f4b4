import type { Paragraph } from '../../../src/model/language-version.ts'
import { type Act, type Block, labelOf, partsOf } from './act.ts'

/** What is compared of a paragraph: whether it is a heading, a row, a note or text; label, text with marks, addresses. */
export interface Compared {
  readonly kind: 'heading' | 'row' | 'note' | 'text'
  /** Key of the label; empty if there is none. */
  readonly label: string
  /** With `^1` for the mark of a note. */
  readonly text: string
  readonly links: readonly string[]
}

/** A paragraph as it is compared. */
export function comparedOf({ kind, label, text, anchors, links }: Paragraph): Compared {
  const marked = [...anchors]
    .reverse()
    .reduce((value, { mark, at }) => `${value.slice(0, at)}^${mark}${value.slice(at)}`, text.value)
  return {
    kind: kind === 'heading' || kind === 'row' || kind === 'note' ? kind : 'text',
    label: label?.key ?? '',
    text: marked,
    links: links.map(({ target }) => target),
  }
}

/** What every reader should make of the act. */
export function expectedOf(act: Act): readonly Compared[] {
  const notes = act.notes.map((text, i) => ({ kind: 'note', label: `fn:${i + 1}`, text, links: [] }) as const)
  return [...act.blocks.flatMap((block) => compared(act, block)), ...notes]
}

function compared(act: Act, block: Block): Compared[] {
  if (block.as === 'table')
    return block.rows.map((row) => ({ kind: 'row', label: '', text: row.join(' | '), links: [] }))
  const parts = partsOf(block.text)
  const isHeading = ['title', 'chapter', 'annex', 'article'].includes(block.as)
  return [
    {
      kind: isHeading ? 'heading' : 'text',
      label: keyOf(act, block),
      text: parts.map((part) => (part.as === 'note' ? `^${part.number}` : part.text)).join(''),
      links: parts.flatMap((part) => (part.as === 'link' ? [part.target] : [])),
    },
  ]
}

/** Keys are the same in all languages: the noun is English, numbers are Arabic, letters Latin. */
function keyOf(act: Act, block: Block): string {
  if (block.as === 'chapter' || block.as === 'annex' || block.as === 'article') return `${block.as} ${block.number}`
  if (block.as === 'point') return 'ab'[block.number - 1]!
  return labelOf(act, block)?.replace(/[().]/g, '') ?? ''
}
