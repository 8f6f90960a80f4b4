import type { Label, Paragraph } from '../../model/language-version.ts'
import { sliceText, toSource } from '../../model/mapped-text.ts'
import type { Draft } from '../draft.ts'

/** How the numbers of a series are written; `bare` without brackets: `1 OJ C …`, `1. OJ C …`. */
export type SeriesStyle = 'round' | 'square' | 'bare'

/** Successive paragraphs numbered from 1 without gap. */
export interface Series {
  /** Index of its first paragraph. */
  readonly start: number
  readonly length: number
  readonly style: SeriesStyle
}

interface Numbered {
  readonly number: number
  readonly style: SeriesStyle
}

/** All series of a document, in order. */
export function noteSeries(drafts: readonly Draft[]): Series[] {
  const all: Series[] = []
  drafts.forEach((draft, i) => {
    const found = numberOf(draft)
    const last = all.at(-1)
    const goesOn =
      last && last.start + last.length === i && last.style === found?.style && last.length + 1 === found.number
    if (goesOn) all[all.length - 1] = { ...last, length: last.length + 1 }
    else if (found?.number === 1) all.push({ start: i, length: 1, style: found.style })
  })
  return all
}

const BARE = /^(\d{1,3})\s(?=\P{Ll})/u

function numberOf({ kind, label, text }: Draft): Numbered | undefined {
  if (kind !== 'paragraph' && kind !== 'item') return undefined
  if (label) return /^\d{1,3}$/.test(label.key) ? { number: Number(label.key), style: styleOf(label) } : undefined
  const bare = BARE.exec(text.value)?.[1]
  return bare === undefined ? undefined : { number: Number(bare), style: 'bare' }
}

function styleOf({ name }: Label): SeriesStyle {
  if (name.startsWith('(')) return 'round'
  return name.startsWith('[') ? 'square' : 'bare'
}

/** A paragraph of a series as the note that it is. */
export function asNote(paragraph: Paragraph, number: number): Paragraph {
  const name = `fn:${number}`
  const note: Paragraph = { ...paragraph, kind: 'note', depth: 0 }
  if (paragraph.label) return { ...note, label: { name, key: name, span: paragraph.label.span } }
  const end = String(number).length
  const text = sliceText(paragraph.text, { start: end + 1, end: paragraph.text.value.length })
  return { ...note, text, label: { name, key: name, span: toSource(paragraph.text, { start: 0, end }) } }
}
