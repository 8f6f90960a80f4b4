import { isOfPoints, writtenNumber } from './number-format.ts'
import type { Level, List } from './numbering.ts'

/** The number that Word puts before a paragraph. */
export interface AutomaticNumber {
  /** As printed: `1.`, `(a)`, `Article 5`; empty for a bullet. */
  readonly text: string
  /** It numbers a point of a list rather than a paragraph. */
  readonly isPoint: boolean
  /** Levels of points down to it, from 1; 0 if it is none. */
  readonly depth: number
}

/** Counts the numbered paragraphs of a document in their order. */
export interface Counter {
  next(id: string, level: number): AutomaticNumber | undefined
}

export function counterOf(lists: ReadonlyMap<string, List>): Counter {
  const families = new Map<string, Array<number | undefined>>()
  const begun = new Set<string>()
  return {
    next(id, at) {
      const list = lists.get(id)
      const level = list?.levels[at]
      if (!list || !level) return undefined
      const counts = families.get(list.family) ?? []
      families.set(list.family, counts)
      if (!begun.has(id)) for (const restarted of list.starts.keys()) counts[restarted] = undefined
      begun.add(id)
      count(counts, list, at)
      return numberOf(list, at, counts)
    },
  }
}

/** Counts a paragraph at its level; the levels above begin, and those below begin anew. */
function count(counts: Array<number | undefined>, list: List, at: number): void {
  for (let above = 0; above < at; above++) counts[above] ??= startOf(list, above)
  counts[at] = counts[at] === undefined ? startOf(list, at) : counts[at] + 1
  for (let below = at + 1; below < list.levels.length; below++)
    if (at < list.levels[below]!.restartsAfter) counts[below] = undefined
}

function startOf({ levels, starts }: List, at: number): number {
  return starts.get(at) ?? levels[at]!.start
}

function numberOf({ levels }: List, at: number, counts: ReadonlyArray<number | undefined>): AutomaticNumber {
  const level = levels[at]!
  const text = isBullet(level)
    ? ''
    : level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const place = Number(digit) - 1
        return writtenAt(levels[place]!, counts[place] ?? levels[place]!.start, level.isLegal)
      })
  const points = levels.slice(0, at + 1).filter(isPointLevel).length
  const isPoint = isPointLevel(level)
  return { text: text.trim(), isPoint, depth: isPoint ? points : 0 }
}

function writtenAt({ format, sample }: Level, value: number, isLegal: boolean): string {
  return isLegal && format !== 'none' ? String(value) : writtenNumber(value, format, sample)
}

/** A bullet is a character; without a number, only a word tells paragraphs apart. */
function isBullet({ format, text }: Level): boolean {
  return format === 'bullet' || (format === 'none' && !/[\p{L}\p{N}%]/u.test(text))
}

/** A word before the number makes it that of a part of the document: `Annex A`. */
function isPointLevel(level: Level): boolean {
  const { format, sample, text } = level
  return isBullet(level) ? text.trim() !== '' : isOfPoints(format, sample) && !/\p{L}{2}/u.test(text)
}
