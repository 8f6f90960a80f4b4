import type { FindingData, PageData, SetData } from '../data.ts'
import { shownVersions } from './columns.ts'
import { type Decisions, keptDecisions } from './decisions.ts'
import { filtered } from './filter.ts'
import { type MarkIndex, markIndex } from './mark-index.ts'
import { formatState, parseState, type State } from './state.ts'

/** What has to be drawn anew. */
export interface Change {
  readonly state: State
  readonly before: State
  readonly hasNewDecisions: boolean
}

/** All that the parts of the page share. */
export interface Session {
  readonly data: PageData
  readonly decisions: Decisions
  readonly state: () => State
  /** The document set in view; files that were not read are among its findings. */
  readonly set: () => SetData
  /** Findings that pass the filters, in their order. */
  readonly shown: () => readonly FindingData[]
  /** Marks of the findings shown. */
  readonly marks: () => MarkIndex
  readonly columns: () => readonly number[]
  readonly chosen: () => FindingData | undefined
  readonly change: (patch: Partial<State>) => void
  readonly onChange: (listener: (change: Change) => void) => void
}

export function startSession(data: PageData): Session {
  let state = parseState(location.hash)
  const listeners: Array<(change: Change) => void> = []
  const decisions = keptDecisions(data)
  const set = remembered(
    () => [state.set],
    () => withUnreadable(data, state.set),
  )
  const shown = remembered(
    () => [set(), state.rules, state.severities, state.versions, state.status, decisions.revision()],
    () => filtered(set(), state, decisions.of),
  )
  const marks = remembered(
    () => [shown(), state.finding],
    () => markIndex([...shown(), ...hiddenChoice(set(), shown(), state.finding)]),
  )
  const move = (next: State, hasNewDecisions = false): void => {
    const before = state
    state = next
    for (const listener of listeners) listener({ state, before, hasNewDecisions })
  }
  decisions.onChange(() => move(state, true))
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== formatState(state)) move(parseState(location.hash))
  })
  return {
    data,
    decisions,
    state: () => state,
    set,
    shown,
    marks,
    columns: () => shownVersions(set(), state),
    chosen: () => set().findings.find(({ fingerprint }) => fingerprint === state.finding),
    change: (patch) => {
      const next = { ...state, ...patch }
      history.replaceState(null, '', `#${formatState(next)}`)
      move(next)
    },
    onChange: (listener) => listeners.push(listener),
  }
}

function withUnreadable({ sets, unreadable }: PageData, id: string): SetData {
  const named = sets.find((each) => each.id === id)
  const set = named ?? sets.find(({ findings }) => findings.length > 0) ?? sets[0] ?? NO_SET
  return { ...set, findings: [...set.findings, ...unreadable] }
}

/** A chosen finding is marked even when the filters leave it out. */
function hiddenChoice({ findings }: SetData, shown: readonly FindingData[], chosen: string): readonly FindingData[] {
  const finding = findings.find(({ fingerprint }) => fingerprint === chosen)
  return finding === undefined || shown.includes(finding) ? [] : [finding]
}

/** Computes again only if one of the things that it hangs on is another. */
function remembered<T>(keysOf: () => readonly unknown[], compute: () => T): () => T {
  let keys: readonly unknown[] | undefined
  let value: T
  return () => {
    const current = keysOf()
    if (keys === undefined || current.some((key, i) => key !== keys![i])) {
      keys = current
      value = compute()
    }
    return value
  }
}

const NO_SET: SetData = { id: '', versions: [], rows: [], findings: [] }
