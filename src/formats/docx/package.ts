import { decode } from '../decode.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { childElements } from '../markup/tree.ts'
import { parseXml } from '../xml/parse.ts'
import { unzip } from '../zip.ts'

/** The parts of a Word document that its text is made of; all but the first may be absent. */
export interface WordPackage {
  readonly document: MarkupElement
  readonly styles?: MarkupElement
  readonly numbering?: MarkupElement
  readonly settings?: MarkupElement
  readonly footnotes?: MarkupElement
  readonly endnotes?: MarkupElement
  /** Addresses of links by part and id of the relationship. */
  readonly links: Readonly<Record<Story, ReadonlyMap<string, string>>>
}

/** The parts that hold text. */
export type Story = 'document' | 'footnotes' | 'endnotes'

type Reason = { readonly reason: string }
type Files = ReadonlyMap<string, Uint8Array>

/** Reads the parts of a document from the archive that they stand in (ISO/IEC 29500, parts 1 and 2). */
export function openPackage(bytes: Uint8Array): WordPackage | Reason {
  const files = unzip(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !ASIDE.test(name))
  if ('reason' in files) return files
  const root = relationsOf(files, '')
  if ('reason' in root) return root
  const main = root.targets.get('officeDocument')
  if (main === undefined) return { reason: 'is an archive, but not one of Word' }
  if (!files.has(main)) return { reason: `is damaged: \`${main.slice(0, 80)}\` is missing in it` }
  return readParts(files, main)
}

/** Parts that are no text and may be large. */
const ASIDE = /^\/?(?:docProps|customXml)\/|\/(?:media|theme|charts|embeddings|glossary|activeX)\//

function readParts(files: Files, main: string): WordPackage | Reason {
  const relations = relationsOf(files, main)
  if ('reason' in relations) return relations
  const parts: Partial<Record<(typeof PARTS)[number], MarkupElement>> = {}
  const links = { document: relations.links, footnotes: NO_LINKS, endnotes: NO_LINKS }
  for (const name of PARTS) {
    const path = relations.targets.get(name)
    const part = path !== undefined && files.has(path) ? parsePart(files, path) : undefined
    if (part && 'reason' in part) return part
    if (part) parts[name] = part.root
    if (path === undefined || (name !== 'footnotes' && name !== 'endnotes')) continue
    const own = relationsOf(files, path)
    if ('reason' in own) return own
    links[name] = own.links
  }
  const document = parsePart(files, main)
  return 'reason' in document ? document : { document: document.root, ...parts, links }
}

const PARTS = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const
const NO_LINKS: ReadonlyMap<string, string> = new Map()

function parsePart(files: Files, path: string): { readonly root: MarkupElement } | Reason {
  const decoded = decode(files.get(path)!)
  if ('text' in decoded && hasTooManyTags(decoded.text)) return { reason: 'has more elements than documents have' }
  const parsed = 'reason' in decoded ? decoded : parseXml(decoded.text)
  return 'reason' in parsed ? { reason: `is damaged: \`${path.slice(0, 80)}\` in it ${parsed.reason}` } : parsed
}

/** A thousand pages have some hundred thousand elements, and each takes a kilobyte of memory. */
const MOST_TAGS = 2_000_000

function hasTooManyTags(xml: string): boolean {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) if (++count > MOST_TAGS) return true
  return false
}

/** What a part refers to: parts by the last word of their type, and addresses outside by id. */
interface Relations {
  readonly targets: ReadonlyMap<string, string>
  readonly links: ReadonlyMap<string, string>
}

/** The relationships of a part; those of the package itself for the empty path. */
function relationsOf(files: Files, path: string): Relations | Reason {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const relations = `${folder}_rels/${path.slice(folder.length)}.rels`
  if (!files.has(relations)) return { targets: new Map(), links: new Map() }
  const part = parsePart(files, relations)
  if ('reason' in part) return part
  const all = childElements(part.root).map(({ attributes }) => attributes)
  const outside = all.filter(({ TargetMode }) => TargetMode === 'External')
  const inside = all.filter(({ TargetMode }) => TargetMode !== 'External')
  return {
    targets: new Map(inside.map(({ Type = '', Target = '' }) => [lastWord(Type), resolved(folder, Target)])),
    links: new Map(outside.map(({ Id = '', Target = '' }) => [Id, Target])),
  }
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1)
}

function resolved(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
