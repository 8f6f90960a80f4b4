import type { MarkupElement } from '../markup/tree.ts'
import { childOf, childrenOf, integer, isOn, valueOf } from './elements.ts'

/** One level of a list. */
export interface Level {
  /** ST_NumberFormat. */
  readonly format: string
  /** What stands for the name of a format that is `custom`. */
  readonly sample: string
  /** With `%1` for the number of the first level. */
  readonly text: string
  readonly start: number
  /** All numbers in it are written in Arabic figures. */
  readonly isLegal: boolean
  /** It begins anew after this level, counted from 1, or a higher one; 0 for never. */
  readonly restartsAfter: number
  /** Id of the style whose paragraphs have this level. */
  readonly style?: string
}

/** A list as paragraphs refer to it. */
export interface List {
  /** Lists of one family go on with one another's numbers. */
  readonly family: string
  readonly levels: readonly Level[]
  /** Where levels begin instead, by level from 0, when the list is first used. */
  readonly starts: ReadonlyMap<number, number>
}

/** The lists of a document by their ids. */
export function listsOf(part: MarkupElement | undefined): ReadonlyMap<string, List> {
  const families = new Map(childrenOf(part, 'abstractNum').map((one) => [one.attributes['abstractNumId'] ?? '', one]))
  const styled = new Map(
    [...families].flatMap(([id, one]) => {
      const style = valueOf(one, 'styleLink')
      return style === undefined ? [] : [[style, id] as const]
    }),
  )
  /** A family may merely name the style that another one defines. */
  const familyOf = (id: string): string => styled.get(valueOf(families.get(id), 'numStyleLink') ?? '') ?? id
  return new Map(
    childrenOf(part, 'num').map((num) => {
      const family = familyOf(valueOf(num, 'abstractNumId') ?? '')
      return [num.attributes['numId'] ?? '', listOf(num, family, families.get(family))]
    }),
  )
}

function listOf(num: MarkupElement, family: string, definition: MarkupElement | undefined): List {
  const overrides = childrenOf(num, 'lvlOverride').map((one) => [integer(one.attributes['ilvl']) ?? -1, one] as const)
  const own = new Map(overrides.flatMap(([at, one]) => childrenOf(one, 'lvl').map((level) => [at, level] as const)))
  const levels = new Map(childrenOf(definition, 'lvl').map((level) => [integer(level.attributes['ilvl']) ?? -1, level]))
  const starts = overrides.flatMap(([at, one]) => {
    const start = integer(valueOf(one, 'startOverride'))
    return start === undefined ? [] : [[at, start] as const]
  })
  return {
    family,
    levels: LEVELS.map((at) => levelOf(own.get(at) ?? levels.get(at), at)),
    starts: new Map(starts),
  }
}

/** Code units of what stands before a paragraph: Word takes up to 30. */
const LONGEST = 100

/** Word has nine levels. */
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8]

function levelOf(level: MarkupElement | undefined, at: number): Level {
  const format = formatOf(level)
  const style = valueOf(level, 'pStyle')
  return {
    format: format?.attributes['val'] ?? 'decimal',
    sample: (format?.attributes['format'] ?? '').slice(0, LONGEST),
    text: (valueOf(level, 'lvlText') ?? '').slice(0, LONGEST),
    start: integer(valueOf(level, 'start')) ?? (level ? 0 : 1),
    isLegal: isOn(level, 'isLgl') ?? false,
    restartsAfter: integer(valueOf(level, 'lvlRestart')) ?? at,
    ...(style !== undefined && { style }),
  }
}

/** Word writes formats of later versions beside what earlier ones are to show instead. */
function formatOf(level: MarkupElement | undefined): MarkupElement | undefined {
  const choice = childOf(childOf(level, 'AlternateContent'), 'Choice')
  return childOf(choice, 'numFmt') ?? childOf(level, 'numFmt')
}
