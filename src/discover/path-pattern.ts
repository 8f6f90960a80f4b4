import { type LanguageTag, languageTag } from '../model/language-tag.ts'

/** What a configured pattern says of a path. */
export interface PatternMatch {
  readonly language: LanguageTag
  /** The path with `{lang}` in the place of the language and without extension: equal for the versions of one document. */
  readonly key: string
}

export type PathPattern = (path: string) => PatternMatch | undefined

/**
 * Compiles a path pattern with `{lang}` where the language tag stands, once or more often, and globs elsewhere: `*`, `?`,
 * `**`, `{a,b}`. Paths are relative to the folder that the pattern is relative to, with `/` between folders.
 */
export function compilePathPattern(pattern: string): PathPattern {
  const regex = new RegExp(`^${translate(pattern.replace(/^\.\//, ''))}$`, 'd')
  return (path) => {
    const match = regex.exec(path)
    const language = match?.groups?.['lang'] === undefined ? undefined : languageTag(match.groups['lang'])
    return language === undefined ? undefined : { language, key: withoutExtension(withMarks(path, match!.indices!)) }
  }
}

/** Language tags are told from other names by their form alone: the pattern says that there is one. */
const LANGUAGE = '[A-Za-z]{2,3}(?:[-_](?:[A-Za-z]{4}|[A-Za-z]{2}|[0-9]{3}))*'
const TOKEN = /\{lang\}|\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|\{/g

function translate(pattern: string): string {
  let count = 0
  const translated = pattern.replace(TOKEN, (token) => {
    if (token === '{lang}') return count++ === 0 ? `(?<lang>${LANGUAGE})` : '(\\k<lang>)'
    return GLOBS[token] ?? (token.length > 1 && token.startsWith('{') ? alternatives(token) : escape(token))
  })
  return translated
}

const GLOBS: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' }

function alternatives(token: string): string {
  return `(?:${token.slice(1, -1).split(',').map(escape).join('|')})`
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function withMarks(path: string, places: ReadonlyArray<[number, number] | undefined>): string {
  const captures = places.slice(1).filter((place) => place !== undefined)
  return captures.reduceRight((marked, [start, end]) => marked.slice(0, start) + '{lang}' + marked.slice(end), path)
}

function withoutExtension(path: string): string {
  return path.replace(/\.[^./]*$/, '')
}
