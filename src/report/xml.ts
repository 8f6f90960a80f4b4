const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** What XML 1.0 cannot hold, not even as a reference: control characters, halves of characters, what is no character. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A text for an attribute or for the content of an element; what XML cannot hold is a replacement character. */
export function escapeXml(text: string): string {
  const characters = text.replaceAll(NOT_XML, '\uFFFD')
  return characters.replaceAll(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character]!)
}

/** An element with its attributes and the elements in it, on lines of their own; text is to be escaped before. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] | string = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const start = `<${name}${written.join('')}`
  if (content.length === 0) return `${start}/>`
  if (typeof content === 'string') return `${start}>${content}</${name}>`
  const inner = content.map((child) => child.replaceAll(/^/gm, '  '))
  return `${start}>\n${inner.join('\n')}\n</${name}>`
}
