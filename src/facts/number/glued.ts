import { extend, NOTHING, type Sum, valueOf } from './sum.ts'
import type { NumberWord } from './vocabulary.ts'

/** Words from which number words are put together without blank. */
export interface GluedParts {
  readonly words: ReadonlyMap<string, readonly NumberWord[]>
  /** Beginnings of ordinals that inflect: `ventesim`. */
  readonly stems: ReadonlyMap<string, readonly NumberWord[]>
  readonly joiners: readonly string[]
  /** Beginnings of what adds a half. */
  readonly halves: readonly string[]
  /** Beginnings of what may follow a number in the same word. */
  readonly compounds: readonly string[]
}

interface State {
  readonly at: number
  readonly sum: Sum
  readonly count: number
  readonly isBound: boolean
  readonly isOrdinal: boolean
  readonly afterJoiner: boolean
}

/** So many ways to divide one word are tried. */
const MOST_TRIES = 200
const LONGEST_WORD = 80
const LONGEST_PART = 24

/** A number written in one word, `dreiundzwanzig`, `kahdeskymmenes`, `fünfjährig`, from the parts in the table. */
export function readGlued(word: string, parts: GluedParts): NumberWord | undefined {
  if (word.length < 3 || word.length > LONGEST_WORD) return undefined
  const start = { at: 0, sum: NOTHING, count: 0, isBound: false, isOrdinal: false, afterJoiner: false }
  const stack: State[] = [start]
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const state = stack.pop()
    if (state === undefined) return undefined
    if (isWhole(state, word, parts)) return numberWord(state, 0)
    if (hasHalf(state, word, parts)) return numberWord(state, 0.5)
    stack.push(...steps(word, state, parts))
  }
  return undefined
}

function isWhole({ at, count, isBound, isOrdinal, afterJoiner }: State, word: string, parts: GluedParts): boolean {
  if (count === 0 || afterJoiner) return false
  if (at === word.length) return count > 1
  return !isOrdinal && (count > 1 || !isBound) && parts.compounds.some((beginning) => word.startsWith(beginning, at))
}

/** `zweieinhalb`, `tweeënhalve`, `zweieinhalbjährig`. */
function hasHalf({ at, count, isOrdinal, afterJoiner, sum }: State, word: string, { halves }: GluedParts): boolean {
  if (count === 0 || isOrdinal || afterJoiner || valueOf(sum) >= 100) return false
  return halves.some((half) => word.startsWith(half, at))
}

function numberWord({ sum, isOrdinal }: State, part: number): NumberWord {
  return { role: isOrdinal ? 'ordinal' : 'cardinal', value: valueOf(sum) + part }
}

/** What may come next, the longest part last, so that it is tried first. */
function steps(word: string, state: State, parts: GluedParts): readonly State[] {
  const next: State[] = []
  const limit = Math.min(word.length, state.at + LONGEST_PART)
  for (let end = state.at + 1; end <= limit; end++) next.push(...continued(state, end, { word, parts }))
  if (state.count === 0 || state.afterJoiner) return next
  const joiners = parts.joiners.filter((joiner) => word.startsWith(joiner, state.at))
  return [...joiners.map((joiner) => ({ ...state, at: state.at + joiner.length, afterJoiner: true })), ...next]
}

function continued(state: State, end: number, { word, parts }: { word: string; parts: GluedParts }): readonly State[] {
  const piece = word.slice(state.at, end)
  const stems = state.count > 0 ? (parts.stems.get(piece) ?? []) : []
  const whole = parts.words.get(piece) ?? []
  return [
    ...stems.flatMap((part) => joined(state, part, word.length)),
    ...whole.flatMap((part) => joined(state, part, end)),
  ]
}

function joined(state: State, { role, value }: NumberWord, at: number): readonly State[] {
  if (state.isOrdinal && role !== 'ordinal') return []
  const sum = extend(state.sum, value, state.afterJoiner)
  if (sum === undefined) return []
  const isBound = role === 'bound' && state.count === 0
  return [{ at, sum, count: state.count + 1, isBound, isOrdinal: role === 'ordinal', afterJoiner: false }]
}
