// Reads the language versions of one document of the corpora beside the repository.
import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { formatOf } from '../../dist/src/formats/format.js'
import { readContent } from '../../dist/src/formats/read.js'

export const corporaFolder = join(import.meta.dirname, '../../../shared/corpora')

/** @typedef {import('../../dist/src/model/language-version.js').LanguageVersion} LanguageVersion */

/**
 * @param {string} document Folder of the document, below the corpora.
 * @returns {readonly LanguageVersion[]} In the order of their languages.
 */
export function versionsOf(document) {
  const folder = join(corporaFolder, document)
  return readdirSync(folder)
    .filter((name) => /\.(?:md|html|xml)$/.test(name))
    .sort()
    .map((name) => versionOf(folder, name))
}

/**
 * @param {string} folder
 * @param {string} name
 */
function versionOf(folder, name) {
  const path = join(folder, name)
  const source = readFileSync(path, 'utf8')
  const format = formatOf(path)
  const content = readContent(source, { format, language: parse(name).name })
  if ('reason' in content) throw new Error(`${path} ${content.reason}`)
  return { language: parse(name).name, path, format, source, ...content }
}
