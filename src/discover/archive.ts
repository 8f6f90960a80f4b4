import { unzip, zipNames } from '../formats/zip.ts'
import { fileProblem, type FoundFile } from './found-file.ts'
import { type IgnoreRules, isIgnored } from './ignore-rules.ts'
import { readArchive } from './read-bytes.ts'
import type { Walked } from './walk.ts'
import { byCodeUnit } from '../model/by-code-unit.ts'

/** An archive that is looked into as if it were a folder. */
export interface Archive {
  /** As the paths of the files in it begin. */
  readonly path: string
  readonly absolute: string
  /** Of the folders that it is in; ignore files in the archive itself are not read. */
  readonly rules: readonly IgnoreRules[]
  readonly isNamed: boolean
}

/** Word documents and spreadsheets are archives too, and meant otherwise. */
export function isArchive(path: string): boolean {
  return /\.zip$/i.test(path)
}

/** The documents in an archive, in order of their paths. Archives in it are not opened. */
export async function filesInArchive(archive: Archive, isDocument: (absolute: string) => boolean): Promise<Walked> {
  const { path, absolute, rules, isNamed } = archive
  try {
    const bytes = await readArchive(absolute)
    const names = 'reason' in bytes ? bytes : zipNames(bytes)
    if ('reason' in names) return { files: [], problems: [{ path, reason: names.reason, isNamed }] }
    const files = names
      .filter((name) => !name.endsWith('/') && !name.split('/').some(isAside))
      .map((entry) => fileIn(archive, entry))
      .filter((file) => isDocument(file.absolute) && !isIgnored(rules, file.absolute, 'file'))
    return { files: files.toSorted((a, b) => byCodeUnit(a.path, b.path)), problems: [] }
  } catch (error) {
    return { files: [], problems: [fileProblem(path, error, isNamed)] }
  }
}

function fileIn({ path, absolute }: Archive, entry: string): FoundFile {
  return { path: `${path}/${entry}`, absolute: `${absolute}/${entry}`, isNamed: false, archive: { absolute, entry } }
}

/** What no walk enters, what a Mac adds, and what would lead out of the archive. */
function isAside(part: string): boolean {
  return part.startsWith('.') || part === '' || part === 'node_modules' || part === '__MACOSX'
}

/** Files of archives are unpacked together; where that fails, one by one, so that one of them does not lose the others. */
export type ReadEntry = (file: FoundFile) => Promise<Uint8Array | { readonly reason: string }>

/** So many files are unpacked one by one at most: each may be built to take long. */
const MOST_APART = 200

/** Reads files in archives; one archive at a time is kept, so that files should be asked for in order. */
export function archiveReader(files: readonly FoundFile[]): ReadEntry {
  let last: { readonly absolute: string; readonly read: ReadEntry } | undefined
  return async (file) => {
    const absolute = file.archive?.absolute ?? ''
    if (last?.absolute !== absolute) {
      const wanted = new Set(files.flatMap(({ archive }) => (archive?.absolute === absolute ? [archive.entry] : [])))
      last = { absolute, read: await readerOf(absolute, wanted) }
    }
    return last.read(file)
  }
}

async function readerOf(absolute: string, wanted: ReadonlySet<string>): Promise<ReadEntry> {
  const bytes = await readArchive(absolute)
  if ('reason' in bytes) return async () => bytes
  const contents = unzip(bytes, (name) => wanted.has(name))
  if ('reason' in contents && wanted.size > MOST_APART) return async () => contents
  return async ({ archive }) => {
    const apart = 'reason' in contents ? unzip(bytes, (name) => name === archive?.entry) : contents
    return 'reason' in apart ? apart : (apart.get(archive?.entry ?? '') ?? { reason: 'is no longer in the archive' })
  }
}
