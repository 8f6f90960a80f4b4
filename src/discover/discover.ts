import { relative, sep } from 'node:path'
import type { Config } from '../config/config.ts'
import { readableEndings } from '../formats/format.ts'
import { openFile } from '../formats/open.ts'
import type { DocumentSet } from '../model/document-set.ts'
import type { Observer } from '../model/observer.ts'
import { timed } from '../model/observer.ts'
import { noteOnCompanions, withoutCompanions } from './companions.ts'
import type { DiscoverProblem, FoundFile } from './found-file.ts'
import { findFiles, type FindOptions, hasEnding } from './find-files.ts'
import { groupVersions } from './group-versions.ts'
import { languagesFromPaths } from './language-from-path.ts'
import { notesOnMissingLanguages } from './missing-languages.ts'
import { compilePathPattern, type PathPattern } from './path-pattern.ts'
import { type OpenFile, readFound } from './read-found.ts'

export interface DiscoverOptions {
  /** Absolute; paths are relative to it. */
  readonly cwd: string
  readonly config: Pick<Config, 'documents' | 'ignore'>
  /** Absolute; the patterns of the configuration are relative to it. */
  readonly configFolder: string
  /** {@link openFile} if absent. */
  readonly open?: OpenFile
  /** Texts that take the place of what is on the disk, by absolute path. */
  readonly overlay?: ReadonlyMap<string, string> | undefined
  readonly observer?: Observer | undefined
}

export interface Discovered {
  /** In order of id. */
  readonly sets: readonly DocumentSet[]
  readonly problems: readonly DiscoverProblem[]
  /** Sentences on languages and sets that were guessed, and on files that are left out. */
  readonly notes: readonly string[]
}

/**
 * From paths to document sets. Without paths: the files that the configuration's `documents` patterns match, or if it has
 * none the working folder.
 */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovered> {
  const patterns = options.config.documents.map(compilePathPattern)
  const found = await findFiles(
    paths.length > 0 ? paths : startingPoint(options),
    findOptions(paths, options, patterns),
  )
  const inConfig = (file: FoundFile): string => withinFolder(options.configFolder, file.absolute)
  const languages = languagesFromPaths(found.files.map(inConfig), patterns)
  const files = found.files.map((file) => ({ ...file, relative: inConfig(file), named: languages.get(inConfig(file)) }))
  const { documents, companions } = withoutCompanions(files)
  const read = await readFound(documents, { ...options, open: options.open ?? openFile })
  const grouped = timed(options.observer, 'grouping', () => groupVersions(read.placed))
  return {
    sets: grouped.sets,
    problems: [...found.problems, ...read.problems, ...grouped.problems],
    notes: [
      ...found.notes,
      ...noteOnCompanions(companions),
      ...read.notes,
      ...grouped.notes,
      ...notesOnMissingLanguages(grouped.sets),
    ],
  }
}

function startingPoint({ cwd, config, configFolder }: DiscoverOptions): readonly string[] {
  return [config.documents.length === 0 ? '.' : withinFolder(cwd, configFolder) || '.']
}

function findOptions(
  paths: readonly string[],
  options: DiscoverOptions,
  patterns: readonly PathPattern[],
): FindOptions {
  const { cwd, config, configFolder } = options
  const matches = (absolute: string): boolean =>
    patterns.some((pattern) => pattern(withinFolder(configFolder, absolute)) !== undefined)
  const isOnlyByPattern = paths.length === 0 && patterns.length > 0
  return {
    cwd,
    ignore: config.ignore,
    ignoreFolder: configFolder,
    isDocument: (absolute) => matches(absolute) || (!isOnlyByPattern && hasEnding(absolute, readableEndings)),
  }
}

function withinFolder(folder: string, absolute: string): string {
  return relative(folder, absolute).replaceAll(sep, '/')
}
