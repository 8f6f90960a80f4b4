import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import { detector } from './detector.ts'
import { functionWords, wordsOf } from './function-words.ts'
import { wordEvidence } from './word-evidence.ts'

export interface Identification {
  /** Primary language subtag. */
  readonly language: LanguageTag
  readonly isSure: boolean
}

/** Words that are looked at: enough for any document, and a bound on the time for a long one. */
const MOST_WORDS = 2000
/** Below this nothing is said: document numbers, acronyms and headings have no language. */
const FEWEST_LETTERS = 40

/**
 * The language of a document; `undefined` if it has too few letters. Function words decide where they speak clearly, which
 * they do for whole documents in the languages of {@link functionWords}; for the others and for short texts the letters do.
 */
export function identifyLanguage(text: string): Identification | undefined {
  const words = wordsOf(text.slice(0, MOST_WORDS * 12)).slice(0, MOST_WORDS)
  if (letterCount(words) < FEWEST_LETTERS) return undefined
  const evidence = wordEvidence(words, Object.keys(functionWords))
  if (evidence && evidence.share >= 0.2 && evidence.lead >= 2)
    return { language: evidence.language, isSure: words.length >= 20 }
  const votes = votesByLetters(words)
  const [language, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? []
  if (language === undefined || count === undefined) return undefined
  const sister = evidence && evidence.share >= 0.12 && evidence.lead >= 1.5 ? evidence.language : language
  return { language: sister, isSure: sister === language && words.length >= 20 && count >= 0.8 * sampleCount(words) }
}

/**
 * The language of a paragraph among the candidates; `undefined` if the paragraph is short or does not speak clearly for one.
 * Function words and letters must not contradict one another.
 */
export function identifyParagraph(text: string, candidates: readonly LanguageTag[]): LanguageTag | undefined {
  const words = wordsOf(text)
  if (letterCount(words) < FEWEST_LETTERS) return undefined
  const primaries = [...new Set(candidates.map(primaryLanguage))]
  const byWords = wordEvidence(words, primaries)
  const isClear = byWords !== undefined && byWords.share >= 0.2 && byWords.lead >= 3
  const primary = isClear ? byWords.language : byLetters(words, primaries)
  if (byWords && byWords.language !== primary && byWords.share >= 0.08) return undefined
  return candidates.find((candidate) => primaryLanguage(candidate) === primary)
}

/**
 * Another language that a text is clearly in, for a text that is said to be in `language`; `undefined` if there is no reason
 * for doubt. Looks at function words alone, so it costs next to nothing.
 */
export function clearlyOtherLanguage(text: string, language: LanguageTag): LanguageTag | undefined {
  const words = wordsOf(text.slice(0, ENOUGH_FOR_DOUBT))
  const evidence = words.length < 50 ? undefined : wordEvidence(words, Object.keys(functionWords))
  if (evidence === undefined || evidence.share < 0.25 || evidence.lead < 2) return undefined
  return familyOf(evidence.language) === familyOf(primaryLanguage(language)) ? undefined : evidence.language
}

/** In UTF-16 code units. */
const ENOUGH_FOR_DOUBT = 3000

/** Languages that share their function words, or most of them, with one that has a list. */
const FAMILIES: Readonly<Record<string, string>> = {
  bs: 'hr',
  sr: 'hr',
  sh: 'hr',
  me: 'hr',
  nb: 'no',
  nn: 'no',
  da: 'no',
  lb: 'de',
  gsw: 'de',
  fy: 'nl',
  af: 'nl',
  oc: 'ca',
  ast: 'es',
  an: 'es',
  be: 'ru',
  gl: 'pt',
  co: 'it',
  mk: 'bg',
  hsb: 'cs',
  dsb: 'cs',
  sk: 'cs',
  szl: 'pl',
  gd: 'ga',
  gv: 'ga',
  sco: 'en',
}

function familyOf(language: string): string {
  return FAMILIES[language] ?? language
}

/** Difference of two scores (0 to 1) below which the detector's answer is a guess. */
const MARGIN = 0.02

function byLetters(words: readonly string[], primaries: readonly string[]): string | undefined {
  const scores = detector().detect(words.join(' ')).getScores()
  const ranked = primaries
    .map((language) => ({ language, score: scores[language] ?? 0 }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  return first && first.score - (second?.score ?? 0) >= MARGIN ? first.language : undefined
}

function letterCount(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}

/** The detector looks at some 350 bytes, so a document is shown to it in pieces. */
const SAMPLE_WORDS = 60
const MOST_SAMPLES = 9

function sampleCount(words: readonly string[]): number {
  return Math.min(MOST_SAMPLES, Math.max(1, Math.floor(words.length / SAMPLE_WORDS)))
}

function votesByLetters(words: readonly string[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  const stride = Math.floor(words.length / sampleCount(words))
  for (let sample = 0; sample < sampleCount(words); sample++) {
    const { language } = detector().detect(words.slice(sample * stride, sample * stride + SAMPLE_WORDS).join(' '))
    if (language !== '') votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  return votes
}
