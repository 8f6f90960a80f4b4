import type { Forms, Locale, Subdivision } from '../../locale/locale.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What a word or phrase may be in a reference. */
export interface Roles {
  /** Subdivisions that it names, the likeliest first. */
  readonly nouns: readonly Subdivision[]
  /** Value of an ordinal number in words. */
  readonly ordinal: string | undefined
  readonly is: ReadonlySet<Role>
}

/** `other`: an ordinal number that is also another word. */
export type Role =
  | 'act'
  | 'domain'
  | 'sign'
  | 'journal'
  | 'page'
  | 'range'
  | 'list'
  | 'range-start'
  | 'lettered'
  | 'month'
  | 'other'

/** A word or phrase found at a token. */
export interface Term extends Roles {
  /** Index of the token after it. */
  readonly next: number
}

interface Node {
  roles?: Roles
  /** By token, with a blank before it if it stands apart. */
  readonly next: Map<string, Node>
  readonly stems: Map<string, Node>
  /** Lengths of the keys of `stems`, longest first. */
  lengths: readonly number[]
}

type Entry = { readonly ordinal?: string; readonly noun?: Subdivision; readonly role?: Role }

/** The words of one locale, to be looked up token by token. */
export interface Lexicon {
  /** The longest phrase that begins at token `at`. */
  termAt(tokens: readonly Token[], at: number): Term | undefined
}

export function compileLexicon(locale: Locale | undefined): Lexicon {
  const root = newNode()
  for (const [forms, entry] of entries(locale)) for (const form of split(forms)) insert(root, form, entry)
  return { termAt: (tokens, at) => longest(root, tokens, at) }
}

function split(forms: Forms): readonly string[] {
  return forms.split(' ').filter(Boolean)
}

function* entries(locale: Locale | undefined): Generator<readonly [Forms, Entry]> {
  yield ['§ §§', { noun: 'section' }]
  if (locale === undefined) return
  const { references, numerals, dates } = locale
  for (const [noun, forms] of pairs(references.subdivisions)) yield [forms, { noun }]
  for (const [value, forms] of Object.entries(numerals.ordinals)) yield [forms, { ordinal: value }]
  for (const [value, forms] of Object.entries(references.ordinals ?? {}))
    yield [forms, { ordinal: value, role: 'other' }]
  for (const forms of Object.values(references.acts)) yield [forms, { role: 'act' }]
  for (const forms of Object.values(references.domains)) yield [forms, { role: 'domain' }]
  for (const forms of dates.months) yield [forms, { role: 'month' }]
  yield [references.numberSigns, { role: 'sign' }]
  yield [references.journal, { role: 'journal' }]
  yield [references.page, { role: 'page' }]
  yield [references.rangeWords, { role: 'range' }]
  yield [references.listWords, { role: 'list' }]
  yield [references.rangeStarts ?? '', { role: 'range-start' }]
  yield [references.lettered ?? '', { role: 'lettered' }]
}

function pairs(nouns: Readonly<Partial<Record<Subdivision, Forms>>>): ReadonlyArray<readonly [Subdivision, Forms]> {
  return Object.entries(nouns) as ReadonlyArray<readonly [Subdivision, Forms]>
}

function newNode(): Node {
  return { next: new Map(), stems: new Map(), lengths: [] }
}

function insert(root: Node, form: string, entry: Entry): void {
  const isStem = form.endsWith('*')
  const tokens = tokensOf((isStem ? form.slice(0, -1) : form).replaceAll('_', ' '))
  let node = root
  tokens.forEach((token, index) => {
    const key = keyOf(token, index === 0)
    node = isStem && index === tokens.length - 1 ? stemChild(node, key) : child(node.next, key)
  })
  if (node !== root) node.roles = withEntry(node.roles, entry)
}

function keyOf({ key, glued }: Token, isFirst: boolean): string {
  return isFirst || glued ? key : ` ${key}`
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

function withEntry(roles: Roles | undefined, { noun, ordinal, role }: Entry): Roles {
  const nouns = roles?.nouns ?? []
  return {
    nouns: noun === undefined || nouns.includes(noun) ? nouns : [...nouns, noun],
    ordinal: roles?.ordinal ?? ordinal,
    is: role === undefined ? (roles?.is ?? NOTHING) : new Set([...(roles?.is ?? []), role]),
  }
}

const NOTHING: ReadonlySet<Role> = new Set()

function longest(root: Node, tokens: readonly Token[], at: number): Term | undefined {
  let found: Roles | undefined
  let next = at
  let node: Node | undefined = root
  for (let i = at; node !== undefined && i < tokens.length; i++) {
    node = node.next.size + node.stems.size > 0 ? step(node, keyOf(tokens[i]!, i === at)) : undefined
    if (node?.roles) [found, next] = [node.roles, i + 1]
  }
  return found && { nouns: found.nouns, ordinal: found.ordinal, is: found.is, next }
}

function step(node: Node, key: string): Node | undefined {
  const whole = node.next.get(key)
  if (whole || node.stems.size === 0) return whole
  for (const length of node.lengths) {
    const found = length <= key.length ? node.stems.get(key.slice(0, length)) : undefined
    if (found) return found
  }
  return undefined
}
