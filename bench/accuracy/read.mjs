import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./types.d.ts').Corpus} Corpus */
/** @typedef {import('./types.d.ts').Scored} Scored */

/** Lists of known errors stand beside the documents. */
const CORPORA = join(import.meta.dirname, '../../../shared/corpora')

/**
 * What `natural.mjs --json` wrote, with the reports that `keep-report.mjs` kept of the same run.
 * @param {{ natural: string, reports: string, corpora?: string | undefined }} files
 * @returns {readonly Corpus[]}
 */
export function readCorpora({ natural, reports, corpora = CORPORA }) {
  return readScored(natural).map((scored) => ({
    scored,
    report: readJson(join(reports, `${scored.corpus}.json`)),
    errors: readListed(join(corpora, scored.corpus, 'gold.jsonl')).filter(({ verdict }) => verdict === 'error'),
  }))
}

/**
 * @param {string} file
 * @returns {readonly Scored[]}
 */
export function readScored(file) {
  return readJson(file).corpora
}

/** @param {string} file */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * @param {string} file
 * @returns {readonly import('./types.d.ts').Listed[]}
 */
function readListed(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}
