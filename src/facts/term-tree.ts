import type { Step, Word } from './term-words.ts'

/** What may follow after some words of a pattern; `concept` if a pattern ends here. */
export interface Branch {
  readonly exact: Map<string, Branch>
  readonly stem: Stems
  readonly ending: Stems
  concept?: string
}

/** Branches by the beginning of a word. */
interface Stems {
  readonly branches: Map<string, Branch>
  /** Of the beginnings with their gaps, the longest first: only these are looked up. */
  lengths: readonly number[]
}

export function branch(): Branch {
  const stems = (): Stems => ({ branches: new Map(), lengths: [] })
  return { exact: new Map(), stem: stems(), ending: stems() }
}

/** Adds a pattern. Where two concepts have the same pattern the first one keeps it. */
export function addPath(root: Branch, path: readonly Step[], concept: string): void {
  if (path.length === 0) return
  const leaf = path.reduce(childOf, root)
  leaf.concept ??= concept
}

function childOf(parent: Branch, { gap, key, end }: Step): Branch {
  const name = gap + key
  const branches = end === 'exact' ? parent.exact : parent[end].branches
  const child = branches.get(name) ?? branch()
  branches.set(name, child)
  if (end !== 'exact') addLength(parent[end], name.length)
  return child
}

function addLength(stems: Stems, length: number): void {
  if (!stems.lengths.includes(length)) stems.lengths = [...stems.lengths, length].sort((a, b) => b - a)
}

export interface Path {
  readonly concept: string
  /** Index of the last word. */
  readonly last: number
}

/** The pattern that begins at word `at` and reaches farthest; of equally long ones the one that says most of its words. */
export function longestPath(
  { root, by }: { readonly root: Branch; readonly by: 'key' | 'written' },
  words: readonly Word[],
  at: number,
): Path | undefined {
  let longest: Path | undefined
  const follow = (from: Branch, index: number): void => {
    const word = words[index]
    if (word === undefined) return
    for (const next of childrenFor(from, index === at ? [''] : gapsOf(word), word[by])) {
      if (next.concept !== undefined && index > (longest?.last ?? -1)) longest = { concept: next.concept, last: index }
      follow(next, index + 1)
    }
  }
  follow(root, at)
  return longest
}

const HYPHEN_GAPS = ['-', '–']

/** A dash with blanks in a pattern allows a hyphen in the text; the other way round it does not. */
function gapsOf({ gap }: Word): readonly string[] {
  return gap === '-' ? HYPHEN_GAPS : [gap]
}

function childrenFor({ exact, stem, ending }: Branch, gaps: readonly string[], word: string): readonly Branch[] {
  const children: Branch[] = []
  for (const gap of gaps) {
    const name = gap + word
    const child = exact.get(name)
    if (child !== undefined) children.push(child)
    addStems(children, stem, { name, isOpen: true })
    addStems(children, ending, { name, isOpen: false })
  }
  return children
}

/** Case endings and plurals of acronyms: `ELi`, `EUs`, `Europolom`. */
const ENDING = /^\p{Ll}{0,4}$/u

interface Continued {
  readonly name: string
  /** Any letters may follow the stem, and not only those of an ending. */
  readonly isOpen: boolean
}

function addStems(children: Branch[], { branches, lengths }: Stems, { name, isOpen }: Continued): void {
  for (const length of lengths) {
    const child = length <= name.length ? branches.get(name.slice(0, length)) : undefined
    if (child !== undefined && (isOpen || ENDING.test(name.slice(length)))) children.push(child)
  }
}
