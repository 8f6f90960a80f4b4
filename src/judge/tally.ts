import type { Comparison } from '../model/verdict.ts'

/** How often each version says each key. */
export interface Tally {
  /** Indices of the versions that have the row. */
  readonly voters: readonly number[]
  /** All keys, in order of first appearance. */
  readonly keys: ReadonlySet<string>
  /** By version; empty for one that lacks the row. */
  readonly counts: ReadonlyArray<ReadonlyMap<string, number>>
}

export function tally({ readings }: Comparison): Tally {
  const keys = new Set<string>()
  const counts = readings.map((reading) => {
    const own = new Map<string, number>()
    for (const { key } of reading ?? []) {
      keys.add(key)
      own.set(key, (own.get(key) ?? 0) + 1)
    }
    return own
  })
  return { voters: readings.flatMap((reading, v) => (reading === undefined ? [] : [v])), keys, counts }
}

/** Two halves of the versions that say different things. */
export interface Camps {
  /** Keys that the half with the first version says. */
  readonly first: readonly string[]
  /** Keys that the other half says. */
  readonly rest: readonly string[]
  readonly isRepeat: boolean
}

/** Sorts undecided keys by who says them: the same halves are one question, whichever of them says the key. */
export function camps({ counts, voters }: Tally, open: readonly string[]): readonly Camps[] {
  const questions = new Map<string, { first: string[]; rest: string[]; isRepeat: boolean }>()
  for (const key of open) {
    const saying = voters.map((v) => counts[v]!.has(key))
    const isFirst = saying[0]!
    const halves = saying.map((says) => (says === isFirst ? 'a' : 'b')).join('')
    const question = questions.get(halves) ?? { first: [], rest: [], isRepeat: false }
    ;(isFirst ? question.first : question.rest).push(key)
    questions.set(halves, question)
  }
  return [...questions.values()]
}
