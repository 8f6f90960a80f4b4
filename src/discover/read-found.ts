import { readFile } from 'node:fs/promises'
import { decode } from '../formats/decode.ts'
import type { LanguageVersion, ReadProblem } from '../model/language-version.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import type { PlacedVersion } from './cluster.ts'
import { type DiscoverProblem, fileProblem, type FoundFile } from './found-file.ts'
import type { PathLanguage } from './language-from-path.ts'
import { decideLanguage } from './decide-language.ts'

export interface SourceFile {
  readonly path: string
  readonly language: LanguageTag
  /** As decoded. */
  readonly source: string
}

/** Reads a document by the format of its file, or says why it cannot. */
export type ReadDocument = (file: SourceFile) => LanguageVersion | ReadProblem

export interface NamedFile extends FoundFile {
  /** The path relative to the folder of the configuration. */
  readonly relative: string
  /** What the path says of the language. */
  readonly named: PathLanguage | undefined
}

interface ReadFile {
  readonly placed?: PlacedVersion
  readonly problem?: DiscoverProblem
  readonly note?: string | undefined
}

export interface ReadFiles {
  readonly placed: readonly PlacedVersion[]
  readonly problems: readonly DiscoverProblem[]
  readonly notes: readonly string[]
}

/** Reads files one after the other; one that cannot be read is a problem, and the rest goes on. */
export async function readFound(files: readonly NamedFile[], read: ReadDocument): Promise<ReadFiles> {
  const results: ReadFile[] = []
  for (const file of files) results.push(await readOne(file, read))
  return {
    placed: results.flatMap(({ placed }) => placed ?? []),
    problems: results.flatMap(({ problem }) => problem ?? []),
    notes: results.flatMap(({ note }) => note ?? []),
  }
}

async function readOne(file: NamedFile, read: ReadDocument): Promise<ReadFile> {
  const source = await sourceOf(file)
  if ('reason' in source) return { problem: source }
  const { language, key, note } = decideLanguage(file.path, source.text, file.named)
  const version = read({ path: file.path, language, source: source.text })
  if ('reason' in version) return { problem: { ...version, isNamed: file.isNamed } }
  const { relative, isNamed } = file
  return { placed: { version, relative, isNamed, ...(key === undefined ? {} : { key }) }, note }
}

async function sourceOf({ path, absolute, isNamed }: NamedFile): Promise<{ readonly text: string } | DiscoverProblem> {
  try {
    const decoded = decode(await readFile(absolute))
    if ('reason' in decoded) return { path, reason: decoded.reason, isNamed }
    return decoded.text.trim() === '' ? { path, reason: 'is empty', isNamed } : decoded
  } catch (error) {
    return fileProblem(path, error, isNamed)
  }
}
