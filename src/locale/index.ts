import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { et } from './languages/et.ts'
import { fi } from './languages/fi.ts'
import { fr } from './languages/fr.ts'
import { ga } from './languages/ga.ts'
import { hu } from './languages/hu.ts'
import { it } from './languages/it.ts'
import { lt } from './languages/lt.ts'
import { lv } from './languages/lv.ts'
import { mt } from './languages/mt.ts'
import { nl } from './languages/nl.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { sv } from './languages/sv.ts'
import type { Locale } from './locale.ts'

/** What each language does, by primary language subtag: the 24 official languages of the Union. */
export const locales: Readonly<Record<string, Locale>> = {
  da, de, el, en, es, et, fi, fr, ga, hu, it, lt, lv, mt, nl, pt, ro, sv,
}

/** The locale of a primary language subtag; `undefined` for a language without one, which is read without its words. */
export function localeOf(language: string): Locale | undefined {
  return Object.hasOwn(locales, language) ? locales[language] : undefined
}
