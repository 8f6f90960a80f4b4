import type { MarkupElement, MarkupNode } from '../markup/tree.ts'
import { elementsIn } from '../markup/tree.ts'
import type { BlockReader } from './blocks.ts'
import { nothing, readBlocks } from './blocks.ts'
import type { MetNote, NoteKind } from './note-marks.ts'

/** Reads the notes of a part whose marks stand in the text, in the order of the marks. */
export function readNotes(root: MarkupElement, reader: BlockReader, kind: NoteKind): MarkupNode[] {
  const elements = [...elementsIn(root)].filter(({ name }) => name === kind)
  const byId = new Map(elements.map((note) => [note.attributes['id'] ?? '', note]))
  const met = reader.marks.met.filter((note) => note.kind === kind && byId.has(note.id))
  return met.map((note) => readNote(reader, byId.get(note.id)!, note))
}

function readNote(reader: BlockReader, element: MarkupElement, { mark, isCustom, paragraph }: MetNote): MarkupNode {
  const { out } = reader
  const start = out.at
  reader.carried = { ...nothing(), ...(isCustom && { mark }) }
  const children = readBlocks(reader, element, { isFlat: true, of: paragraph })
  return out.element({ name: 'note', role: { as: 'note', mark, isInText: false }, start, children })
}
