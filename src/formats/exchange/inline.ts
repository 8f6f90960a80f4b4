import type { Role } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { textOf } from '../markup/tree.ts'

/** Elements around text; every other element in a text is a code that stands for formatting, or holds it. */
const AROUND_TEXT: ReadonlySet<string> = new Set(['g', 'mrk', 'pc', 'hi', 'source', 'target', 'seg'])

/** What inline elements are in XLIFF 1.2, XLIFF 2 and TMX 1.4. */
export function inlineRole(element: MarkupElement): Role {
  if (AROUND_TEXT.has(element.name)) return { as: 'inline' }
  if (element.name === 'cp') return character(element)
  return isLineBreak(element) ? { as: 'break' } : { as: 'skip' }
}

/** What a text says, without what codes hold. */
export function plainTextOf(element: MarkupElement): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return textOf(child)
      return inlineRole(child).as === 'inline' ? plainTextOf(child) : ''
    })
    .join('')
}

function isLineBreak({ attributes: { ctype, subType, type } }: MarkupElement): boolean {
  return ctype === 'lb' || ctype === 'pb' || subType === 'xlf:lb' || subType === 'xlf:pb' || type === 'lb'
}

/** A character that XML cannot hold, which no text of a document needs: it separates what stands around it. */
function character({ attributes: { hex = '' } }: MarkupElement): Role {
  const code = Number.parseInt(hex, 16)
  return { as: 'character', text: code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ' }
}
