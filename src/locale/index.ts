import { bg } from './languages/bg.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { et } from './languages/et.ts'
import { fi } from './languages/fi.ts'
import { fr } from './languages/fr.ts'
import { ga } from './languages/ga.ts'
import { hr } from './languages/hr.ts'
import { hu } from './languages/hu.ts'
import { it } from './languages/it.ts'
import { lt } from './languages/lt.ts'
import { lv } from './languages/lv.ts'
import { mt } from './languages/mt.ts'
import { nl } from './languages/nl.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { sk } from './languages/sk.ts'
import { sl } from './languages/sl.ts'
import { sv } from './languages/sv.ts'
import type { Locale } from './locale.ts'

/** What each language does, by primary language subtag: the 24 official languages of the Union. */
export const locales: Readonly<Record<string, Locale>> = {
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
}

/** The locale of a primary language subtag; `undefined` for a language without one, which is read without its words. */
export function localeOf(language: string): Locale | undefined {
  return Object.hasOwn(locales, language) ? locales[language] : undefined
}
