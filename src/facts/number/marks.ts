import type { Forms } from '../../locale/locale.ts'
import { isGlue } from './character.ts'
import type { Tokens } from './token.ts'

/** Ends of ordinals in figures: offset after the mark that stands at an offset, if one does. */
export type OrdinalMarks = (tokens: Tokens, offset: number) => number | undefined

/** Compiles ordinal marks (`st`, `.º`, `:a`, `-jén`), also as a superscript of Markdown: `1^er^`. The full stop alone is none. */
export function compileMarks(forms: Forms): OrdinalMarks {
  const marks = forms.split(' ').filter((mark) => mark !== '' && mark !== '.')
  const longestFirst = marks.sort((a, b) => b.length - a.length)
  return ({ text }, offset) => {
    const isRaised = text[offset] === '^'
    const start = isRaised ? offset + 1 : offset
    const near = text.slice(start, start + 12).toLowerCase()
    const mark = longestFirst.find((form) => near.startsWith(form) && isClosed(text, start + form.length, isRaised))
    return mark === undefined ? undefined : start + mark.length + (isRaised ? 1 : 0)
  }
}

function isClosed(text: string, end: number, isRaised: boolean): boolean {
  return isRaised ? text[end] === '^' : !isGlue(text, end) && !/^\d/.test(text.slice(end, end + 1))
}
