import { localeOf } from '../../locale/index.ts'
import type { LanguageTag } from '../../model/language-tag.ts'
import { primaryLanguage } from '../../model/language-tag.ts'
import type { Content, Paragraph } from '../../model/language-version.ts'
import { labelWords } from '../label.ts'
import type { LabelWords } from '../label.ts'
import { readMarkup } from '../markup/blocks.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { inlineRole } from './inline.ts'
import type { UnitText } from './translation-unit.ts'

/** The paragraphs of one version, mostly one a unit. What is a note or a heading nobody says. */
export function readUnits(source: string, texts: readonly UnitText[], language: LanguageTag): Content {
  const words = labelWords(localeOf(primaryLanguage(language)))
  return { paragraphs: texts.flatMap((text) => paragraphsOf(text, source, words)), strays: [] }
}

function paragraphsOf({ unit, elements }: UnitText, source: string, words: LabelWords): readonly Paragraph[] {
  const drafts = readMarkup({ source, words, roleOf: inlineRole }, together(elements))
  return drafts.map(({ raised: _, ...paragraph }) => ({ ...paragraph, unit }))
}

/** The segments of a unit as one text. */
function together(elements: readonly MarkupElement[]): MarkupElement {
  const [first, last] = [elements[0]!, elements.at(-1)!]
  const span = { start: first.span.start, end: last.span.end }
  return { ...first, span, children: elements.flatMap(({ children }) => children) }
}
