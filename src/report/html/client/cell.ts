import type { FindingData, ParagraphData } from '../data.ts'
import { h } from './dom.ts'
import type { Mark } from './mark-index.ts'
import { findingLink, markLink } from './mark-link.ts'
import type { Finder } from './search.ts'
import { segments, type Stretch } from './segments.ts'
import type { Session } from './session.ts'
import { labelWords } from './words.ts'

/** A cell of the table, and what is to be shown in it. */
export interface CellView {
  readonly session: Session
  /** Index of the row. */
  readonly row: number
  /** Index of the version. */
  readonly version: number
  readonly find: Finder | undefined
}

/** What one version says in a row, with its marks; a gap is said in words. */
export function cellOf(view: CellView): HTMLElement {
  const { session, row, version } = view
  const { versions, rows } = session.set()
  const { language, direction } = versions[version]!
  const paragraphs = rows[row]!.cells[version]!
  const place =
    session.chosen()?.row === row ? session.chosen()?.places.find((each) => each.version === version) : undefined
  const marks = session.marks().marksIn(row, version)
  return h(
    'div',
    { role: 'cell', class: `cell${place?.deviates ? ' departs' : ''}${paragraphs.length === 0 ? ' gap' : ''}` },
    paragraphs.length === 0
      ? h('p', { class: 'lacks' }, 'no such paragraph in this version')
      : h(
          'div',
          { lang: language, dir: direction },
          ...paragraphs.map((paragraph, p) =>
            paragraphOf(
              paragraph,
              marks.filter((mark) => mark.paragraph === p),
              view,
            ),
          ),
        ),
    notesOf(view, marks),
  )
}

function paragraphOf(paragraph: ParagraphData, marks: readonly Mark[], view: CellView): HTMLElement {
  const { kind = 'paragraph', depth = 0, label } = paragraph
  const ofLabel = marks.filter((mark) => mark.span === undefined && mark.anchor === undefined)
  return h(
    'p',
    { class: `${kind} depth-${Math.min(depth, 5)}` },
    label !== undefined &&
      kind !== 'header' &&
      h('span', { class: 'label' }, markLink(labelOf(label), ofLabel, view.session), ' '),
    ...textOf(paragraph, marks, view),
  )
}

function labelOf(label: string): string {
  return label.startsWith('fn:') ? labelWords(label).slice('footnote '.length) : label
}

function textOf({ text, anchors = [] }: ParagraphData, marks: readonly Mark[], view: CellView): readonly Node[] {
  const inText: ReadonlyArray<Stretch<Mark | 'hit'>> = [
    ...marks.flatMap((mark) => (mark.span ? [{ start: mark.span[0], end: mark.span[1], value: mark }] : [])),
    ...(view.find?.(text) ?? []).map((hit) => ({ ...hit, value: 'hit' as const })),
  ]
  const anchorsAt = (offset: number): readonly Node[] =>
    anchors.flatMap(([at, mark], i) =>
      at === offset
        ? [
            h(
              'sup',
              {},
              markLink(
                mark,
                marks.filter(({ anchor }) => anchor === i),
                view.session,
              ),
            ),
          ]
        : [],
    )
  const cut = segments(
    text.length,
    inText,
    anchors.map(([at]) => at),
  )
  const shown = cut.flatMap(({ start, end, value }) => {
    const link = markLink(
      text.slice(start, end),
      value.filter((each) => each !== 'hit'),
      view.session,
    )
    const node = value.includes('hit') ? h('mark', { class: 'hit' }, link) : link
    return start === end ? [node] : [...anchorsAt(start), node]
  })
  return [...shown, ...anchorsAt(text.length)]
}

/** Findings about this version that nothing in its text stands for: it lacks what the others say. */
function notesOf({ session, row, version }: CellView, marks: readonly Mark[]): HTMLElement | false {
  const isSilent = ({ places }: FindingData): boolean =>
    places.some((place) => place.version === version && place.deviates === true && place.marks === undefined)
  const findings = session
    .marks()
    .findingsIn(row)
    .filter((finding) => isSilent(finding) && !marks.some((mark) => mark.finding === finding))
  return findings.length > 0 && h('p', { class: 'notes' }, ...findings.map((finding) => findingLink(finding, session)))
}
