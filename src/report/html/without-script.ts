import type { FindingData, PageData, SetData } from './data.ts'
import { escapeHtml } from './escape.ts'

/** The findings as a plain list, for a browser that runs no scripts. */
export function withoutScript({ sets, unreadable }: PageData): string {
  const lists = [
    ...sets.map(setList),
    ...(unreadable.length > 0
      ? [
          list(
            'not read',
            unreadable.map((finding) => item(finding)),
          ),
        ]
      : []),
  ]
  return `<main class="plain"><h1>Findings</h1><p>The versions side by side need a browser that runs scripts.</p>${lists.join('')}</main>`
}

function setList({ id, versions, findings }: SetData): string {
  const said = ({ places }: FindingData): string => {
    const words = places.map(({ version, says }) => `${versions[version]?.language}: ${says.join(', ') || '–'}`)
    return words.map(escapeHtml).join('; ')
  }
  return list(
    id,
    findings.map((finding) => item(finding, said(finding))),
  )
}

function list(heading: string, items: readonly string[]): string {
  return `<h2>${escapeHtml(heading)}</h2><ul>${items.join('')}</ul>`
}

function item({ severity, rule, label, message, places }: FindingData, said?: string): string {
  const place = label ?? places[0]?.path
  const words = said === undefined ? '' : `<br>${said}`
  return `<li>${severity}, ${rule}${place === undefined ? '' : `, ${escapeHtml(place)}`}: ${escapeHtml(message)}${words}</li>`
}
