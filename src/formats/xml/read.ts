import type { Locale } from '../../locale/locale.ts'
import type { Content } from '../../model/language-version.ts'
import { labelWords } from '../label.ts'
import { readMarkup } from '../markup/blocks.ts'
import type { RoleOf } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { settleNotes } from '../notes.ts'
import { akomaNtoso } from './akoma-ntoso.ts'
import { formex } from './formex.ts'
import { justiceLaws } from './justice-laws.ts'
import { noteRoles } from './note-roles.ts'
import { parseXml } from './parse.ts'
import { plainXml } from './plain.ts'
import type { Vocabulary } from './vocabulary.ts'
import { roleIn } from './vocabulary.ts'

/** The most special first. */
const vocabularies: readonly Vocabulary[] = [akomaNtoso, justiceLaws, formex, plainXml]

/** Reads an XML document with the words of one locale, or without any. */
export function readXmlIn(source: string, locale: Locale | undefined): Content | { readonly reason: string } {
  const parsed = parseXml(source)
  if ('reason' in parsed) return parsed
  const words = labelWords(locale)
  const drafts = readMarkup({ source, words, roleOf: rolesIn(parsed.root) }, parsed.root)
  return { paragraphs: settleNotes(drafts, words.subdivisions), strays: [] }
}

function rolesIn(root: MarkupElement): RoleOf {
  const vocabulary = vocabularies.find(({ isRoot }) => isRoot(root)) ?? plainXml
  const notes = vocabulary.notes && noteRoles(root, vocabulary.notes)
  return (element, around) => notes?.get(element) ?? roleIn(vocabulary, element, around)
}
