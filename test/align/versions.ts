import { align } from '../../src/align/align.ts'
import type { Alignment } from '../../src/model/alignment.ts'
import { documentSet } from '../../src/model/document-set.ts'
import type { LanguageVersion, Paragraph } from '../../src/model/language-version.ts'

/** `1. Text`, `(a) Text`, `[^2]: Text` are labelled, `# Text` is a heading, `| Text` a row; other paragraphs are just text. */
const FORM = /^(?:(?<number>\d+)\. |\((?<letter>\w+)\) |\[\^(?<note>\d+)\]: |(?<heading>#+) |(?<row>\|) )?/

/** A version whose paragraphs stand on lines of their own. */
export function version(language: string, paragraphs: readonly string[]): LanguageVersion {
  let start = 0
  const read = paragraphs.map((written) => {
    const paragraph = paragraphOf(written, start)
    start += written.length + 1
    return paragraph
  })
  return {
    language,
    path: `${language}.md`,
    format: 'markdown',
    source: paragraphs.join('\n'),
    paragraphs: read,
    strays: [],
  }
}

function paragraphOf(written: string, start: number): Paragraph {
  const { 0: mark, groups = {} } = FORM.exec(written)!
  const key =
    groups['number'] ?? groups['letter'] ?? (groups['note'] === undefined ? undefined : `fn:${groups['note']}`)
  const value = written.slice(mark.length)
  const source = start + mark.length
  return {
    kind: kindOf(groups),
    depth: groups['heading']?.length ?? 0,
    ...(key === undefined ? {} : { label: { name: key, key, span: { start, end: source } } }),
    text: { value, pieces: value === '' ? [] : [{ at: 0, length: value.length, source, sourceLength: value.length }] },
    span: { start, end: start + written.length },
    anchors: [],
    links: [],
  }
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Paragraph['kind'] {
  if (groups['heading'] !== undefined) return 'heading'
  if (groups['row'] !== undefined) return 'row'
  return groups['note'] !== undefined ? 'note' : groups['letter'] === undefined ? 'paragraph' : 'item'
}

export function aligned(...versions: readonly LanguageVersion[]): Alignment {
  return align(documentSet('set', versions))
}

/** Rows in short, versions in the order of their tags: `0 0`, `1+2 1`, `- 3`. */
export function brief({ rows }: Alignment): readonly string[] {
  return rows.map(({ cells }) => cells.map((cell) => cell.join('+') || '-').join(' '))
}
