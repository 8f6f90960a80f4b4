import type { LanguageVersion } from '../model/language-version.ts'

/** An article of a document with what it is divided into. */
export interface Article {
  readonly number: string
  /** Highest number of its paragraphs; 0 if they are not numbered, or not from 1 on without gap. */
  readonly paragraphs: number
}

export interface Outline {
  /** By number; an article that the document has twice (an amendment quotes another act) is left out. */
  readonly articles: ReadonlyMap<string, Article>
  /** By paragraph of the version: the article that it stands in. */
  readonly articleOf: ReadonlyArray<string | undefined>
}

/** Articles with numbered paragraphs, as the headings of a version tell. */
export function outlineOf({ paragraphs }: LanguageVersion): Outline {
  const numbers = new Map<string, number[]>()
  const twice = new Set<string>()
  const articleOf: Array<string | undefined> = []
  let current: string | undefined
  for (const { kind, label } of paragraphs) {
    const article = /^article (\d+[a-z]?)$/.exec(label?.key ?? '')?.[1]
    if (article !== undefined) {
      if (numbers.has(article)) twice.add(article)
      else numbers.set(article, [])
      current = article
    } else if (kind === 'heading' && label !== undefined) current = undefined
    else if (current !== undefined && kind !== 'note' && /^\d{1,3}$/.test(label?.key ?? ''))
      numbers.get(current)!.push(Number(label!.key))
    articleOf.push(current)
  }
  const articles = [...numbers]
    .filter(([number]) => !twice.has(number))
    .map(([number, own]) => ({ number, paragraphs: unbroken(own) }))
  return { articles: new Map(articles.map((article) => [article.number, article])), articleOf }
}

/** How far numbers go that begin with 1 and leave none out. */
function unbroken(numbers: readonly number[]): number {
  return numbers.every((number, i) => number === i + 1) ? numbers.length : 0
}
