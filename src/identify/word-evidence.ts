import { functionWords } from './function-words.ts'

/** How the function words of a text speak for a language. */
export interface WordEvidence {
  readonly language: string
  /** Share of the words that are function words of the language, 0 to 1. */
  readonly share: number
  /** How many times as many words speak for it alone as for the next language alone. */
  readonly lead: number
}

/** The language that most function words of a text belong to, among those given; `undefined` if none has any. */
export function wordEvidence(words: readonly string[], among: readonly string[]): WordEvidence | undefined {
  const counts = among.flatMap((language) =>
    language in functionWords ? [{ language, count: hits(words, language) }] : [],
  )
  const [first, ...others] = counts.sort((a, b) => b.count - a.count)
  if (first === undefined || first.count === 0) return undefined
  const leads = others.slice(0, RIVALS).map((other) => lead(words, first.language, other.language))
  return { language: first.language, share: first.count / words.length, lead: Math.min(Infinity, ...leads) }
}

/** Languages behind the first that might still be the right one. */
const RIVALS = 4

function hits(words: readonly string[], language: string): number {
  const list = functionWords[language]!
  return words.filter((word) => list.has(word)).length
}

/** Sister languages share their commonest words, so only those count that one of the two has alone. */
function lead(words: readonly string[], language: string, other: string): number {
  const [mine, theirs] = [functionWords[language]!, functionWords[other]!]
  const own = words.filter((word) => mine.has(word) && !theirs.has(word)).length
  const foreign = words.filter((word) => theirs.has(word) && !mine.has(word)).length
  return own / Math.max(1, foreign)
}
