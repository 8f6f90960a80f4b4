import { isOpen } from '../../model/decision.ts'
import type { CheckedSet } from '../../model/run.ts'
import { counted } from '../words.ts'
import { oneLine } from '../one-line.ts'
import { displayWidth } from '../width.ts'
import { wrap } from '../wrap.ts'
import { findingBlock, findingTable } from './finding.ts'
import type { View } from './view.ts'

/** A document set and its findings: errors and warnings in order of row, then what is only worth knowing. */
export function setSection(set: CheckedSet, view: View): string {
  const open = set.findings.filter(isOpen)
  const loud = open.filter(({ severity }) => severity !== 'info')
  const quiet = open.filter(({ severity }) => severity === 'info')
  const blocks = loud.map((finding) => findingBlock({ set, finding, view }))
  const table = quiet.length === 0 ? [] : [findingTable(quiet, view)]
  return [heading(set, view), ...blocks, ...table].join('\n\n')
}

function heading({ alignment: { set, rows } }: CheckedSet, { paint, width }: View): string {
  const id = oneLine(set.id)
  const languages = set.versions.map(({ language }) => language).join(' ')
  const rest = `· ${languages} · ${counted(rows.length, 'row')}`
  const [first = '', ...others] = wrap(rest, { taken: displayWidth(id) + 1, indent: 2, width })
  const title = [`${paint('strong', id)} ${first}`, ...others.map((line) => `  ${line}`)]
  return [...title, paint('faint', '─'.repeat(width))].join('\n')
}
