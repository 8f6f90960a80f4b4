import { parseXml as parseDocument, XmlCdata, XmlDocument, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'
import type { XmlNode } from '@rgrove/parse-xml'

import { textBuilder } from '../../model/mapped-text.ts'
import { followText } from '../markup/follow.ts'
import { namedCharacter } from '../named-character.ts'
import type { MarkupElement, MarkupNode, Parsed } from '../markup/tree.ts'
import { isTooDeep, TOO_DEEP } from '../markup/tree.ts'

/** The tree of an XML file, or why there is none. Entities that the file itself defines are never expanded. */
export function parseXml(source: string): Parsed {
  try {
    const document = parseDocument(withoutCarriageReturns(source), OPTIONS)
    if (!document.root || isTooDeep<XmlNode>(document, childrenOf))
      return { reason: document.root ? TOO_DEEP : 'has no element' }
    return { root: elementOf(document.root, source) }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** Comments are kept apart because text around them would be joined. */
const OPTIONS = {
  includeOffsets: true,
  preserveCdata: true,
  preserveComments: true,
  resolveUndefinedEntity: (reference: string) => namedCharacter(reference) ?? null,
} as const

/** The parser would read `\r\n` as one character, and all offsets after it would be wrong. */
function withoutCarriageReturns(source: string): string {
  return source.includes('\r') ? source.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : source
}

function childrenOf(node: XmlNode): readonly XmlNode[] {
  return node instanceof XmlElement || node instanceof XmlDocument ? node.children : []
}

function elementOf(element: XmlElement, source: string): MarkupElement {
  const { start, end } = element
  const attributes: Record<string, string> = {}
  for (const name in element.attributes) attributes[localName(name)] = element.attributes[name]!
  const children = element.children.flatMap((child) => nodeOf(child, source))
  const tag = { start, end: (element.children[0] ?? { start: tagEnd(source, start, end) }).start }
  return { type: 'element', name: localName(element.name), attributes, children, span: { start, end }, tag }
}

/** Of an element without content. A `>` may stand in an attribute, which matters to nobody. */
function tagEnd(source: string, start: number, end: number): number {
  const at = source.indexOf('>', start)
  return at < 0 ? end : Math.min(at + 1, end)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const CDATA = '<![CDATA['

function nodeOf(node: XmlNode, source: string): MarkupNode[] {
  if (node instanceof XmlElement) return [elementOf(node, source)]
  if (node instanceof XmlCdata) return [cdata(node, source)]
  if (!(node instanceof XmlText)) return []
  return [{ type: 'text', text: followText({ source, value: node.text, start: node.start, end: node.end }) }]
}

function cdata({ start, end, text }: XmlCdata, source: string): MarkupNode {
  const builder = textBuilder(source)
  const from = start + CDATA.length
  if (end - start === text.length + CDATA.length + ']]>'.length) builder.copy(from, from + text.length)
  else builder.replace(text, start, end)
  return { type: 'text', text: builder.build() }
}

/** The parser's message goes on with the place and an excerpt. Anything else it throws is a stack that is full. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return TOO_DEEP
  if (!(error instanceof XmlError)) throw error
  const fault = error.message.split(' (line ', 1)[0] ?? ''
  const place = `line ${error.line}, column ${error.column}`
  const entity = /^Named entity isn't defined: (\S{1,40})/.exec(fault)?.[1]
  if (entity !== undefined) return `uses the entity \`${entity}\` (${place}); entities of a file's own are not expanded`
  return `is not well-formed XML (${place}): ${fault.charAt(0).toLowerCase()}${fault.slice(1, 120)}`
}
