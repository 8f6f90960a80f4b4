import { characterLength } from '../markup/reference.ts'
import { namedCharacter } from '../named-character.ts'

const REFERENCE = /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|([A-Za-z][\dA-Za-z]{0,31}));/y

/** A character reference of the file and how many code units the parser made of it. */
export interface CharacterReference {
  readonly sourceLength: number
  readonly length: number
}

/**
 * The character reference at `offset` of the file, where the parser's value goes on with `value`. An ampersand there means that
 * the name is none and stands for itself, unless the name is that of the ampersand.
 */
export function characterReferenceAt(source: string, offset: number, value: string): CharacterReference | undefined {
  REFERENCE.lastIndex = offset
  const [whole, name] = REFERENCE.exec(source) ?? []
  if (whole === undefined || (value.startsWith('&') && name !== undefined && name.toLowerCase() !== 'amp'))
    return undefined
  return { sourceLength: whole.length, length: value.startsWith('&') ? 1 : characterLength(value) }
}

/** What a reference inside HTML stands for, which the Markdown parser leaves alone; rare names stay as written. */
export function decodeReference(reference: string): string {
  const name = reference.slice(1, -1)
  if (!name.startsWith('#')) return namedCharacter(reference) ?? reference
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}
