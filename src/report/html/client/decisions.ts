import { withDecisions } from '../../../decisions/write.ts'
import type { Decision } from '../../../model/decision.ts'
import type { FindingData, PageData } from '../data.ts'
import { type Draft, readDrafts, writeDrafts } from './drafts.ts'

/** Decisions that the run knew and those taken on this page. */
export interface Decisions {
  readonly of: (finding: FindingData) => Decision | undefined
  /** All that the file should hold. */
  readonly all: () => readonly Decision[]
  /** How many were taken, changed or taken back here and not yet downloaded. */
  readonly unsaved: () => number
  /** Grows with every change. */
  readonly revision: () => number
  /** Takes a decision, or takes it back if there is none. */
  readonly set: (fingerprint: string, decision: Decision | undefined) => void
  readonly saved: () => void
  readonly onChange: (listener: () => void) => void
}

export function keptDecisions(data: PageData): Decisions {
  const drafts = new Map(readDrafts(data).map((draft) => [draft.fingerprint, draft]))
  const unsaved = new Set(drafts.keys())
  const listeners: Array<() => void> = []
  let revision = 0
  const tell = (): void => {
    revision++
    for (const listener of listeners) listener()
  }
  return {
    of: ({ fingerprint, decision }) => (drafts.has(fingerprint) ? drafts.get(fingerprint)!.decision : decision),
    all: () => allOf(data.decisions, [...drafts.values()]),
    unsaved: () => unsaved.size,
    revision: () => revision,
    set: (fingerprint, decision) => {
      drafts.set(fingerprint, { fingerprint, ...(decision && { decision }) })
      unsaved.add(fingerprint)
      writeDrafts(data, [...drafts.values()])
      tell()
    },
    saved: () => {
      unsaved.clear()
      tell()
    },
    onChange: (listener) => listeners.push(listener),
  }
}

/** What is kept, with what was changed here; what was taken back is gone. */
function allOf(kept: readonly Decision[], drafts: readonly Draft[]): readonly Decision[] {
  const withdrawn = new Set(drafts.flatMap(({ fingerprint, decision }) => (decision ? [] : [fingerprint])))
  const taken = drafts.flatMap(({ decision }) => decision ?? [])
  return withDecisions(kept, taken).filter(({ fingerprint }) => !withdrawn.has(fingerprint))
}
