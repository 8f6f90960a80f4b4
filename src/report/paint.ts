import { styleText } from 'node:util'
import type { Severity } from '../model/finding.ts'

/** What a piece of the output is; how it looks follows from that. `value` is what a version says. */
export type Style = Severity | 'value' | 'deviating' | 'strong' | 'faint' | 'good'

export type Paint = (style: Style, text: string) => string

const LOOKS = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'cyan'],
  value: ['bold', 'underline'],
  deviating: ['bold', 'underline', 'red'],
  strong: ['bold'],
  faint: ['dim'],
  good: ['bold', 'green'],
} as const satisfies Readonly<Record<Style, Parameters<typeof styleText>[0]>>

/** Columns that marks take around a value where there is no colour. */
export const MARKS = 2

/** Paints for a terminal, or with marks around values where there is no colour. */
export function painter(color: boolean): Paint {
  if (color) return (style, text) => (text === '' ? '' : styleText([...LOOKS[style]], text, { validateStream: false }))
  return (style, text) => (style === 'value' || style === 'deviating' ? `⟦${text}⟧` : text)
}

/** Paints what stands in back-ticks. */
export function paintQuoted(text: string, paint: Paint): string {
  return text.replaceAll(/`[^`]*`/g, (quoted) => paint('strong', quoted))
}
