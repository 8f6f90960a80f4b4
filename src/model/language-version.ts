import type { LanguageTag } from './language-tag.ts'
import type { MappedText } from './mapped-text.ts'
import type { Span } from './span.ts'

/**
 * What a paragraph is in its document. `header` is a field of a document header (`Subject: …`), `note` the text of a
 * footnote, `row` a row of a table.
 */
export type ParagraphKind = 'heading' | 'header' | 'paragraph' | 'item' | 'row' | 'note' | 'quote' | 'code'

/** Designation of a paragraph as the document writes it, cut from the paragraph's text. */
export interface Label {
  /** As written without closing marks: `11`, `(a)`, `Article 5`, `fn:2` for a footnote, `header:2` for a header field. */
  readonly name: string
  /** Comparable across languages: `11`, `a`, `article 5`, `fn:2`. Greek and Cyrillic letters stand for their place in the alphabet. */
  readonly key: string
  /** In the file; empty for a label that no character writes, such as the numbers of a list on a web page. */
  readonly span: Span
}

/** A footnote mark in running text, cut from the paragraph's text. */
export interface Anchor {
  /** `1`, `*`. */
  readonly mark: string
  /** Offset in the paragraph's text where the mark stood. */
  readonly at: number
  /** In the file. */
  readonly span: Span
}

/** A link whose address is not (only) visible in the text. */
export interface Link {
  readonly target: string
  /** In the file. */
  readonly span: Span
}

/** A translation unit: what a file of translations itself says corresponds. */
export interface Unit {
  /** From 0 in the document; equal in the versions of a document. */
  readonly index: number
  /** As the file names it. */
  readonly id: string
}

/** The unit that is aligned: numbered paragraph, recital, article, point, heading, list item, table row, footnote. */
export interface Paragraph {
  readonly kind: ParagraphKind
  /** Level of a heading from 1; nesting of an item from 1; otherwise 0. */
  readonly depth: number
  readonly label?: Label
  /** Without label and anchors; white space folded; words that were divided at a line end put together. */
  readonly text: MappedText
  /** In the file: all of the paragraph, label included. */
  readonly span: Span
  readonly anchors: readonly Anchor[]
  readonly links: readonly Link[]
  /** In files of translations (XLIFF, TMX): what it corresponds by, whatever its text. */
  readonly unit?: Unit
}

/** Text that is in the file and not in the document: a signature block, a page number between paragraphs. */
export interface Stray {
  readonly what: 'signature' | 'page-furniture'
  /** In the file. */
  readonly span: Span
}

/** A comment in a document that decides about findings of its paragraph: `<!-- lexparity-ignore number-parity: as published -->`. */
export interface Directive {
  readonly ruleIds: readonly string[]
  readonly reason: string
  /** In the file. It stands in its paragraph, or before it. */
  readonly span: Span
}

export type Format = 'text' | 'markdown' | 'html' | 'xml' | 'docx' | 'pdf' | 'xliff' | 'tmx'

/** Where people find a run of the source in an original that has no lines to look up: a Word document, a PDF. */
export interface Landmark {
  /** Offset in the source from which on it holds. */
  readonly at: number
  /** From 1, counted as the pages lie in the file, whatever is printed on them. */
  readonly page?: number
  /** From 1: on the page if there are pages, otherwise in the document. */
  readonly paragraph: number
}

/** One document in one language, read. */
export interface LanguageVersion {
  readonly language: LanguageTag
  /** As given on the command line or found below it; `/` between folders. */
  readonly path: string
  readonly format: Format
  /** The file's text as decoded, or as taken out of a file that is not text; every offset counts in it. */
  readonly source: string
  /** In order of offset; only where the source is not the text of the file itself. */
  readonly landmarks?: readonly Landmark[]
  readonly paragraphs: readonly Paragraph[]
  readonly strays: readonly Stray[]
  readonly directives?: readonly Directive[]
}

/** What a reader makes of one file. */
export type Content = Pick<LanguageVersion, 'paragraphs' | 'strays' | 'directives'>

/** A file that could not be read, and why, in words for people. */
export interface ReadProblem {
  readonly path: string
  readonly reason: string
}
