import type { MarkupElement } from '../markup/tree.ts'
import { childOf, integer, isOn, valueOf } from './elements.ts'
import type { List } from './numbering.ts'
import type { StyleChain, Styles } from './styles.ts'
import { firstSaid, namesOf, paragraphProperties, runProperties } from './styles.ts'

/** What is said of a paragraph as a whole, by itself or by its styles. */
export interface ParagraphProperties {
  /** Level of a heading from 1; 0 if it is none. */
  readonly heading: number
  readonly list?: { readonly id: string; readonly level: number }
  /** It is a line of a table of contents. */
  readonly isContents: boolean
  /** Its end is hidden or deleted, or it is but a letter that is set large: its text goes on in the next one. */
  readonly goesOn?: 'hidden' | 'deleted'
  readonly styles: StyleChain
}

/** What properties are read with. */
export interface PropertyReader {
  readonly styles: Styles
  readonly lists: ReadonlyMap<string, List>
}

export function propertiesOf(paragraph: MarkupElement, { styles, lists }: PropertyReader): ParagraphProperties {
  const own = childOf(paragraph, 'pPr')
  const chain = styles.ofParagraph(own)
  const places = [own, ...paragraphProperties(chain)]
  const list = listOf(places, chain, lists)
  const goesOn = endOf(own, chain)
  return {
    heading: headingOf(places, chain),
    ...(list && { list }),
    isContents: namesOf(chain).some((name) => /^(?:toc|table of figures|index)(?: ?\d*| heading)$/.test(name)),
    ...(goesOn && { goesOn }),
    styles: chain,
  }
}

type Places = ReadonlyArray<MarkupElement | undefined>

/** Id and level may come from different styles; a level that the list reserves for a style is that style's. */
function listOf(places: Places, chain: StyleChain, lists: PropertyReader['lists']): ParagraphProperties['list'] {
  const [own, ...inherited] = places.map((properties) => childOf(properties, 'numPr'))
  const id = firstSaid([own, ...inherited], (numbering) => valueOf(numbering, 'numId'))
  if (id === undefined || id === '0') return undefined
  const levels = chain.map(({ attributes: { styleId } }, i) => {
    const reserved = lists.get(id)?.levels.findIndex(({ style }) => style !== undefined && style === styleId) ?? -1
    return reserved >= 0 ? reserved : integer(valueOf(inherited[i], 'ilvl'))
  })
  const level = integer(valueOf(own, 'ilvl')) ?? levels.find((one) => one !== undefined) ?? 0
  return { id, level }
}

const BODY_TEXT = 9

function headingOf(places: Places, chain: StyleChain): number {
  const outline = firstSaid(places, (properties) => integer(valueOf(properties, 'outlineLvl')))
  if (outline !== undefined) return outline < BODY_TEXT ? outline + 1 : 0
  for (const name of namesOf(chain)) {
    if (name === 'title') return 1
    if (name === 'subtitle') return 2
    const depth = /^heading ([1-9])$/.exec(name)?.[1]
    if (depth !== undefined) return Number(depth)
  }
  return 0
}

function endOf(own: MarkupElement | undefined, chain: StyleChain): ParagraphProperties['goesOn'] {
  const mark = childOf(own, 'rPr')
  if (childOf(mark, 'del') || childOf(mark, 'moveFrom')) return 'deleted'
  const isHidden = (properties: MarkupElement): boolean | undefined => isOn(properties, 'vanish')
  const hidden = isOn(mark, 'specVanish') === true || firstSaid([mark, ...runProperties(chain)], isHidden) === true
  const drop = childOf(own, 'framePr')?.attributes['dropCap'] ?? 'none'
  return hidden || drop !== 'none' ? 'hidden' : undefined
}
