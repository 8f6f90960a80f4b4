import type { Heading, Paragraph, PhrasingContent } from 'mdast'

import { readLabel } from '../label.ts'
import type { LabelWords } from '../label.ts'

/** Whether a paragraph begins with emphasised text that is a label and nothing else: `**5** …`, `*Article 5*`. */
export function isLabelSetOff({ children: [first] }: Heading | Paragraph, words: LabelWords): boolean {
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return false
  const text = plainText(first).trim()
  return readLabel(text, { ...words, isHeading: true })?.length === text.length && text !== ''
}

function plainText(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(plainText).join('')
  return 'value' in node ? node.value : ''
}
