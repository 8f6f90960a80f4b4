import type { Label } from '../../model/language-version.ts'

const KEY_OF_WORDS = /^\p{Ll}{2,} /u

/** A label for people who may not read the first of the versions: `Article 5` for `Член 5`, otherwise as written. */
export function labelName({ key, name }: Label): string {
  return KEY_OF_WORDS.test(key) ? key.charAt(0).toUpperCase() + key.slice(1) : name
}
