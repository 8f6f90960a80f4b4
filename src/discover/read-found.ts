import type { Opened, Opening } from '../formats/open.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { Observer } from '../model/observer.ts'
import type { PlacedVersion } from './cluster.ts'
import { decideLanguage } from './decide-language.ts'
import { type DiscoverProblem, fileProblem, type FoundFile } from './found-file.ts'
import { archiveReader, type ReadEntry } from './archive.ts'
import { readBytes } from './read-bytes.ts'
import type { PathLanguage } from './language-from-path.ts'

/** Opens a file by its name and content, or says why it cannot. */
export type OpenFile = (path: string, bytes: Uint8Array) => Promise<Opening>

export interface ReadOptions {
  readonly open: OpenFile
  /** Texts that take the place of what is on the disk, by absolute path. */
  readonly overlay?: ReadonlyMap<string, string> | undefined
  readonly observer?: Observer | undefined
}

export interface NamedFile extends FoundFile {
  /** The path relative to the folder of the configuration. */
  readonly relative: string
  /** What the path says of the language. */
  readonly named: PathLanguage | undefined
}

export interface ReadFiles {
  readonly placed: readonly PlacedVersion[]
  readonly problems: readonly DiscoverProblem[]
  readonly notes: readonly string[]
}

const NOTHING: ReadFiles = { placed: [], problems: [], notes: [] }

/** Reads files one after the other; one that cannot be read is a problem, and the rest goes on. */
export async function readFound(files: readonly NamedFile[], options: ReadOptions): Promise<ReadFiles> {
  const results: ReadFiles[] = []
  const readEntry = archiveReader(files)
  const started = performance.now()
  for (const [index, file] of files.entries()) {
    options.observer?.begins?.({ what: `reading ${file.path}`, at: index + 1, of: files.length })
    results.push(await readOne(file, { ...options, readEntry }))
  }
  options.observer?.took?.('reading', performance.now() - started)
  return together(results)
}

interface Reading extends ReadOptions {
  readonly readEntry: ReadEntry
}

async function readOne(file: NamedFile, options: Reading): Promise<ReadFiles> {
  const opening = await openingOf(file, options)
  if ('reason' in opening) return { ...NOTHING, problems: [opening] }
  return together(opening.map((opened) => placed(file, opened)))
}

async function openingOf(
  file: NamedFile,
  { open, overlay, readEntry }: Reading,
): Promise<readonly Opened[] | DiscoverProblem> {
  const { path, absolute, isNamed } = file
  try {
    const edited = overlay?.get(absolute)
    const bytes =
      edited === undefined
        ? await (file.archive ? readEntry(file) : readBytes(absolute))
        : new TextEncoder().encode(edited)
    const opening = 'reason' in bytes ? bytes : await open(path, bytes)
    return 'reason' in opening ? { path, reason: opening.reason, isNamed } : opening
  } catch (error) {
    return fileProblem(path, error, isNamed)
  }
}

function placed({ path, relative, named, isNamed }: NamedFile, opened: Opened): ReadFiles {
  const { format, source, landmarks, bundle, sample = source, notes: remarks = [] } = opened
  // The name of a translation file is that of what it is translated into.
  const byName = bundle?.isSource ? undefined : named
  const { language, key, note } =
    opened.language === undefined ? decideLanguage(path, sample, byName) : { language: opened.language }
  const content = opened.read(language)
  if ('reason' in content) return { ...NOTHING, problems: [{ path, reason: content.reason, isNamed }] }
  const version: LanguageVersion = { language, path, format, source, ...(landmarks && { landmarks }), ...content }
  const place = { version, relative, isNamed, ...(key === undefined ? {} : { key }), ...(bundle && { bundle }) }
  const said = remarks.map((remark) => `\`${path}\` ${remark}`)
  return { ...NOTHING, placed: [place], notes: note === undefined ? said : [note, ...said] }
}

function together(parts: readonly ReadFiles[]): ReadFiles {
  return {
    placed: parts.flatMap((part) => part.placed),
    problems: parts.flatMap(({ problems }) => problems),
    notes: parts.flatMap(({ notes }) => notes),
  }
}
