import type { Forms } from '../../locale/locale.ts'
import { isApostrophe } from './character.ts'
import { fold } from './fold.ts'
import { gapBetween } from './gap.ts'
import { tokenise, written } from './token.ts'

export interface Step {
  /** What joins it to the word before, see `gapBetween`. */
  readonly gap: string
  readonly word: string
  readonly isStem: boolean
}

export interface Entry<T> {
  readonly value: T
  readonly first: Step
  readonly rest: readonly Step[]
  /** After the last word: an apostrophe is asked for, a full stop is taken along if it is there. */
  readonly tail: string
}

/** Takes the forms of a table apart. */
export function entriesOf<T>(value: T, forms: Forms): readonly Entry<T>[] {
  return forms
    .split(' ')
    .filter((form) => form !== '')
    .flatMap((form) => {
      const [first, ...rest] = stepsOf(form.replaceAll('_', ' '))
      return first === undefined ? [] : [{ value, first, rest, tail: tailOf(form) }]
    })
}

function stepsOf(form: string): readonly Step[] {
  const tokens = tokenise(form.replaceAll('*', ''))
  const ends = stemEnds(form)
  const words = tokens.list.flatMap(({ kind }, index) => (kind === 'mark' ? [] : [index]))
  return words.map((at, index) => ({
    gap: index === 0 ? '' : (gapBetween(tokens, words[index - 1]!, at) ?? ''),
    word: fold(written(tokens, at)),
    isStem: ends.has(tokens.list[at]!.end),
  }))
}

/** Where asterisks stood, in the form without them. */
function stemEnds(form: string): ReadonlySet<number> {
  let end = 0
  return new Set(
    form
      .split('*')
      .slice(0, -1)
      .map((stem) => (end += stem.length)),
  )
}

function tailOf(form: string): string {
  const last = form.at(-1) ?? ''
  if (isApostrophe(last)) return "'"
  return last === '.' ? '.' : ''
}
