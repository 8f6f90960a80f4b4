import type { XmlElement } from '@rgrove/parse-xml'
import { positionAt } from '../json/position.ts'
import { languageTag } from '../model/language-tag.ts'
import type { Concept } from '../model/termbase.ts'
import { byLanguage, conceptOf, repeated } from './concepts.ts'
import { patternOf } from './pattern.ts'
import { isAcronym, isRejected, type TbxTerm, termsOf } from './tbx-term.ts'
import type { TermbaseReading } from './termbase.ts'
import { childrenNamed, localName, parseRoot } from './xml.ts'

const NOT_TBX = 'not TBX: expected `martif` or `tbx` with `text` and `body`'

/** Reads TBX-Basic of either generation: `martif` with `termEntry` (2008), `tbx` with `conceptEntry` (2019). */
export function readTbx(text: string): TermbaseReading {
  const root = parseRoot(text)
  if ('reason' in root) return root
  if (!['martif', 'tbx'].includes(localName(root))) return { reason: `${NOT_TBX}; found \`${root.name}\`` }
  const body = childrenNamed(root, 'text').flatMap((part) => childrenNamed(part, 'body'))
  if (body.length === 0) return { reason: `${NOT_TBX}; there is no \`body\`` }
  return readEntries(
    text,
    body.flatMap((part) => childrenNamed(part, 'termEntry', 'conceptEntry')),
  )
}

function readEntries(text: string, entries: readonly XmlElement[]): TermbaseReading {
  const concepts: Concept[] = []
  for (const [index, entry] of entries.entries()) {
    const concept = readEntry(entry, index)
    if ('fault' in concept) return { reason: `${placeIn(text, concept.start)}${concept.fault}` }
    if (Object.keys(concept.terms).length > 0 || concept.acronyms) concepts.push(concept)
  }
  const double = repeated(concepts)
  return double ? { reason: `\`${double.id}\` is the id of two entries` } : { termbase: { concepts } }
}

function placeIn(text: string, start: number): string {
  const { line, column } = positionAt(text, start)
  return `line ${line}, column ${column}: `
}

/** What is wrong with an element, and its offset in the file. */
interface Fault {
  readonly fault: string
  readonly start: number
}

interface LanguageTerms {
  readonly tag: string
  readonly terms: readonly TbxTerm[]
}

/** An entry without an id is named after its place in the file. */
function readEntry(entry: XmlElement, index: number): Concept | Fault {
  const id = entry.attributes['id'] ?? `entry-${index + 1}`
  const languages: LanguageTerms[] = []
  for (const section of childrenNamed(entry, 'langSet', 'langSec')) {
    const tag = section.attributes['xml:lang']
    if (tag === undefined) return { fault: `\`${section.name}\` lacks \`xml:lang\``, start: section.start }
    if (languageTag(tag) === undefined) return { fault: `\`${tag}\` is not a language tag`, start: section.start }
    languages.push({ tag, terms: termsOf(section).filter((term) => !isRejected(term)) })
  }
  return conceptOf({ id, counted: true, ...tablesOf(languages) })
}

function tablesOf(languages: readonly LanguageTerms[]): Required<Pick<Concept, 'terms' | 'acronyms'>> {
  const pick = (isWanted: (term: TbxTerm) => boolean, form: (written: string) => string): Concept['terms'] =>
    byLanguage(
      languages
        .map(({ tag, terms }) => [tag, terms.filter(isWanted).map(({ written }) => form(written))] as const)
        .filter(([, terms]) => terms.length > 0),
    )
  return { terms: pick((term) => !isAcronym(term), patternOf), acronyms: pick(isAcronym, (written) => written) }
}
