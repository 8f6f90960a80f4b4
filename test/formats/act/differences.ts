import type { Compared } from './expected.ts'

/** What a format cannot say, so that its reader need not find it. */
interface Difference {
  readonly formats: readonly string[]
  readonly reason: string
  readonly apply: (paragraph: Compared) => Compared
}

/** What has no marks but where its characters stand. */
const PLAIN = ['text, a paragraph a line', 'text, wrapped']

/** All honest differences between the readers. Everything else must be the same. */
export const differences: readonly Difference[] = [
  {
    formats: [...PLAIN, 'Formex', 'PDF'],
    reason: 'there is no link behind words, or it is not read',
    apply: (paragraph) => ({ ...paragraph, links: [] }),
  },
  {
    formats: PLAIN,
    reason: 'cells of a table are words on a line like any others',
    apply: (paragraph) => (paragraph.kind === 'row' ? { ...paragraph, kind: 'text' } : paragraph),
  },
  {
    formats: PLAIN,
    reason: 'only capitals or the name of a subdivision tell a heading',
    apply: (paragraph) =>
      paragraph.kind === 'heading' && paragraph.label === '' ? { ...paragraph, kind: 'text' } : paragraph,
  },
]

/** What the reader of a format should find where all could find `paragraphs`. */
export function asIn(format: string, paragraphs: readonly Compared[]): readonly Compared[] {
  return differences
    .filter(({ formats }) => formats.includes(format))
    .reduce((all, { apply }) => all.map(apply), paragraphs)
}
