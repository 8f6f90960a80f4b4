import { localeOf } from '../locale/index.ts'
import type { Fact, ReferencePart } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { toSource } from '../model/mapped-text.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { compileWords } from './words.ts'
import type { Outline } from './outline.ts'
import { outlineOf } from './outline.ts'

/** A reference of the document to a paragraph of its own that it does not have. */
export interface LostReference {
  readonly version: number
  readonly row: number
  readonly article: string
  readonly paragraph: string
  /** How many paragraphs the article has. */
  readonly paragraphs: number
  /** In the file. */
  readonly span: Span
  readonly says: string
}

/** References to paragraphs that the article they name, or stand in, does not have; none to other acts, as far as the text tells. */
export function lostReferences({
  alignment,
  facts,
}: Pick<RuleContext, 'alignment' | 'facts'>): readonly LostReference[] {
  return alignment.set.versions.flatMap((version, v) => {
    const outline = outlineOf(version)
    if (![...outline.articles.values()].some(({ paragraphs }) => paragraphs > 1)) return []
    const isOfAct = actWords(version.language)
    const rowOf = new Map(alignment.rows.flatMap(({ cells }, row) => cells[v]!.map((p) => [p, row] as const)))
    return version.paragraphs.flatMap(({ text, kind }, p) => {
      if (kind === 'note' || kind === 'heading' || isOfAct(text.value)) return []
      const lost = lostIn(facts[v]![p]!, outline, outline.articleOf[p])
      return lost.map(({ span, ...rest }) => ({
        ...rest,
        version: v,
        row: rowOf.get(p)!,
        span: toSource(text, span),
        says: text.value.slice(span.start, span.end),
      }))
    })
  })
}

type Lost = Pick<LostReference, 'article' | 'paragraph' | 'paragraphs' | 'span'>

const FOREIGN: ReadonlySet<ReferencePart> = new Set<ReferencePart>([
  'act',
  'journal',
  'case',
  'document',
  'protocol',
  'annex',
])

/** A paragraph that names another act anywhere may speak of that act's articles. */
function lostIn(facts: readonly Fact[], { articles }: Outline, own: string | undefined): readonly Lost[] {
  const references = facts.filter(({ kind }) => kind === 'reference')
  if (facts.some(({ kind, part }) => kind === 'term' || (part !== undefined && FOREIGN.has(part)))) return []
  const expressions = [...groupBy(references, ({ whole, span }) => `${(whole ?? span).start}`).values()]
  const namesArticles = references.some(({ part }) => part === 'article')
  return expressions.flatMap((parts) => {
    const named = parts.filter(({ part }) => part === 'article')
    if (named.length > 1 || (named.length === 0 && namesArticles)) return []
    const number = named[0]?.keys[0] ?? own
    const article = number === undefined ? undefined : articles.get(number)
    if (article === undefined || article.paragraphs < 2) return []
    return parts.flatMap(({ part, keys: [key], whole, span }, i): readonly Lost[] => {
      // `artigo 3.º, n.º 6`: the sign of a number directly after an article stands for a paragraph.
      const isParagraph = part === 'paragraph' || (part === 'point' && parts[i - 1]?.part === 'article')
      if (!isParagraph || !/^\d{1,3}$/.test(key) || Number(key) <= article.paragraphs) return []
      return [{ article: article.number, paragraph: key, paragraphs: article.paragraphs, span: whole ?? span }]
    })
  })
}

/** Whether a text has a word for a kind of act, of this or another: `of that Regulation`. */
function actWords(tag: LanguageTag): (text: string) => boolean {
  const locale = localeOf(primaryLanguage(tag))
  return compileWords(Object.values(locale?.references.acts ?? {}))
}
