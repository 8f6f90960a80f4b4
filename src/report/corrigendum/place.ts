import type { CorrigendumWording } from '../../locale/corrigendum.ts'
import type { LanguageVersion, Paragraph } from '../../model/language-version.ts'
import { oneLine } from '../one-line.ts'
import { pageOf } from '../spots.ts'

/** To be written by a person: a paragraph without number, page and heading. */
const UNKNOWN = '[…]'

/** Where a paragraph stands, in words of its language: page, article, number, letter, as far as they are written. */
export function placeWords(version: LanguageVersion, at: number, wording: CorrigendumWording): string {
  const page = pageOf(version, version.paragraphs[at]!.span)
  const words = [...(page === undefined ? [] : [filled(wording.page, String(page))]), ...labels(version, at, wording)]
  return words.length === 0 ? UNKNOWN : words.join(', ')
}

function labels(version: LanguageVersion, at: number, wording: CorrigendumWording): readonly string[] {
  const own = version.paragraphs[at]!
  const name = own.label?.name
  if (own.kind === 'note') return name === undefined ? [] : [filled(wording.footnote, name.replace(/^fn:/, ''))]
  const chain = labelsAbove(version.paragraphs, at)
  const [only] = chain
  return chain.length === 1 && only !== undefined && /^\d+$/.test(only) ? [filled(wording.point, only)] : chain
}

/** Labels from the heading down to the paragraph, as written: `Article 5`, `1`, `(a)`. A heading without label is a border. */
function labelsAbove(paragraphs: readonly Paragraph[], at: number): readonly string[] {
  const chain: string[] = []
  let limit = firstLimit(paragraphs[at]!)
  for (let i = at; i >= 0 && limit > HEADING; i--) {
    const { kind, label } = paragraphs[i]!
    const rank = rankOf(paragraphs[i]!)
    if (rank >= limit || ASIDE.has(kind)) continue
    if (label === undefined) limit = rank === HEADING ? HEADING + 1 : limit
    else {
      chain.unshift(oneLine(label.name))
      limit = rank
    }
  }
  return chain
}

const HEADING = 0

/** How deep a paragraph is in the text. */
function rankOf({ kind, depth }: Paragraph): number {
  return kind === 'heading' ? HEADING : kind === 'item' ? HEADING + 1 + depth : HEADING + 1
}

/** Ranks below this are above the paragraph, or itself; a further paragraph without number belongs to the numbered one before it. */
function firstLimit(paragraph: Paragraph): number {
  const isListed = paragraph.kind === 'item' && paragraph.label === undefined
  return rankOf(paragraph) + (isListed ? 0 : 1)
}

/** Stand between the parts of a text without being one. */
const ASIDE: ReadonlySet<Paragraph['kind']> = new Set(['note', 'header'])

function filled(words: string, number: string): string {
  return words.replace('{n}', () => number)
}
