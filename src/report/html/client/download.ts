import { DECISIONS_FILE, decisionsText } from '../../../decisions/write.ts'
import { h } from './dom.ts'
import type { Session } from './session.ts'

/** Gives the reader the file that keeps all decisions, to be laid beside the documents. */
export function saveDecisions({ decisions }: Session): void {
  const address = URL.createObjectURL(new Blob([decisionsText(decisions.all())], { type: 'application/json' }))
  const link = h('a', { href: address, download: DECISIONS_FILE })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  decisions.saved()
}
