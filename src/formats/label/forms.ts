import type { Forms } from '../../locale/locale.ts'
import { groupBy } from '../../model/group-by.ts'

const LETTERS = /\p{L}*/uy

interface Form {
  readonly text: string
  /** Any letters may follow. */
  readonly isStem: boolean
}

/** Forms by their first code unit. Tables of languages are few and read at every line. */
const indexes = new Map<Forms, ReadonlyMap<string, readonly Form[]>>()

function indexOf(forms: Forms): ReadonlyMap<string, readonly Form[]> {
  const known = indexes.get(forms)
  if (known) return known
  const all = forms
    .split(' ')
    .map((form) => ({ text: form.replace(/\*$/, '').replaceAll('_', ' '), isStem: form.endsWith('*') }))
  const index = groupBy(
    all.filter(({ text }) => text !== ''),
    ({ text }) => text[0]!,
  )
  indexes.set(forms, index)
  return index
}

/** Code units of the longest of the forms that stands at the start of `text` as whole words; 0 if none does. */
export function formLength(text: string, forms: Forms): number {
  const candidates = indexOf(forms).get(text.slice(0, 1).toLowerCase()) ?? []
  return candidates.reduce((longest, form) => Math.max(longest, lengthOf(text, form)), 0)
}

function lengthOf(text: string, form: Form): number {
  const { length } = form.text
  if (text.slice(0, length).toLowerCase() !== form.text) return 0
  LETTERS.lastIndex = length
  const end = length + (LETTERS.exec(text)?.[0].length ?? 0)
  if (form.isStem) return end
  return end === length || form.text.endsWith('.') ? length : 0
}

/** Whether a word, in lower case and without marks around it, is one of the forms. */
export function wordTest(tables: readonly Forms[]): (word: string) => boolean {
  const forms = tables.flatMap((table) => table.split(' ')).filter((form) => form !== '')
  const whole = new Set(forms.filter((form) => !form.endsWith('*')).map((form) => form.replace(/\.$/, '')))
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1))
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem))
}
