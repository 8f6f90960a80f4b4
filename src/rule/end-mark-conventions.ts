import type { ParagraphKind } from '../model/language-version.ts'
import type { MappedText } from '../model/mapped-text.ts'
import { toSource } from '../model/mapped-text.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { EndMark } from './end-mark.ts'
import { endMark } from './end-mark.ts'

/** How a version ends a row. */
export interface Ending {
  readonly mark: EndMark
  /** The last word with the mark. */
  readonly says: string
  /** In the file. */
  readonly source: Span
}

/** A row with the ending of each version; `undefined` where a version has no say. */
export interface EndingRow {
  /** Footnotes have conventions of their own. */
  readonly isNote: boolean
  readonly endings: ReadonlyArray<Ending | undefined>
}

/** Rows that are aligned less surely than this say nothing of marks. */
const SURE = 0.5
/** Kinds of paragraph that end with marks; whether one is an item or a paragraph depends on how its number is written. */
const KINDS: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['paragraph', 'item', 'note', 'quote'])
/** Share of the versions that end a row with a conjunction (`; and`, `, or`) from which on the row says nothing: marks vary there. */
const LINKED = 0.2

/** The endings of a row; `undefined` if the row is of no kind that ends with marks. */
export function endingsOf(
  { alignment: { set, rows } }: Pick<RuleContext, 'alignment'>,
  row: number,
): EndingRow | undefined {
  const { cells, confidence } = rows[row]!
  if (confidence < SURE) return undefined
  const size = commonest(cells.flatMap(({ length }) => (length === 0 ? [] : [length])))
  const lasts = cells.map((cell, v) => (cell.length === size ? set.versions[v]!.paragraphs[cell.at(-1)!] : undefined))
  const isNote = commonest(lasts.flatMap((last) => (last === undefined ? [] : [last.kind === 'note']))) ?? false
  const found = lasts.map((last, v) => {
    const hasSay = last !== undefined && KINDS.has(last.kind) && (last.kind === 'note') === isNote
    return hasSay ? endingOf(last.text, set.versions[v]!.language) : undefined
  })
  const endings = found.filter((ending) => ending !== undefined)
  const linked = endings.filter(({ mark }) => mark.isLinked).length
  if (endings.length < 2 || (linked > 0 && linked >= LINKED * endings.length)) return undefined
  return { isNote, endings: found.map((ending) => (ending?.mark.isLinked ? undefined : ending)) }
}

/** Behind an address no mark is put, or it is taken for a part of the address. */
const ADDRESS = /(?:\/\/|www\.|@)\S{1,200}$/u

function endingOf(text: MappedText, tag: string): Ending | undefined {
  if (ADDRESS.test(text.value.slice(-250))) return undefined
  const mark = endMark(text.value, tag)
  return mark && { mark, says: text.value.slice(mark.span.start, mark.span.end), source: toSource(text, mark.span) }
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** How a version ends the rows that another version ends alike: rows by mark. */
type Habit = ReadonlyMap<string, number>

/** The mark that a version would be expected to put. */
export interface Expected {
  readonly mark: string
  /** It has always put this mark, in so many paragraphs that one other version is enough to ask. */
  readonly isCertain: boolean
}

/** Tells by row and version the mark that the version would be expected to put, if it is not the one that it puts. */
export type Expectation = (row: EndingRow, v: number) => Expected | undefined

/**
 * Learns from the rows what every version does where another one puts a certain mark in paragraphs of the same kind. A version
 * surprises where it hardly ever puts this mark, whichever other version is asked.
 */
export function learnEndings(rows: readonly EndingRow[]): Expectation {
  const habits = habitsOf(rows)
  return (row, v) => {
    const own = row.endings[v]
    if (own === undefined) return undefined
    const others = othersThan(row, v)
    const asked = others.map((other) => without(habits.get(keyOf({ row, v, other }))!, own.mark.classes[0]))
    const found = surprise(asked, own.mark.classes)
    return (
      found && { ...found, isCertain: found.isCertain && others.every((other) => !isAmbiguous(row.endings[other]!)) }
    )
  }
}

/** The full stop may be that of an abbreviation. */
function isAmbiguous({ mark: { classes } }: Ending): boolean {
  return classes.length > 1
}

function othersThan({ endings }: EndingRow, v: number): readonly number[] {
  return [...endings.keys()].filter((other) => other !== v && endings[other])
}

function habitsOf(rows: readonly EndingRow[]): ReadonlyMap<string, Habit> {
  const habits = new Map<string, Map<string, number>>()
  for (const row of rows) {
    const having = [...row.endings.entries()].filter(([, ending]) => ending !== undefined)
    for (const [v, own] of having)
      for (const other of having.map(([u]) => u).filter((u) => u !== v))
        count(habits, keyOf({ row, v, other }), own!.mark.classes[0])
  }
  return habits
}

function keyOf({ row, v, other }: { readonly row: EndingRow; readonly v: number; readonly other: number }): string {
  return `${row.isNote} ${v} ${other} ${row.endings[other]!.mark.classes[0]}`
}

function count(habits: Map<string, Map<string, number>>, key: string, mark: string): void {
  const habit = habits.get(key) ?? new Map<string, number>()
  habit.set(mark, (habit.get(mark) ?? 0) + 1)
  habits.set(key, habit)
}

/** The row itself is no habit. */
function without(habit: Habit, mark: string): Habit {
  return new Map([...habit].map(([known, rows]) => [known, known === mark ? rows - 1 : rows]))
}

/** Share of the rows up to which a mark is a slip and no habit: twice in fifty rows is meant. */
const SLIPS = 0.01
/** Share of the rows that a habit has. */
const HABIT = 0.6
/** Share of the versions that must be surprised. */
const AGREED = 0.8
/** Rows of the kind that must be known where only one other version can be asked. */
const KNOWN_BY_ONE = 8
/** Rows of the kind, all with the same mark, that make a rule without exception. */
const CERTAIN = 20

function surprise(asked: readonly Habit[], own: readonly string[]): Expected | undefined {
  const informed = asked.map((habit) => ({ habit, rows: sum(habit) })).filter(({ rows }) => rows > 0)
  const expected = informed.flatMap(({ habit, rows }) => {
    const [usual, times] = [...habit].sort((a, b) => b[1] - a[1])[0]!
    const meant = own.reduce((all, mark) => all + (habit.get(mark) ?? 0), 0)
    return !own.includes(usual) && meant <= SLIPS * rows && times >= HABIT * rows ? [usual] : []
  })
  if (expected.length === 0 || expected.length < AGREED * informed.length) return undefined
  if (asked.length === 1 ? informed[0]!.rows < KNOWN_BY_ONE : informed.length < 2) return undefined
  const mark = commonest(expected)!
  return { mark, isCertain: informed.every(({ habit, rows }) => rows >= CERTAIN && habit.get(mark) === rows) }
}

function sum(habit: Habit): number {
  return [...habit.values()].reduce((all, rows) => all + rows, 0)
}
