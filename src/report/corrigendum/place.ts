import type { CorrigendumWording } from '../../locale/corrigendum.ts'
import type { LanguageVersion, Paragraph } from '../../model/language-version.ts'
import { oneLine } from '../one-line.ts'
import { landmarkAt } from '../landmark.ts'

/** To be written by a person: a paragraph without number, page and heading. */
const UNKNOWN = '[…]'

/** Where a paragraph stands, in words of its language: page, article, number, letter, as far as they are written. */
export function placeWords(version: LanguageVersion, at: number, wording: CorrigendumWording): string {
  const page = landmarkAt(version.landmarks ?? [], version.paragraphs[at]!.span.start)?.page
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
  let below = paragraphs[at]!
  let isPastHeading = false
  if (below.label !== undefined) chain.push(oneLine(below.label.name))
  for (let i = at - 1; i >= 0 && !isLabelledHeading(below); i--) {
    const paragraph = paragraphs[i]!
    const isHeading = paragraph.kind === 'heading'
    isPastHeading ||= isHeading
    if (paragraph.label === undefined || (isPastHeading ? !isHeading : !isAbove(paragraph, below))) continue
    chain.unshift(oneLine(paragraph.label.name))
    below = paragraph
  }
  return chain
}

function isLabelledHeading({ kind, label }: Paragraph): boolean {
  return kind === 'heading' && label !== undefined
}

/** Whether a paragraph before another one contains it: by nesting where both are items of lists, else numbers contain letters. */
function isAbove(before: Paragraph, { kind, depth, label }: Paragraph): boolean {
  if (before.kind === 'note' || before.kind === 'header') return false
  if (before.kind === 'item' && kind === 'item' && before.depth !== depth) return before.depth < depth
  return levelOf(before.label?.key) < (label === undefined && kind === 'item' ? UNLISTED : levelOf(label?.key))
}

const UNLISTED = 3

/** A further paragraph without number belongs to the numbered one before it, whatever letters are between. */
function levelOf(key = ''): number {
  return /^\d/.test(key) ? 1 : 2
}

function filled(words: string, number: string): string {
  return words.replace('{n}', () => number)
}
