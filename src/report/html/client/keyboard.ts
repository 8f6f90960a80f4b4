import { VERDICT_KEYS } from './decision-on.ts'
import { readSetting } from './drafts.ts'

export interface Commands {
  readonly next: () => void
  readonly previous: () => void
  readonly close: () => void
  readonly search: () => void
  readonly help: () => void
  readonly overview: () => void
  readonly save: () => void
  readonly verdict: (verdict: string) => void
}

/** Single keys, unless the reader writes somewhere, holds another key down, or has switched them off. */
export function listenToKeys(commands: Commands): void {
  const keys: Readonly<Record<string, () => void>> = {
    j: commands.next,
    k: commands.previous,
    '/': commands.search,
    '?': commands.help,
    o: commands.overview,
    d: commands.save,
    ...Object.fromEntries(VERDICT_KEYS.map(([verdict, key]) => [key, () => commands.verdict(verdict)])),
  }
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) return commands.close()
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || readSetting('keys') === 'off')
      return
    const command = keys[event.key]
    if (command === undefined || document.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    command()
  })
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
