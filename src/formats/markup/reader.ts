import type { Paragraph } from '../../model/language-version.ts'
import type { Draft } from '../draft.ts'
import type { FoldedText, InlineContent } from '../folded-text.ts'
import { foldedText } from '../folded-text.ts'
import type { LabelWords } from '../label.ts'
import type { Around, CountedLabel, RoleOf } from './role.ts'
import type { MarkupNode } from './tree.ts'

/** What a document of markup is read from and written to. */
export interface MarkupReader {
  readonly source: string
  readonly words: LabelWords
  readonly roleOf: RoleOf
  readonly drafts: Draft[]
  /** Notes that stand in the text, to be put at the end. */
  readonly notes: Draft[]
  /** The paragraph that is being read. */
  out: FoldedText
  /** Nothing but white space followed the last line break. */
  isAfterBreak: boolean
  readonly read: (nodes: readonly MarkupNode[], here: Here) => void
}

/** Where nodes are read, and in what element they stand. */
export interface Here extends Around {
  readonly place: Place
}

/** Where in the document something is read. */
export interface Place {
  /** What paragraphs here are. */
  readonly kind: Paragraph['kind']
  readonly depth: number
  /** Items around it. */
  readonly nesting: number
  readonly opening?: Opening
  /** All that is here belongs to one paragraph, whatever elements it is made of. */
  readonly isFlat?: boolean
}

/** The first paragraph of an item or numbered paragraph, which is still to come or `isUsed`. */
export interface Opening {
  readonly kind: Paragraph['kind']
  readonly depth: number
  counted?: CountedLabel
  /** What the label element holds. */
  label?: InlineContent
  isUsed: boolean
}

/** Ends the paragraph that is being read and gives what it holds. */
export function takeContent(reader: MarkupReader): InlineContent {
  const content = reader.out.build()
  reader.out = foldedText(reader.source)
  reader.isAfterBreak = false
  return content
}

/** Reads something apart from the paragraph around, which goes on, and gives what it holds. */
export function apart(reader: MarkupReader, read: () => void): InlineContent {
  const { out } = reader
  reader.out = foldedText(reader.source)
  read()
  const content = reader.out.build()
  reader.out = out
  return content
}
