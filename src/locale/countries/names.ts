import type { Forms } from '../locale.ts'

/**
 * {@link Forms} with declined words: in `Španij|f` the class `f` says which endings `Španij` takes. Capitals count: a
 * capital in a form asks for one in the text, every other letter may be written in either case.
 */
export type DeclinedForms = string

/** What the countries are called in one language. Adjectives, inhabitants and acronyms are no names. */
export interface CountryNames {
  /** Endings by class, separated by blanks; `-` is the empty one. May hold more than grammar has, but no other word. */
  readonly endings: Readonly<Record<string, string>>
  /** By ISO 3166-1 alpha-2 code, and XK for Kosovo: short and long names in every case. */
  readonly names: Readonly<Record<string, DeclinedForms>>
  /** Names that contain the name of a country and are none: `Northern_Ireland`, `Gulf_of_Mexico`. */
  readonly others: DeclinedForms
  /** Names that are ordinary words too; where a sentence begins they name no country: Slovene `Mali`. */
  readonly ordinary: DeclinedForms
}

/** Every form of `forms` with its endings written out. */
export function decline(forms: DeclinedForms, endings: CountryNames['endings']): Forms {
  return forms
    .split(' ')
    .flatMap((form) => declineForm(form, endings))
    .join(' ')
}

function declineForm(form: string, endings: CountryNames['endings']): readonly string[] {
  const mark = /\|([a-z]+)/.exec(form)
  if (mark === null) return [form]
  const stem = form.slice(0, mark.index)
  const rest = declineForm(form.slice(mark.index + mark[0].length), endings)
  const own = (endings[mark[1]!] ?? '').split(' ').map((ending) => ending.replace('-', ''))
  return own.flatMap((ending) => rest.map((end) => stem + ending + end))
}
