import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'

/** The root element, or one sentence on why the text is not XML. Entities of the file's own are never expanded. */
export function parseRoot(text: string): XmlElement | { readonly reason: string } {
  try {
    return parseXml(text, { includeOffsets: true }).root ?? { reason: 'not valid XML: there is no element' }
  } catch (error) {
    return { reason: `${placeOf(error)}not valid XML: ${faultOf(error)}` }
  }
}

function placeOf(error: unknown): string {
  return error instanceof XmlError ? `line ${error.line}, column ${error.column}: ` : ''
}

/** The parser's message goes on with the place and an excerpt. Anything else it throws is a stack that is full. */
function faultOf(error: unknown): string {
  if (!(error instanceof XmlError)) return 'elements are nested too deeply'
  const fault = error.message.split(' (line ', 1)[0] ?? ''
  const entity = /^Named entity isn't defined: (\S+)/.exec(fault)?.[1]
  if (entity !== undefined) return `the entity \`${entity}\` is not allowed; write the character itself`
  return fault.charAt(0).toLowerCase() + fault.slice(1)
}

/** Name without prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

export function elementsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement)
}

export function childrenNamed(parent: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return elementsOf(parent).filter((child) => names.includes(localName(child)))
}

/** Text of an element and all within, white space folded. */
export function textOf(element: XmlElement): string {
  return rawText(element).trim().replace(/\s+/g, ' ')
}

function rawText(element: XmlElement): string {
  return element.children
    .map((child) => (child instanceof XmlElement ? rawText(child) : child instanceof XmlText ? child.text : ''))
    .join('')
}
