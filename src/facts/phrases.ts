import type { Forms } from '../locale/locale.ts'

/** A phrase found: `[start, end)` in UTF-16 code units of the text. */
export interface PhraseMatch {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface PhraseOptions {
  /** A capital in a form asks for a capital in the text; other letters match in either case all the same. */
  readonly caseSensitive: boolean
}

interface Node {
  id: string | undefined
  /** By what joins the word to the one before, and the word. */
  readonly words: Map<string, Node>
  /** The same for words that end in `*`, without it. */
  readonly stems: Map<string, Node>
  /** Lengths of the keys of `stems`, longest first. */
  lengths: readonly number[]
}

interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, and the same with the capital it has. */
  readonly keys: readonly string[]
}

const WORD = /&|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*/gu
/** What may stand between two words of one phrase: white space of any kind with at most one mark. */
const JOINT = /^\s*([-\u2010-\u2014/(,.:'’ʼ´`]?)\s*$/u
const APOSTROPHES = "'’ʼ´`"

/**
 * Finds phrases in running text: whole words, the longest phrase that begins at a word, no two that overlap, in order.
 * The words of a phrase may be joined by white space, a hyphen, a slash or a bracket, whichever the form has; an
 * apostrophe, a full stop, a comma and a colon must be as in the form. Hyphen and apostrophe end a word (`l'Espagne`,
 * `tal-Belġju`). Time is linear in the text. Throws if two ids share a form.
 */
export function compilePhrases(
  entries: Iterable<readonly [id: string, forms: Forms]>,
  options: PhraseOptions,
): (text: string) => readonly PhraseMatch[] {
  const root = newNode()
  for (const [id, forms] of entries)
    for (const form of forms.split(' ').filter(Boolean)) insert(root, { id, form: form.replaceAll('_', ' ') }, options)
  return (text) => scan(text, root)
}

function newNode(): Node {
  return { id: undefined, words: new Map(), stems: new Map(), lengths: [] }
}

function insert(root: Node, { id, form }: { id: string; form: string }, options: PhraseOptions): void {
  let node = root
  let end = 0
  for (const word of wordsOf(form)) {
    const cased = options.caseSensitive ? word.keys.at(-1)! : word.keys[0]!
    const key = (end === 0 ? '' : joint(form, end, word.start)) + cased
    node = form[word.end] === '*' ? stemChild(node, key) : child(node.words, key)
    end = form[word.end] === '*' ? word.end + 1 : word.end
  }
  if (node === root) return
  if (node.id !== undefined && node.id !== id) throw new Error(`\`${form}\` stands for ${node.id} and ${id}`)
  node.id = id
}

function child(children: Map<string, Node>, key: string): Node {
  const found = children.get(key) ?? newNode()
  children.set(key, found)
  return found
}

function stemChild(node: Node, key: string): Node {
  if (!node.lengths.includes(key.length)) node.lengths = [...node.lengths, key.length].sort((a, b) => b - a)
  return child(node.stems, key)
}

function scan(text: string, root: Node): readonly PhraseMatch[] {
  const words = wordsOf(text)
  const matches: PhraseMatch[] = []
  for (let at = 0; at < words.length;) {
    const found = longest(text, words, { at, root })
    if (found === undefined) at++
    else {
      const start = words[at]!.start
      matches.push({ id: found.id, start, end: closed(text, start, words[found.last]!.end) })
      at = found.last + 1
    }
  }
  return matches
}

/** The longest phrase that begins at the word `at`, and the index of its last word. */
function longest(
  text: string,
  words: readonly Word[],
  { at, root }: { at: number; root: Node },
): { id: string; last: number } | undefined {
  let found: { id: string; last: number } | undefined
  let nodes: readonly Node[] = [root]
  for (let last = at; last < words.length && nodes.length > 0; last++) {
    const glue = last === at ? '' : joint(text, words[last - 1]!.end, words[last]!.start)
    if (glue === undefined) break
    nodes = nodes.flatMap((node) => words[last]!.keys.flatMap((key) => step(node, glue + key)))
    const id = nodes.find((node) => node.id !== undefined)?.id
    if (id !== undefined) found = { id, last }
  }
  return found
}

/** Where `key` leads, whole words before stems and long stems before short ones. */
function step(node: Node, key: string): readonly Node[] {
  const whole = node.words.get(key)
  const stems = node.lengths.map((length) => (length <= key.length ? node.stems.get(key.slice(0, length)) : undefined))
  return [whole, ...stems].filter((next) => next !== undefined)
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const start = match.index
    return { start, end: start + match[0].length, keys: keysOf(match[0]) }
  })
}

function keysOf(word: string): readonly string[] {
  const lower = fold(word.toLowerCase())
  const cased = fold(word.slice(0, 1) + word.slice(1).toLowerCase())
  return cased === lower ? [lower] : [lower, cased]
}

/** Letters that spelling leaves open, and below them what they count as: Romanian cedillas, Greek accents. */
const OPEN = 'şŞţŢάέήίόύώΐΰΆΈΉΊΌΎΏ'
const FOLDED = 'șȘțȚαεηιουωϊϋΑΕΗΙΟΥΩ'
const FOLDABLE = new RegExp(`[${OPEN}]`, 'gu')
/** Latin and Cyrillic letters that are composed already and fold to themselves. */
const PLAIN = /^[a-z\u00c0-\u015d\u0164-\u017f\u0400-\u045f]*$/i

function fold(word: string): string {
  if (PLAIN.test(word)) return word
  return word
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(FOLDABLE, (letter) => FOLDED.charAt(OPEN.indexOf(letter)))
}

/** What joins two words of a phrase, by its kind; `undefined` if words of one phrase are never joined so. */
function joint(text: string, start: number, end: number): string | undefined {
  const mark = end - start > 8 ? undefined : JOINT.exec(text.slice(start, end))?.[1]
  if (mark === undefined || start === end) return undefined
  if (mark !== '' && APOSTROPHES.includes(mark)) return "'"
  return mark !== '' && '.,:'.includes(mark) ? mark : ' '
}

/** With the bracket that closes one inside the phrase: `Congo (Kinshasa)`. */
function closed(text: string, start: number, end: number): number {
  return text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end
}
