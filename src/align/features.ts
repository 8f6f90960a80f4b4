import type { LanguageVersion, Paragraph } from '../model/language-version.ts'

/** What alignment looks at in one paragraph. */
export interface Features {
  /** UTF-16 code units of the text. */
  readonly length: number
  readonly kind: Paragraph['kind']
  readonly depth: number
  /** Key of the label; empty without one. */
  readonly label: string
  /** Label with the labels of what it stands in, `article 5/1/a`: often unique in the document. Empty without a label. */
  readonly path: string
  /** Ids of the tokens that translations share, ascending, each once. */
  readonly tokens: Int32Array
  /** Share of the versions that have the paragraph: 1 for one of a version, less in what several versions have together. */
  readonly presence: number
}

/** Numbers tokens across the versions of one document set. */
export interface Vocabulary {
  /** Ids from 0. */
  idOf(token: string): number
  readonly size: number
}

export function vocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  return {
    get size() {
      return ids.size
    },
    idOf(token) {
      const id = ids.get(token) ?? ids.size
      ids.set(token, id)
      return id
    },
  }
}

export function featuresOf({ paragraphs }: LanguageVersion, words: Vocabulary): readonly Features[] {
  const pathOf = pathReader()
  return paragraphs.map((paragraph) => ({
    length: paragraph.text.value.length,
    kind: paragraph.kind,
    depth: paragraph.depth,
    label: paragraph.label?.key ?? '',
    path: pathOf(paragraph),
    tokens: tokensOf(paragraph.text.value, words),
    presence: 1,
  }))
}

/** The same paragraphs without the tokens that one version has alone, and those that are left numbered anew. */
export function sharedTokens(
  versions: ReadonlyArray<readonly Features[]>,
  size: number,
): { readonly all: ReadonlyArray<readonly Features[]>; readonly size: number } {
  const last = new Int32Array(size).fill(-1)
  const isShared = new Uint8Array(size)
  for (const [v, paragraphs] of versions.entries())
    for (const id of paragraphs.flatMap(({ tokens }) => [...tokens])) {
      if (last[id] !== v && last[id] !== -1) isShared[id] = 1
      last[id] = v
    }
  let count = 0
  const ids = Int32Array.from(isShared, (shared) => (shared ? count++ : -1))
  const known = (tokens: Int32Array): Int32Array => tokens.map((id) => ids[id]!).filter((id) => id >= 0)
  const all = versions.map((paragraphs) => paragraphs.map((own) => ({ ...own, tokens: known(own.tokens) })))
  return { all, size: count }
}

const TOKEN = /\d+|\p{Script=Latin}{4,}/gu
/** Related languages share the beginnings of words; a capital or an accent more or less does not matter. */
const PREFIX = 5

function tokensOf(text: string, words: Vocabulary): Int32Array {
  const ids = new Set<number>()
  for (const [token] of text.matchAll(TOKEN)) ids.add(words.idOf(comparable(token)))
  for (const phrase of glossable(text)) ids.add(words.idOf(phrase))
  return Int32Array.from(ids).sort()
}

/** What stands in brackets at the end: the term in the other language, where definitions are drafted in two. */
const GLOSS = /\(([^()]{2,80})\)[.;]?$/u
/** A term that another version may name in its gloss has at most so many words. */
const TERM_WORDS = 6

/** The gloss of a definition, and the first words of any paragraph, which may be the term that another version glosses. */
function glossable(text: string): readonly string[] {
  const gloss = GLOSS.exec(text.slice(-90))?.[1]
  const first = wordsOf(text.slice(0, 80)).slice(0, TERM_WORDS)
  const terms = first.map((_, k) => first.slice(0, k + 1).join(' '))
  return [...terms, ...(gloss === undefined ? [] : [wordsOf(gloss).join(' ')])].map((term) => `(${term})`)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function comparable(token: string): string {
  const first = token.slice(0, PREFIX + 1)
  if (/^[a-z]/.test(first) && !/[^a-z]/.test(first)) return first.slice(0, PREFIX)
  return /^\d/.test(token) ? token : first.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().slice(0, PREFIX)
}

/** Rank of a label in its document: a named one holds numbers, a number holds letters. */
function rankOf(key: string): number {
  if (/^[a-z-]+ /.test(key)) return 0
  return /^\d/.test(key) ? 1 : 2
}

/** Reads the paragraphs of one version in order and says where each labelled one stands. */
function pathReader(): (paragraph: Paragraph) => string {
  let open: string[] = []
  return ({ kind, label }) => {
    if (label === undefined) return ''
    if (kind === 'note' || kind === 'header') return label.key
    const rank = kind === 'heading' ? 0 : rankOf(label.key)
    open = [...open.slice(0, rank), ...Array<string>(Math.max(0, rank - open.length)).fill(''), label.key]
    return open.join('/')
  }
}
