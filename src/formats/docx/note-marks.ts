import type { MarkupElement } from '../markup/tree.ts'
import { elementsIn } from '../markup/tree.ts'
import { childOf, integer, isTrue, valueOf } from './elements.ts'
import { writtenNumber } from './number-format.ts'
import type { WordPackage } from './package.ts'

export type NoteKind = 'footnote' | 'endnote'

/** A note whose mark stands in the text. */
export interface MetNote {
  readonly kind: NoteKind
  readonly id: string
  readonly mark: string
  /** The author wrote the mark, also where the note begins. */
  readonly isCustom: boolean
  /** Number of the paragraph that the mark stands in. */
  readonly paragraph: number
}

/** Gives marks to notes in the order in which they are met. */
export interface NoteMarks {
  /** The mark of a reference to a note; `undefined` if the author wrote one behind it. */
  next(reference: MarkupElement, kind: NoteKind): string | undefined
  /** Keeps a note with its mark. */
  keep(note: Omit<MetNote, 'paragraph'>): void
  endSection(): void
  readonly met: readonly MetNote[]
}

interface Series {
  readonly format: string
  readonly start: number
  readonly restartsBySection: boolean
}

const FORMATS: Readonly<Record<NoteKind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' }

/**
 * Notes are counted through the document, or by section if it says so. Those that begin anew on each page are counted through as well:
 * no file tells where its pages end. `paragraph` gives the number of the paragraph that is being read.
 */
export function noteMarks({ document, settings }: WordPackage, paragraph: () => number): NoteMarks {
  const sections = [...elementsIn(document)].filter(({ name }) => name === 'sectPr')
  const counts: Record<NoteKind, number | undefined> = { footnote: undefined, endnote: undefined }
  const met: MetNote[] = []
  let section = 0
  return {
    met,
    next(reference, kind) {
      if (isTrue(reference.attributes['customMarkFollows'])) return undefined
      const { format, start } = seriesOf(kind, [sections[section], settings])
      counts[kind] = counts[kind] === undefined ? start : counts[kind] + 1
      return writtenNumber(counts[kind], format)
    },
    keep: (note) => met.push({ ...note, paragraph: paragraph() }),
    endSection() {
      section++
      for (const kind of ['footnote', 'endnote'] as const)
        if (seriesOf(kind, [sections[section], settings]).restartsBySection) counts[kind] = undefined
    },
  }
}

function seriesOf(kind: NoteKind, places: ReadonlyArray<MarkupElement | undefined>): Series {
  const properties = places.map((place) => childOf(place, `${kind}Pr`))
  const said = (name: string): string | undefined =>
    properties.map((one) => valueOf(one, name)).find((value) => value !== undefined)
  return {
    format: said('numFmt') ?? FORMATS[kind],
    start: integer(said('numStart')) ?? 1,
    restartsBySection: said('numRestart') === 'eachSect',
  }
}
