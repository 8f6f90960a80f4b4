import type { Row } from '../../model/alignment.ts'
import type { DocumentSet } from '../../model/document-set.ts'
import type { Paragraph } from '../../model/language-version.ts'
import type { ParagraphData, RowData } from './data.ts'
import { labelName } from './label-name.ts'

export function rowData({ versions }: DocumentSet, { cells, label }: Row): RowData {
  return {
    ...(label && { label: labelName(label) }),
    cells: versions.map(({ paragraphs }, v) => cells[v]!.map((p) => paragraphData(paragraphs[p]!))),
  }
}

function paragraphData({ kind, depth, label, text, anchors }: Paragraph): ParagraphData {
  return {
    text: text.value,
    ...(kind !== 'paragraph' && { kind }),
    ...(depth > 0 && { depth }),
    ...(label && { label: label.name }),
    ...(anchors.length > 0 && { anchors: anchors.map(({ at, mark }) => [at, mark] as const) }),
  }
}
