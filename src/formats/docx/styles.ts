import type { MarkupElement } from '../markup/tree.ts'
import { childOf, childrenOf, isTrue, valueOf } from './elements.ts'

/** A style and those that it is based on, the nearest first. */
export type StyleChain = readonly MarkupElement[]

/** The styles of a document. */
export interface Styles {
  /** For a paragraph, by the id of its style; the default style if it has none. */
  readonly ofParagraph: (properties: MarkupElement | undefined) => StyleChain
  /** For a run, by the id of its character style. */
  readonly ofRun: (properties: MarkupElement | undefined) => StyleChain
}

const NONE: StyleChain = []
/** Styles are based on one another a few levels deep; in damaged files they go round in circles. */
const LONGEST_CHAIN = 30

export function stylesOf(part: MarkupElement | undefined): Styles {
  const all = childrenOf(part, 'style')
  const byId = new Map(all.map((style) => [style.attributes['styleId'] ?? '', style]))
  const standard = all.find(({ attributes }) => attributes['type'] === 'paragraph' && isTrue(attributes['default']))
  const chains = new Map<string, StyleChain>()
  const chainOf = (id: string): StyleChain => {
    const known = chains.get(id) ?? chainFrom(byId, id)
    chains.set(id, known)
    return known
  }
  return {
    ofParagraph: (properties) => chainOf(valueOf(properties, 'pStyle') ?? standard?.attributes['styleId'] ?? ''),
    ofRun(properties) {
      const id = valueOf(properties, 'rStyle')
      return id === undefined ? NONE : chainOf(id)
    },
  }
}

function chainFrom(byId: ReadonlyMap<string, MarkupElement>, id: string): StyleChain {
  const chain: MarkupElement[] = []
  let style = byId.get(id)
  while (style && chain.length < LONGEST_CHAIN) {
    chain.push(style)
    style = byId.get(valueOf(style, 'basedOn') ?? '')
  }
  return chain
}

/** The first thing that one of several properties and styles says, the nearest first. */
export function firstSaid<T>(
  places: ReadonlyArray<MarkupElement | undefined>,
  read: (properties: MarkupElement) => T | undefined,
): T | undefined {
  for (const place of places) {
    const said = place && read(place)
    if (said !== undefined) return said
  }
  return undefined
}

/** The names that people know a style and its bases by, in lower case; built-in ones are English whatever language Word speaks. */
export function namesOf(chain: StyleChain): readonly string[] {
  return chain.map((style) => valueOf(style, 'name')?.toLowerCase() ?? '')
}

/** The properties that the styles of a chain give to paragraphs. */
export function paragraphProperties(chain: StyleChain): ReadonlyArray<MarkupElement | undefined> {
  return chain.map((style) => childOf(style, 'pPr'))
}

/** The properties that the styles of a chain give to runs. */
export function runProperties(chain: StyleChain): ReadonlyArray<MarkupElement | undefined> {
  return chain.map((style) => childOf(style, 'rPr'))
}
