import { dates } from './dates.mjs'
import { notes } from './notes.mjs'
import { numbers } from './numbers.mjs'
import { references } from './references.mjs'
import { structure } from './structure.mjs'
import { words } from './words.mjs'

/** Errors as people make them, by name. */
export const kinds = { ...numbers, ...dates, ...references, ...notes, ...structure, ...words }
