import { versionIndex } from '../../model/document-set.ts'
import type { Fact } from '../../model/fact.ts'
import type { Location } from '../../model/finding.ts'
import { groupBy } from '../../model/group-by.ts'
import { toSource } from '../../model/mapped-text.ts'
import type { CheckedSet } from '../../model/run.ts'
import { oneLine } from '../one-line.ts'

/** A value as one version writes it. */
export interface WrittenValue {
  readonly language: string
  readonly written: string
  /** With what belongs to it: `Articles 5 and 6`. */
  readonly phrase: string
  /** What it was read as, if it is a fact. */
  readonly fact: Fact | undefined
}

/** What a version says at a place; `undefined` where it says nothing. */
export function valueAt({ alignment, facts }: CheckedSet, place: Location): WrittenValue | undefined {
  const { span, says } = place
  const index = versionIndex(alignment.set, place)
  const version = alignment.set.versions[index]
  if (version === undefined || says.length === 0) return undefined
  const isThere = (paragraph: number, fact: Fact): boolean => {
    const { start, end } = toSource(version.paragraphs[paragraph]!.text, fact.span)
    return start === span.start && end === span.end
  }
  const fact = version.paragraphs
    .flatMap(({ span: whole }, at) => (whole.start <= span.start && span.end <= whole.end ? [at] : []))
    .flatMap((at) => (facts[index]?.[at] ?? []).filter((each) => isThere(at, each)))[0]
  const written = oneLine(version.source.slice(span.start, span.end)).trim()
  return { language: version.language, written, phrase: says.map(oneLine).join(', '), fact }
}

/** The value that all of these state, as a key of facts; `undefined` if they state several, or no facts. */
export function sharedKey(values: readonly WrittenValue[]): string | undefined {
  const [first, ...others] = values
  return first?.fact?.keys.find((key) => others.every(({ fact }) => fact?.keys.includes(key)))
}

/** So many ways of writing a value are shown. */
const FEW = 4

/** `3 120 (en, nl), 3,120 (mt)`: in which way which versions write it; without the versions if all write it alike. */
export function writtenAs(values: readonly WrittenValue[], part: 'written' | 'phrase' = 'written'): string {
  const ways = [...groupBy(values, (value) => value[part])]
  if (ways.length === 1) return ways[0]![0]
  const shown = ways.slice(0, FEW).map(([way, same]) => `${way} (${same.map(({ language }) => language).join(', ')})`)
  return [...shown, ...(ways.length > FEW ? ['…'] : [])].join(', ')
}
