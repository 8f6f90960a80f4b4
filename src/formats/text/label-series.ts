import type { ReadLabel } from '../label.ts'
import { romanValue } from '../label/roman.ts'

/** How a label goes on from those before it. */
export type Step =
  /** By one. */
  | 'next'
  /** A list begins. */
  | 'first'
  /** One or two are left out, or the last comes again. */
  | 'near'
  | 'far'

export type SeriesKind = 'number' | 'letter' | 'roman'

/** A reading of a label as a member of a series. */
export interface Member {
  readonly kind: SeriesKind
  readonly step: Step
  /** Makes it the last of its series. */
  take(): void
}

interface Value {
  readonly kind: SeriesKind
  /** Kind and punctuation: `(a)` and `a)` are two series. */
  readonly style: string
  /** `[2, 1]` for `2.1`. */
  readonly path: readonly number[]
}

/** The series of labels that a document has begun. */
export interface LabelSeries {
  /** How the label may be read, the likeliest first. */
  member(label: ReadLabel): Member
  /** Ends the series of points: what comes next begins anew. */
  closePoints(): void
  /** Whether points with letters are open. */
  readonly hasPoints: boolean
}

const DEEPEST = 6
const ORDER: readonly Step[] = ['next', 'first', 'near', 'far']

export function labelSeries(): LabelSeries {
  /** The last members of each style, outer lists first. */
  const stacks = new Map<string, (readonly number[])[]>()
  const read = (value: Value): Member => {
    const stack = stacks.get(value.style) ?? []
    const outer = stack.findLastIndex((last) => isNext(last, value.path))
    const step = outer >= 0 ? 'next' : stepOf(stack.at(-1), value.path)
    const kept = outer >= 0 ? stack.slice(0, outer) : step === 'first' ? stack.slice(-DEEPEST) : stack.slice(0, -1)
    return { kind: value.kind, step, take: () => stacks.set(value.style, [...kept, value.path]) }
  }
  return {
    member: (label) =>
      valuesOf(label)
        .map(read)
        .sort((a, b) => ORDER.indexOf(a.step) - ORDER.indexOf(b.step))[0]!,
    closePoints() {
      for (const style of stacks.keys()) if (!style.startsWith('number')) stacks.delete(style)
    },
    get hasPoints() {
      return [...stacks.keys()].some((style) => style.startsWith('letter'))
    },
  }
}

function valuesOf({ name, key }: ReadLabel): Value[] {
  const frame = name.replace(/[\p{L}\d .]+/gu, '-')
  const [letters = ''] = /^\p{Ll}*/u.exec(key) ?? []
  if (letters === '')
    return [{ kind: 'number', style: `number${frame}`, path: key.split('.').map((part) => Number.parseInt(part, 10)) }]
  const roman = romanValue(letters)
  const all: Value[] = [{ kind: 'letter', style: `letter${frame}`, path: [letterValue(letters)] }]
  if (roman !== undefined) all.push({ kind: 'roman', style: `roman${frame}`, path: [roman] })
  return roman !== undefined && letters.length > 1 ? all.reverse() : all
}

/** 1 for a, 27 for aa. */
function letterValue(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0)! - 96), 0)
}

/** `2.1` follows `2`, `2.2` and `3` follow `2.1`. */
function isNext(last: readonly number[], path: readonly number[]): boolean {
  const level = path.length - 1
  const isUnder = path.slice(0, level).every((part, i) => part === last[i])
  return isUnder && path[level] === (last[level] ?? 0) + 1 && level <= last.length
}

const NEAR = 3

function stepOf(last: readonly number[] | undefined, path: readonly number[]): Step {
  const number = path.at(-1)!
  if (number === 1) return 'first'
  const before = last?.[path.length - 1] ?? 0
  return number >= before && number <= before + NEAR ? 'near' : 'far'
}
