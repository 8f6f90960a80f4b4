import { wordList } from './word-lists.ts'

const END = /[.!?…](?=["'”’»›“)\]]{0,3}\s["'„“”‘’«»‹›([¿¡]{0,3}[\p{Lu}\p{Lo}])|[。．！？।۔؟](?=.)/gu
const LONGEST_ABBREVIATION = 12

/**
 * How many sentences a text has, in the language of `tag`. Full stops of abbreviations, initials and ordinals end none; so a
 * sentence that ends with one is counted together with the next.
 */
export function countSentences(text: string, tag: string): number {
  let count = 1
  for (const { 0: mark, index } of text.matchAll(END))
    if (mark !== '.' || !isWithinSentence(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index), tag)) count++
  return count
}

/** Does the full stop behind this text belong to its last word? */
function isWithinSentence(before: string, tag: string): boolean {
  const [word] = /[\p{L}\p{M}\p{N}.]+$/u.exec(before) ?? ['']
  return (
    /^\p{L}$|^\p{N}{1,3}$|\.\p{L}{1,2}$/u.test(word) || wordList(tag, 'abbreviations').has(`${word.toLowerCase()}.`)
  )
}
