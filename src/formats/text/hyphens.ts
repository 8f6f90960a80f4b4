import { wordTest } from '../label/forms.ts'
import type { Line } from './lines.ts'

/**
 * What becomes of a hyphen at the end of a line: `keep` joins the words with it, `drop` without it; `suspend` keeps it and the
 * blank after it, as in `Grens- en kustwacht`.
 */
export type Joint = 'keep' | 'drop' | 'suspend'

/** Tells what becomes of hyphens at line ends; `undefined` where no word is divided. */
export type Joiner = (line: string, next: string) => Joint | undefined

const LONGEST_WORD = 60
const HYPHENS = '-‐\u00AD'
const DIVIDED = /(?<=[\p{L}\p{M}\d])[-‐\u00AD]$/u
const LEADING = /(?:^|\s)(\p{L}+)\s[-‐]$/u
const BEFORE = /[\p{L}\p{M}\d]+$/u
const AFTER = /^\(?([\p{L}\p{M}\d]+)/u
const EDGE = 80

/** Whether a line ends within a word or a compound. */
export function isDivided(line: string, next: string): boolean {
  return endsWithHyphen(line) && DIVIDED.test(line.slice(-2)) && /^[\p{L}\d]/u.test(next)
}

function endsWithHyphen(line: string): boolean {
  return HYPHENS.includes(line.at(-1)!)
}

/**
 * Joins words as the document itself writes them elsewhere, and otherwise by the look of their parts; what nothing tells is `otherwise`, which
 * is to keep the hyphen where a document divides no words and breaks its lines at hyphens that are there.
 */
export function joiner(lines: readonly Line[], conjunctions: string, otherwise: 'keep' | 'drop' = 'drop'): Joiner {
  const isConjunction = wordTest([conjunctions])
  let known: Evidence | undefined
  return (line, next) => {
    if (!endsWithHyphen(line)) return undefined
    const end = line.slice(-EDGE)
    if (isLeading(end, next, isConjunction)) return 'keep'
    if (!isDivided(end, next)) return undefined
    if (end.endsWith('\u00AD')) return 'drop'
    const [before = '', after = ''] = [BEFORE.exec(end.slice(0, -1))?.[0], AFTER.exec(next.slice(0, EDGE))?.[1]]
    known ??= evidence(lines)
    return jointOf({ before, after, isConjunction, otherwise }, known)
  }
}

const MOST_AT_HYPHENS = 0.025
const FEWEST = 2

/** Whether lines end with hyphens more often than those that words are written with would have it. */
export function dividesWords(lines: readonly Line[]): boolean {
  const divided = lines.filter(({ text }, i) => i + 1 < lines.length && isDivided(text, lines[i + 1]!.text)).length
  return divided >= Math.max(FEWEST, lines.length * MOST_AT_HYPHENS)
}

/** `EU-agenturer og -` / `enheder`: the hyphen belongs to the next word. */
function isLeading(end: string, next: string, isConjunction: (word: string) => boolean): boolean {
  const word = LEADING.exec(end)?.[1]
  return word !== undefined && isConjunction(word.toLowerCase()) && /^\p{L}/u.test(next)
}

interface Division {
  readonly before: string
  readonly after: string
  readonly isConjunction: (word: string) => boolean
  readonly otherwise: 'keep' | 'drop'
}

function jointOf({ before, after, isConjunction, otherwise }: Division, known: Evidence): Joint {
  const [first, second] = [before.toLowerCase(), after.toLowerCase()]
  if (known.words.has(first + second)) return 'drop'
  if (known.compounds.has(`${first}-${second}`)) return 'keep'
  if (isConjunction(second) || known.afterSuspended.has(second)) return 'suspend'
  return isOfParts(before, after) || isPrefix(before, known) ? 'keep' : otherwise
}

/** Acronyms, names, digits and single letters are not parts of a divided word. */
function isOfParts(before: string, after: string): boolean {
  return /\p{Lu}[\p{L}\d]*\p{Lu}|\d$|^\p{L}$/u.test(before) || /^[\p{Lu}\d]/u.test(after)
}

/** `по-`, `covid-19-`, `Clasi-`: the document has it with a hyphen before other words. */
function isPrefix(before: string, { prefixes, words }: Evidence): boolean {
  const name = before.toLowerCase()
  return prefixes.has(name) && (name.length <= 3 || words.has(name))
}

/** How a document writes words inside its lines; all in lower case. */
interface Evidence {
  readonly words: ReadonlySet<string>
  /** `cost-effective`. */
  readonly compounds: ReadonlySet<string>
  /** First parts of compounds. */
  readonly prefixes: ReadonlySet<string>
  /** Words after a suspended hyphen: `en` of `Grens- en`. */
  readonly afterSuspended: ReadonlySet<string>
}

const TOKEN = /[\p{L}\p{M}\d]+(?:[-‑][\p{L}\p{M}\d]+)*(?:(- )(\p{L}+))?/gu

function evidence(lines: readonly Line[]): Evidence {
  const known = {
    words: new Set<string>(),
    compounds: new Set<string>(),
    prefixes: new Set<string>(),
    afterSuspended: new Set<string>(),
  }
  for (const { text } of lines) {
    for (const [token, suspended, word] of withoutDivided(text).matchAll(TOKEN)) {
      if (token.length > LONGEST_WORD) continue
      if (suspended && word!.length <= 4) known.afterSuspended.add(word!.toLowerCase())
      const parts = (suspended ? token.slice(0, -suspended.length - word!.length) : token).toLowerCase().split(/[-‑]/)
      if (parts.length > 1) known.prefixes.add(parts[0]!)
      if (parts.length > 1) known.compounds.add(parts.join('-'))
      else known.words.add(parts[0]!)
    }
  }
  return known
}

/** Both halves of divided words say nothing of how words are written. */
function withoutDivided(text: string): string {
  return DIVIDED.test(text.slice(-2)) ? text.slice(0, Math.max(0, text.lastIndexOf(' '))) : text
}
