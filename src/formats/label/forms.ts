import type { Forms } from '../../locale/locale.ts'

const LETTERS = /\p{L}*/uy

/** Code units of the longest of the forms that stands at the start of `text` as whole words; 0 if none does. */
export function formLength(text: string, forms: Forms): number {
  let longest = 0
  for (const form of forms.split(' ')) longest = Math.max(longest, lengthOf(text, form))
  return longest
}

function lengthOf(text: string, form: string): number {
  const isStem = form.endsWith('*')
  const stem = (isStem ? form.slice(0, -1) : form).replaceAll('_', ' ')
  if (stem === '' || text.slice(0, stem.length).toLowerCase() !== stem) return 0
  LETTERS.lastIndex = stem.length
  const end = stem.length + (LETTERS.exec(text)?.[0].length ?? 0)
  if (isStem) return end
  return end === stem.length || stem.endsWith('.') ? stem.length : 0
}

/** Whether a word, in lower case and without marks around it, is one of the forms. */
export function wordTest(tables: readonly Forms[]): (word: string) => boolean {
  const forms = tables.flatMap((table) => table.split(' ')).filter((form) => form !== '')
  const whole = new Set(forms.filter((form) => !form.endsWith('*')).map((form) => form.replace(/\.$/, '')))
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1))
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem))
}
