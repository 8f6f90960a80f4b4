import type { Decision } from '../../../model/decision.ts'
import type { PageData } from '../data.ts'
import { readDrafts, writeDrafts } from './drafts.ts'

/** Decisions by fingerprint: those that the run knew and those taken on this page. */
export interface Decisions {
  readonly of: (fingerprint: string) => Decision | undefined
  readonly all: () => readonly Decision[]
  /** Whether some were taken here and not yet downloaded. */
  readonly isUnsaved: () => boolean
  /** Grows with every change. */
  readonly revision: () => number
  /** Takes a decision, or takes it back if there is none. */
  readonly set: (fingerprint: string, decision: Decision | undefined) => void
  readonly saved: () => void
  readonly onChange: (listener: () => void) => void
}

export function keptDecisions(data: PageData): Decisions {
  const known = knownDecisions(data)
  const drafts = readDrafts(data)
  const decisions = new Map([
    ...known,
    ...drafts.flatMap(({ fingerprint, decision }) => (decision ? [[fingerprint, decision] as const] : [])),
  ])
  for (const { fingerprint, decision } of drafts) if (!decision) decisions.delete(fingerprint)
  const listeners: Array<() => void> = []
  const changed = new Map(drafts.map((draft) => [draft.fingerprint, draft]))
  let revision = 0
  let isUnsaved = drafts.length > 0
  const tell = (): void => {
    revision++
    for (const listener of listeners) listener()
  }
  return {
    of: (fingerprint) => decisions.get(fingerprint),
    all: () => [...decisions.values()],
    isUnsaved: () => isUnsaved,
    revision: () => revision,
    set: (fingerprint, decision) => {
      if (decision) decisions.set(fingerprint, decision)
      else decisions.delete(fingerprint)
      changed.set(fingerprint, { fingerprint, ...(decision && { decision }) })
      isUnsaved = true
      writeDrafts(data, [...changed.values()])
      tell()
    },
    saved: () => {
      isUnsaved = false
      tell()
    },
    onChange: (listener) => listeners.push(listener),
  }
}

function knownDecisions({ sets, unreadable }: PageData): ReadonlyMap<string, Decision> {
  const findings = [...sets.flatMap((set) => set.findings), ...unreadable]
  return new Map(findings.flatMap(({ fingerprint, decision }) => (decision ? [[fingerprint, decision] as const] : [])))
}
