import type { FindingData } from '../data.ts'
import { h } from './dom.ts'
import { deviatingTags } from './row.ts'
import type { Session } from './session.ts'
import { placeWords } from './words.ts'

/** Says the chosen finding to those who do not see it. */
export function announcer(): { readonly element: HTMLElement; readonly say: (words: string) => void } {
  const element = h('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' })
  return { element, say: (words) => (element.textContent = words) }
}

export function findingWords(finding: FindingData, session: Session): string {
  const shown = session.shown()
  const at = shown.indexOf(finding)
  const count = at === -1 ? '' : `finding ${at + 1} of ${shown.length}, `
  const who = deviatingTags(finding, session)
  return `${count}${finding.severity}, ${placeWords(finding)}, ${who === '≠' ? 'no majority' : who}: ${finding.message.replaceAll('`', '')}`
}
