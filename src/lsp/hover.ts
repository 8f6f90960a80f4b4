import type { Hover } from 'vscode-languageserver/node'
import { isOpen } from '../model/decision.ts'
import { languagesOf } from '../model/document-set.ts'
import { cutEnd } from '../report/cut.ts'
import { counterparts, rowAt } from './rows.ts'
import type { OpenVersion } from './workspace.ts'

/** Of the text of one version as much is shown, in columns. */
const LONGEST = 600

/** What the other versions say at an offset of a file, after what is wrong there. */
export function hoverAt(open: OpenVersion, offset: number): Hover | undefined {
  const row = rowAt(open, offset)
  if (row === undefined) return undefined
  const { set, version } = open
  const findings = set.findings.filter(({ paragraph, ...finding }) => paragraph?.row === row && isOpen(finding))
  const others = counterparts(set, row).filter((one) => one.version !== version)
  const present = new Set(others.map((one) => one.version.language))
  const lacking = languagesOf(set.alignment.set).filter((tag) => tag !== version.language && !present.has(tag))
  const parts = [
    ...findings.map(({ severity, ruleId, message }) => `**${severity}** ${ruleId}: ${message}`),
    ...others.map((one) => `**${one.version.language}** ${plain(textOf(one.paragraphs))}`),
    ...(lacking.length > 0 ? [`*no such paragraph in ${lacking.join(', ')}*`] : []),
  ]
  return parts.length === 0 ? undefined : { contents: { kind: 'markdown', value: parts.join('\n\n') } }
}

function textOf(paragraphs: ReadonlyArray<{ label?: { name: string }; text: { value: string } }>): string {
  const texts = paragraphs.map(({ label, text }) => (label ? `${label.name} ${text.value}` : text.value))
  return cutEnd(texts.join(' '), LONGEST)
}

/** Text that Markdown leaves as it is. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`)
}
