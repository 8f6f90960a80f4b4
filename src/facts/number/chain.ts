import { isBlank } from './character.ts'
import { digitsAt, type Token, type Tokens } from './token.ts'

/** Runs of digits with one separator between two of them: `1.234,50`, `1 250 000`, `2024`. */
export interface Chain {
  /** As ASCII. */
  readonly groups: readonly string[]
  /** `separators[i]` stands before `groups[i + 1]`; a blank of any kind is ` `, an apostrophe `'`. */
  readonly separators: readonly string[]
}

const SEPARATORS: Readonly<Record<string, string>> = {
  '.': '.',
  ',': ',',
  "'": "'",
  '’': "'",
  '٫': ',',
  '٬': "'",
  '·': '.',
}

/** Longer chains are no numbers; the limit keeps the time linear. */
const MOST_GROUPS = 12

/** The longest chain that begins at a token of digits. */
export function chainAt(tokens: Tokens, at: number): Chain {
  const groups = [digitsAt(tokens, at)]
  const separators: string[] = []
  for (let last = at; groups.length < MOST_GROUPS;) {
    const separator = separatorAfter(tokens, last)
    if (separator === undefined) break
    last += separator === ' ' ? 1 : 2
    separators.push(separator)
    groups.push(digitsAt(tokens, last))
  }
  return { groups, separators }
}

function separatorAfter({ text, list }: Tokens, at: number): string | undefined {
  const { end } = list[at]!
  if (isBlank(text.charCodeAt(end)))
    return isDigitsAt(list[at + 1], end + 1) && isGroup(list[at + 1]!) ? ' ' : undefined
  const separator = SEPARATORS[text.charAt(end)]
  return separator !== undefined && isDigitsAt(list[at + 2], end + 1) ? separator : undefined
}

/** Three digits, or two where one was lost: what a blank may part from a number. */
function isGroup({ start, end }: Token): boolean {
  return end - start === 3 || end - start === 2
}

function isDigitsAt(token: Token | undefined, start: number): boolean {
  return token?.kind === 'digits' && token.start === start
}

/** Index of the last token of the first `groups` groups of a chain that begins at a token. */
export function chainEnd(at: number, { separators }: Chain, groups: number): number {
  return separators.slice(0, groups - 1).reduce((end, separator) => end + (separator === ' ' ? 1 : 2), at)
}
