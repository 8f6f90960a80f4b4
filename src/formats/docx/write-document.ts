import type { MarkupElement, MarkupNode } from '../markup/tree.ts'
import { elementsIn } from '../markup/tree.ts'
import type { BlockReader } from './blocks.ts'
import { nothing, readBlocks } from './blocks.ts'
import { counterOf } from './counter.ts'
import { fieldsIn } from './fields.ts'
import type { NoteKind } from './note-marks.ts'
import { noteMarks } from './note-marks.ts'
import { readNotes } from './notes.ts'
import { listsOf } from './numbering.ts'
import type { Story, WordPackage } from './package.ts'
import { stylesOf } from './styles.ts'
import type { Written } from './writer.ts'
import { writer } from './writer.ts'

/** The text of a Word document, and what stands where in it. */
export interface WrittenDocument extends Written {
  readonly root: MarkupElement
}

/** Writes the text of a document as it is printed, numbers aside: its body, then its footnotes, then its endnotes. */
export function writeDocument(pack: WordPackage): WrittenDocument {
  const out = writer()
  const lists = listsOf(pack.numbering)
  const marks = noteMarks(pack, () => out.paragraph + 1)
  const shared = { styles: stylesOf(pack.styles), lists, counter: counterOf(lists), marks, out }
  const readerOf = (story: Story, root: MarkupElement): BlockReader => ({
    ...shared,
    carried: nothing(),
    fields: fieldsIn(root),
    links: pack.links[story],
  })
  const notesOf = (story: 'footnotes' | 'endnotes', kind: NoteKind): MarkupNode[] => {
    const root = pack[story]
    return root ? readNotes(root, readerOf(story, root), kind) : []
  }
  const children = [
    ...readBlocks(readerOf('document', pack.document), pack.document, { isFlat: false }),
    ...notesOf('footnotes', 'footnote'),
    ...notesOf('endnotes', 'endnote'),
  ]
  const root = out.element({ name: 'document', role: { as: 'group' }, start: 0, children })
  return { root, ...withMarksOfNotes(out.finish(), marks.met.length > 0) }
}

/** Where Word counts the notes, what is raised is a power or an ordinal. */
function withMarksOfNotes(written: Written, hasNotes: boolean): Written {
  if (!hasNotes) return written
  const roles = [...written.roles].map(
    ([element, role]) => [element, role.as === 'raised' ? ({ as: 'inline' } as const) : role] as const,
  )
  return { ...written, roles: new Map(roles) }
}

const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel'])

/** What people should know of how a document is read, as said of it. */
export function remarksOn({ document, footnotes, endnotes }: WordPackage): readonly string[] {
  const has = (test: (element: MarkupElement) => boolean): boolean =>
    [document, footnotes, endnotes].some((part) => part && [...elementsIn(part)].some(test))
  return [
    ...(has(({ name }) => CHANGES.has(name)) ? ['has tracked changes, which are read as if they were accepted'] : []),
    ...(has(({ name }) => name === 'altChunk') ? ['has another file built in (`altChunk`), which is not read'] : []),
  ]
}
