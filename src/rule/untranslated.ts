import type { LanguageTag } from '../model/language-tag.ts'
import { languagesOf } from '../model/document-set.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Bag } from './foreign.ts'
import { areAlike, bagOf, foreignLanguage, ownerOf } from './foreign.ts'
import { textAt } from './paragraphs.ts'

/** A row that a version has in another language than its own. */
export interface Untranslated {
  readonly row: number
  /** Index of the version. */
  readonly v: number
  /** Primary subtag of the language it is in. */
  readonly language: LanguageTag
  /** Index of the version whose text it is, if it is the text of one. */
  readonly copyOf?: number | undefined
}

/** Characters of a row that are looked at: a language shows itself long before. */
const ENOUGH = 20_000

type Context = Pick<RuleContext, 'alignment'>

/** Rows that versions have in another language, in order. What most other versions have in that language too is a citation. */
export function untranslatedRows(context: Context): readonly Untranslated[] {
  const { rows, set } = context.alignment
  if (set.versions.length < 2) return []
  const languages = languagesOf(set)
  const found = rows.flatMap((_, row) => {
    const texts = languages.map((__, v) => (isProse(context, row, v) ? textAt(context, row, v).slice(0, ENOUGH) : ''))
    const bags = texts.map(bagOf)
    const odd = languages.flatMap((__, v) => untranslatedAt(languages, row, { v, texts, bags }) ?? [])
    return isCitation(odd, texts) ? [] : odd
  })
  return found.filter((one) => !isBilingual(one, found))
}

/** No code, and no row of a table, which may be in two languages or in none. */
function isProse({ alignment: { rows, set } }: Context, row: number, v: number): boolean {
  return rows[row]!.cells[v]!.every((p) => {
    const { kind, text } = set.versions[v]!.paragraphs[p]!
    return kind !== 'code' && kind !== 'row' && !text.value.includes('|')
  })
}

interface RowTexts {
  readonly v: number
  /** By version; empty where one lacks the row. */
  readonly texts: readonly string[]
  readonly bags: readonly Bag[]
}

function untranslatedAt(
  languages: readonly LanguageTag[],
  row: number,
  { v, texts, bags }: RowTexts,
): Untranslated | undefined {
  const text = texts[v]!
  if (text === '') return undefined
  const copyOf = bags.findIndex(
    (other, u) => u !== v && areAlike(bags[v]!, other, ALIKE) && isOwnedBy(text, languages, { owner: u, other: v }),
  )
  if (copyOf >= 0) return { row, v, language: primaryLanguage(languages[copyOf]!), copyOf }
  const language = foreignLanguage(
    text,
    languages[v]!,
    languages.filter((_, u) => u !== v),
  )
  return language === undefined ? undefined : { row, v, language }
}

function isOwnedBy(
  text: string,
  languages: readonly LanguageTag[],
  { owner, other }: { readonly owner: number; readonly other: number },
): boolean {
  const pair = [languages[owner]!, languages[other]!] as const
  return primaryLanguage(pair[0]) !== primaryLanguage(pair[1]) && ownerOf(text, pair) === pair[0]
}

/** Share of the words that a copy has in common with its original: dates and numbers may have been adapted. */
const ALIKE = 0.9

/** More than half of the other versions leave it in that language as well. */
function isCitation(odd: readonly Untranslated[], texts: readonly string[]): boolean {
  const voters = texts.filter((text) => text !== '').length
  return voters > 2 && odd.length * 2 > voters - 1
}

/** Rows within which a form in two languages has both. */
const NEAR = 12

/** Two versions that copy from one another at the same place hold a form in both languages. */
function isBilingual(one: Untranslated, all: readonly Untranslated[]): boolean {
  return all.some(({ row, v, copyOf }) => Math.abs(row - one.row) <= NEAR && v === one.copyOf && copyOf === one.v)
}
