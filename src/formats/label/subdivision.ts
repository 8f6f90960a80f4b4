import type { References, Subdivision } from '../../locale/locale.ts'
import { formLength } from './forms.ts'
import type { LabelWords, ReadLabel } from './label-context.ts'
import { numeralAt } from './numeral.ts'

type Subdivisions = References['subdivisions']

/** Those that head a part of a document, in the order in which a noun of several meanings is read. */
const HEADED: readonly Subdivision[] = [
  'article',
  'annex',
  'chapter',
  'title',
  'section',
  'part',
  'appendix',
  'protocol',
  'table',
  'recital',
  'point',
  'paragraph',
]
const BLANK = /^\s{1,3}/
const END = /^(?:\.?(?:\s|$)|[:,;)—–-])/
const LONGEST = 60

/**
 * The subdivision that `text` begins by naming, noun and number in either order: `Article 5`, `5. cikk`, `CHAPTER II`. The length
 * is that of the name alone.
 */
export function subdivisionLabel(text: string, nouns: Subdivisions, words: LabelWords = {}): ReadLabel | undefined {
  const start = text.slice(0, LONGEST)
  return nounFirst(start, nouns, words) ?? numberFirst(start, nouns, words)
}

/** An article that is written together with its noun: Maltese `L-Artiklu`, French `l’article`. */
const CLITIC = /^\p{L}{1,4}[-’'](?=\p{L})/u

function nounFirst(text: string, nouns: Subdivisions, words: LabelWords): ReadLabel | undefined {
  const clitic = CLITIC.exec(text)?.[0].length ?? 0
  for (const kind of HEADED) {
    const plain = formLength(text, nouns[kind] ?? '')
    const behind = plain === 0 && clitic > 0 ? formLength(text.slice(clitic), nouns[kind] ?? '') : 0
    const start = afterBlank(text, plain || (behind && clitic + behind))
    const numeral = start === undefined ? undefined : numeralAt(text.slice(start), words)
    const found = numeral && named(text, start! + numeral.length, `${kind} ${numeral.key}`)
    if (found) return found
  }
  return undefined
}

function numberFirst(text: string, nouns: Subdivisions, words: LabelWords): ReadLabel | undefined {
  const numeral = numeralAt(text, words)
  if (numeral === undefined || numeral.kind === 'letter') return undefined
  const start = afterBlank(text, numeral.length + (text[numeral.length] === '.' ? 1 : 0))
  if (start === undefined) return undefined
  // An ordinal number stands before its noun in any language: first part, 5. člen.
  const isOrdinal = numeral.kind === 'word' || text[numeral.length] === '.'
  const kinds = isOrdinal ? HEADED : HEADED.filter((kind) => words.numberFirst?.includes(kind) ?? true)
  for (const kind of kinds) {
    const noun = formLength(text.slice(start), nouns[kind] ?? '')
    const found = noun > 0 && named(text, start + noun, `${kind} ${numeral.key}`)
    if (found) return found
  }
  return undefined
}

/** Where the text goes on after white space at `offset`; `undefined` if there is none, or nothing before it. */
function afterBlank(text: string, offset: number): number | undefined {
  const blank = BLANK.exec(text.slice(offset, offset + 3))?.[0].length ?? 0
  return offset > 0 && blank > 0 ? offset + blank : undefined
}

function named(text: string, length: number, key: string): ReadLabel | undefined {
  return END.test(text.slice(length, length + 2)) ? { name: text.slice(0, length), key, length } : undefined
}
