import { strToU8, zipSync } from 'fflate'

/** The XML of the parts of a Word document; the body is all that must be there. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly settings?: string
  /** Addresses by id of the relationship. */
  readonly links?: Readonly<Record<string, string>>
  /** Where the text stands in the archive. */
  readonly path?: string
  /** Strict documents have other names for the same things. */
  readonly isStrict?: boolean
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  settings: 'settings',
}

/** A Word document as Word packs it, of XML as it stands. */
export function wordFile(parts: WordParts): Uint8Array {
  const { body, links = {}, path = 'word/document.xml', isStrict = false } = parts
  const [office, main] = isStrict ? [STRICT, STRICT_MAIN] : [OFFICE, MAIN]
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const names = Object.keys(ROOTS).filter((name) => parts[name as keyof typeof ROOTS] !== undefined)
  const xml = (root: string, content: string): Uint8Array =>
    strToU8(
      `${DECLARATION}<w:${root} xmlns:w="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`,
    )
  const relations = [
    ...names.map((name) => `<Relationship Id="p-${name}" Type="${office}/${name}" Target="${name}.xml"/>`),
    ...Object.entries(links).map(
      ([id, address]) =>
        `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${address}" TargetMode="External"/>`,
    ),
  ]
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${path}" ContentType="${TYPE}.document.main+xml"/>${names.map((name) => `<Override PartName="/${folder}${name}.xml" ContentType="${TYPE}.${name}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="${path}"/></Relationships>`,
    ),
    [`${folder}_rels/${path.slice(folder.length)}.rels`]: strToU8(
      `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${relations.join('')}</Relationships>`,
    ),
    [path]: xml('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(names.map((name) => [`${folder}${name}.xml`, xml(name, parts[name as keyof typeof ROOTS]!)])),
  })
}

/** A paragraph of a style and a list. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** Puts a paragraph into a list. */
export function numbered(id: number | string, at = 0): string {
  return `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`
}

/** A level of a list. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A family of lists, and lists of families. */
export function family(id: number, levels: readonly string[], before = ''): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${before}${levels.join('')}</w:abstractNum>`
}

export function list(id: number, familyId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${familyId}"/>${overrides}</w:num>`
}
