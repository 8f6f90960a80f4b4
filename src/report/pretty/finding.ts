import type { Finding } from '../../model/finding.ts'
import { oneLine } from '../one-line.ts'
import { paintQuoted, type Style } from '../paint.ts'
import { displayWidth, padded } from '../width.ts'
import { wrap } from '../wrap.ts'
import { locationLines } from './locations.ts'
import type { Context } from './said.ts'
import type { View } from './view.ts'

const INDENT = '  '
const GAP = '  '
/** Where a long message goes on if its head leaves too little of the line. */
const HANGING = 4
const ARROW = '→ '

/** A finding with all its places. */
export function findingBlock(context: Context): string {
  const { finding, view } = context
  const head = headOf(finding, view).filter(({ text }) => text !== '')
  const lines = [...messageLines(head, finding.message, view), ...locationLines(context), ...adviceLines(finding, view)]
  return lines.join('\n')
}

/** Findings as a table, one line each unless the message is long. */
export function findingTable(findings: readonly Finding[], view: View): string {
  const heads = findings.map((finding) => headOf(finding, view))
  const widths = heads[0]!.map((_, column) => Math.max(...heads.map((head) => displayWidth(head[column]!.text))))
  const lines = findings.flatMap((finding, index) => {
    const head = heads[index]!.map((part, column) => ({ ...part, text: padded(part.text, widths[column]!) }))
    return messageLines(
      head.filter(({ text }) => text !== ''),
      withPlace(finding, view),
      view,
    )
  })
  return lines.join('\n')
}

interface Part {
  readonly style: Style
  readonly text: string
}

function headOf({ severity, ruleId, paragraph, fingerprint }: Finding, view: View): readonly Part[] {
  return [
    { style: severity, text: severity },
    { style: 'faint', text: ruleId },
    { style: 'strong', text: oneLine(paragraph?.label ?? '') },
    ...(view.fingerprints ? [{ style: 'faint' as const, text: fingerprint }] : []),
  ]
}

function withPlace({ message, locations: [place] }: Finding, view: View): string {
  return place === undefined ? message : `${message} (${view.placeName(place)})`
}

/** The head and the message, on as many lines as it takes. */
function messageLines(head: readonly Part[], message: string, { paint, width }: View): readonly string[] {
  const start = INDENT + head.map(({ style, text }) => paint(style, text) + GAP).join('')
  const taken = head.reduce((sum, { text }) => sum + displayWidth(text) + GAP.length, INDENT.length)
  const text = oneLine(message)
  const longest = Math.max(...text.split(' ').map(displayWidth))
  const indent = taken + Math.max(longest, width / 2) <= width ? taken : HANGING
  const [first = '', ...rest] = wrap(text, { taken, indent, width })
  return [start + paintQuoted(first, paint), ...rest.map((line) => ' '.repeat(indent) + paintQuoted(line, paint))]
}

function adviceLines({ advice }: Finding, { paint, width }: View): readonly string[] {
  if (advice === undefined) return []
  const indent = HANGING + ARROW.length
  const [first = '', ...rest] = wrap(oneLine(advice), { taken: indent, indent, width })
  return [
    ARROW.padStart(indent) + paintQuoted(first, paint),
    ...rest.map((line) => ' '.repeat(indent) + paintQuoted(line, paint)),
  ]
}
