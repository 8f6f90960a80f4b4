import type { MarkupElement } from './tree.ts'

/** A label that no character of the file writes: the browser counts the items of a list. */
export interface CountedLabel {
  readonly name: string
  readonly key: string
}

/** What an element does to the paragraphs of its document. */
export type Role =
  /** Not part of the text. */
  | { readonly as: 'skip' }
  /** Part of the paragraph around it. */
  | { readonly as: 'inline' }
  /** Begins and ends paragraphs. */
  | { readonly as: 'group' }
  | { readonly as: 'quote' }
  | { readonly as: 'heading'; readonly depth: number }
  /** Begins with a heading, which is made of the `label` and `title` elements in it. */
  | { readonly as: 'headed'; readonly depth: number }
  /** Outside `headed` a paragraph of its own, which takes no label. */
  | { readonly as: 'title' }
  /** Its first paragraph is an item, and what is nested in it one level deeper; at a depth of its own where elements do not nest. */
  | { readonly as: 'item'; readonly label?: CountedLabel; readonly depth?: number }
  /** Its first paragraph has the label in it. */
  | { readonly as: 'numbered' }
  /** Holds the label of the item or numbered paragraph around it; `counted` is that label where it does not read like one. */
  | { readonly as: 'label'; readonly counted?: CountedLabel }
  | { readonly as: 'row' }
  | { readonly as: 'cell' }
  /** White space counts. */
  | { readonly as: 'code' }
  | { readonly as: 'break' }
  | { readonly as: 'raised' }
  | { readonly as: 'link'; readonly target: string }
  /** Stands for characters. */
  | { readonly as: 'character'; readonly text: string }
  /** A footnote mark in running text. */
  | { readonly as: 'anchor'; readonly mark: string }
  /** A footnote; one that stands in the text where its mark is printed gives an anchor there, and notes are read last. */
  | { readonly as: 'note'; readonly mark: string; readonly isInText: boolean }

/** Where an element stands. */
export interface Around {
  readonly parent: MarkupElement
  /** The parent is part of a paragraph. */
  readonly isInline: boolean
}

/** Tells the role of each element of one document. */
export type RoleOf = (element: MarkupElement, around: Around) => Role
