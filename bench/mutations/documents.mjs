import { align } from '../../dist/src/align/align.js'
import { discover } from '../../dist/src/discover/discover.js'
import { readContent } from '../../dist/src/formats/read.js'
import { documentSet } from '../../dist/src/model/document-set.js'
import { shuffled } from './random.mjs'

/** @typedef {import('../../src/model/document-set.ts').DocumentSet} DocumentSet */
/** @typedef {import('../../src/model/alignment.ts').Alignment} Alignment */
/** @typedef {import('./types.d.ts').LanguageVersion} LanguageVersion */
/** @typedef {import('./types.d.ts').Random} Random */
/** @typedef {{ readonly rows: number, readonly versions: number, readonly excerpts: number, readonly random: Random }} Sampling */

/**
 * Excerpts of the sets in some folders, small enough to be checked hundreds of times: some consecutive rows of some versions.
 * @param {readonly string[]} folders
 * @param {Sampling} sampling
 * @returns {AsyncGenerator<DocumentSet>}
 */
export async function* excerpts(folders, sampling) {
  const { versions, random } = sampling
  for (const folder of folders) {
    const { sets } = await discover([folder], {
      cwd: process.cwd(),
      config: { documents: [], ignore: [] },
      configFolder: process.cwd(),
    })
    const parallel = sets.filter((set) => set.versions.length > 1)
    for (const set of shuffled(parallel, random).slice(0, sampling.excerpts))
      for (let count = Math.ceil(sampling.excerpts / parallel.length); count > 0; count--)
        yield excerpt(documentSet(set.id, shuffled(set.versions, random).slice(0, versions)), sampling)
  }
}

/**
 * @param {DocumentSet} set
 * @param {Sampling} sampling
 */
function excerpt(set, { rows, random }) {
  const alignment = align(set)
  const last = Math.max(0, alignment.rows.length - rows)
  const first = last < rows / 4 ? 0 : Math.floor(random() * (last + 1))
  if (last === 0 || !set.versions.every(({ format }) => format === 'markdown' || format === 'text')) return set
  const common = alignment.rows.slice(first, first + rows).filter(({ cells }) => cells.every((cell) => cell.length > 0))
  if (common.length < 2) return set
  return documentSet(
    `${set.id}:${first}`,
    set.versions.map((version, v) => cut(version, [common[0].cells[v][0], common.at(-1).cells[v].at(-1)])),
  )
}

/**
 * A run of paragraphs of a version, and the notes that it refers to.
 * @param {LanguageVersion} version
 * @param {readonly [number, number]} run
 */
function cut(version, [from, to]) {
  const { paragraphs, source } = version
  const marks = new Set(
    paragraphs.slice(from, to + 1).flatMap(({ anchors }) => anchors.map(({ mark }) => `fn:${mark}`)),
  )
  const notes = paragraphs.slice(to + 1).filter(({ kind, label }) => kind === 'note' && marks.has(label?.key ?? ''))
  const start = source.lastIndexOf('\n', paragraphs[from].span.start) + 1
  const written = [{ start, end: paragraphs[to].span.end }, ...notes.map(({ span }) => span)]
  return reread(version, `${written.map((span) => source.slice(span.start, span.end)).join('\n\n')}\n`)
}

/**
 * A version whose file has another text.
 * @param {LanguageVersion} version
 * @param {string} source
 * @returns {LanguageVersion}
 */
export function reread(version, source) {
  const content = readContent(source, /** @type {any} */ (version))
  if ('reason' in content) throw new Error(`${version.path}: ${content.reason}`)
  return { ...version, source, ...content }
}
