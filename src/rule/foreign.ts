import { functionWords, wordsOf } from '../identify/function-words.ts'
import { identifyParagraph } from '../identify/identify.ts'
import { wordEvidence } from '../identify/word-evidence.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'

/** Words that a text must have to be a copy in another language: fewer may be a name or an address. */
const FEWEST_COPIED = 8
/** Words that a text must have to be in another language by its looks alone. */
const FEWEST_WORDS = 12
/** Share of the words that are function words of the own language: a text with more is in it. */
const OWN = 0.1
/** What a language that no version is in must show: it is no candidate from the start. */
const STRANGE_SHARE = 0.2
const STRANGE_LEAD = 4

/** A language that a text is in, though it stands in the version of another; `undefined` if nothing speaks clearly for one. */
export function foreignLanguage(
  text: string,
  own: LanguageTag,
  others: readonly LanguageTag[],
): LanguageTag | undefined {
  const outside = withoutBrackets(text)
  const words = wordsOf(outside)
  if (words.length < FEWEST_WORDS || !isListed(own) || isIn(words, own)) return undefined
  const evidence = wordEvidence(words, Object.keys(functionWords))
  if (evidence === undefined || evidence.share < STRANGE_SHARE) return undefined
  const found = identifyParagraph(outside, [own, ...others.filter(isListed), evidence.language])
  if (found === undefined || primaryLanguage(found) === primaryLanguage(own)) return undefined
  const isCandidate = others.some((other) => primaryLanguage(other) === primaryLanguage(found))
  return isCandidate || evidence.lead >= STRANGE_LEAD ? primaryLanguage(found) : undefined
}

/** Brackets may hold a term in another language. */
function withoutBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)/g, ' ')
}

function isListed(tag: LanguageTag): boolean {
  return Object.hasOwn(functionWords, primaryLanguage(tag))
}

function isIn(words: readonly string[], tag: LanguageTag): boolean {
  const list = functionWords[primaryLanguage(tag)]!
  return words.filter((word) => list.has(word)).length >= OWN * words.length
}

/** Which of two versions a text that stands in both is written for; `undefined` if it may be for either, as names and figures are. */
export function ownerOf(text: string, [a, b]: readonly [LanguageTag, LanguageTag]): LanguageTag | undefined {
  return wordsOf(text).length < FEWEST_COPIED ? undefined : identifyParagraph(text, [a, b])
}

/** The words of a text and how often each stands in it. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>
  readonly size: number
}

export function bagOf(text: string): Bag {
  const words = new Map<string, number>()
  const all = wordsOf(text)
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1)
  return { words, size: all.length }
}

/** Have two texts at least this share of their words in common? */
export function areAlike(a: Bag, b: Bag, share: number): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (2 * small.size < share * (small.size + large.size)) return false
  let strange = small.size - (share * (small.size + large.size)) / 2
  for (const [word, times] of small.words) {
    strange -= Math.max(0, times - (large.words.get(word) ?? 0))
    if (strange < 0) return false
  }
  return small.size > 0
}
