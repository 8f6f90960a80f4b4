import { functionWords, wordsOf } from '../identify/function-words.ts'
import { identifyParagraph } from '../identify/identify.ts'
import { wordEvidence } from '../identify/word-evidence.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'

/** Words that a text must have to be in a language: fewer may be a name or an address. */
const FEWEST_WORDS = 8
/** Share of the words that are function words of the own language: a text with more is in it. */
const OWN = 0.1
/** What a language that no version is in must show: it is no candidate from the start. */
const STRANGE_SHARE = 0.2
const STRANGE_LEAD = 4

/** A language that a text is in, though it stands in the version of another; `undefined` if nothing speaks clearly for one. */
export function foreignLanguage(text: string, own: LanguageTag, others: readonly LanguageTag[]): LanguageTag | undefined {
  const words = wordsOf(text)
  if (words.length < FEWEST_WORDS || !isListed(own) || isIn(words, own)) return undefined
  const evidence = wordEvidence(words, Object.keys(functionWords))
  if (evidence === undefined || evidence.share < STRANGE_SHARE) return undefined
  const found = identifyParagraph(text, [own, ...others.filter(isListed), evidence.language])
  if (found === undefined || primaryLanguage(found) === primaryLanguage(own)) return undefined
  const isCandidate = others.some((other) => primaryLanguage(other) === primaryLanguage(found))
  return isCandidate || evidence.lead >= STRANGE_LEAD ? primaryLanguage(found) : undefined
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
  return wordsOf(text).length < FEWEST_WORDS ? undefined : identifyParagraph(text, [a, b])
}

/** Share of the words of two texts that are the same, 0 to 1. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, times) => sum + times, 0)
  const common = [...a].reduce((sum, [word, times]) => sum + Math.min(times, b.get(word) ?? 0), 0)
  return (2 * common) / (size(a) + size(b))
}

/** The words of a text and how often each stands in it. */
export function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>()
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}
