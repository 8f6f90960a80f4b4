import { stat } from 'node:fs/promises'
import { dirname, extname, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { readableEndings } from '../formats/format.ts'
import { type Archive, filesInArchive, isArchive } from './archive.ts'
import { type DiscoverProblem, fileProblem, type FoundFile } from './found-file.ts'
import { type IgnoreRules, isIgnored, ownRules, rulesAbove } from './ignore-rules.ts'
import { walk } from './walk.ts'
import { byCodeUnit } from '../model/by-code-unit.ts'

export interface FindOptions {
  /** Absolute; paths are relative to it. */
  readonly cwd: string
  /** Path patterns as in `.gitignore`. */
  readonly ignore: readonly string[]
  /** Absolute; the `ignore` patterns are relative to it. The working folder if absent. */
  readonly ignoreFolder?: string
  /** Whether a file that nobody named is a document; by {@link readableEndings} if absent. */
  readonly isDocument?: (absolute: string) => boolean
}

export interface Found {
  /** In the order in which the paths were given, and by path below a folder; each file once. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly DiscoverProblem[]
  /** Sentences about files that were named and are ignored. */
  readonly notes: readonly string[]
}

/**
 * The documents that paths lead to: files, folders, which are walked, and globs. A path that exists is that file, whatever
 * glob it might be; and it is taken whatever its extension, even if git ignores it, but not if our own patterns do: the
 * shell makes names out of patterns, too.
 */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<Found> {
  const parts = await Promise.all([...new Set(paths.map(withSlashes))].map((path) => findPath(path, options)))
  return {
    files: onceEach(parts.flatMap(({ files }) => files)),
    problems: parts.flatMap(({ problems }) => problems),
    notes: parts.flatMap(({ notes }) => notes),
  }
}

/** Whether a path has one of the endings. */
export function hasEnding(path: string, endings: readonly string[]): boolean {
  return endings.includes(extname(path).slice(1).toLowerCase())
}

async function findPath(path: string, options: FindOptions): Promise<Found> {
  const absolute = resolve(options.cwd, path)
  try {
    const stats = await stat(absolute)
    if (stats.isDirectory()) return await findInFolder(path, absolute, options)
    // To read a pipe or a device might never end.
    if (!stats.isFile()) return found({ problems: [{ path, reason: 'is neither a file nor a folder', isNamed: true }] })
    return await namedFile(path, absolute, options)
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
    if (isMissing && isDynamicPattern(path)) return findByGlob(path, options)
    return found({ problems: [fileProblem(path, error, true)] })
  }
}

function isDocumentByEnding(absolute: string): boolean {
  return hasEnding(absolute, readableEndings)
}

function found(part: Partial<Found>): Found {
  return { files: [], problems: [], notes: [], ...part }
}

async function namedFile(path: string, absolute: string, options: FindOptions): Promise<Found> {
  const rules = await rulesFor(dirname(absolute), options)
  if (
    isIgnored(
      rules.filter(({ isOwn }) => isOwn),
      absolute,
      'file',
    )
  )
    return found({ notes: [`\`${path}\` is left out, because a pattern says to ignore it`] })
  if (isArchive(path)) return inArchive({ path, absolute, rules, isNamed: true }, options)
  return found({ files: [{ path, absolute, isNamed: true }] })
}

async function inArchive(archive: Archive, { isDocument = isDocumentByEnding }: FindOptions): Promise<Found> {
  const { files, problems } = await filesInArchive(archive, isDocument)
  if (files.length > 0 || problems.length > 0) return found({ files, problems })
  return found({ problems: [{ path: archive.path, reason: 'holds no documents', isNamed: true }] })
}

/** Rules that hold in a folder, those of the folder included. */
async function rulesFor(folder: string, { cwd, ignore, ignoreFolder }: FindOptions): Promise<readonly IgnoreRules[]> {
  return [...(await rulesAbove(resolve(folder, 'x'), cwd)), ownRules(ignoreFolder ?? cwd, ignore)]
}

async function findInFolder(path: string, absolute: string, options: FindOptions): Promise<Found> {
  const above = [
    ...(await rulesAbove(absolute, options.cwd)),
    ownRules(options.ignoreFolder ?? options.cwd, options.ignore),
  ]
  // Whoever names a folder that git ignores wants what is in it.
  const rules = above.filter((each) => each.isOwn || !isIgnored([each], absolute, 'folder'))
  if (isIgnored(rules, absolute, 'folder'))
    return found({ problems: [{ path, reason: 'is left out, because a pattern says to ignore it', isNamed: true }] })
  const start = path === '.' ? '' : path
  const { files, problems } = await walk({ path: start, absolute, rules }, options.isDocument ?? isDocumentByEnding)
  if (files.length > 0 || problems.length > 0) return found({ files, problems })
  return found({ problems: [{ path, reason: 'holds no documents', isNamed: true }] })
}

async function findByGlob(pattern: string, options: FindOptions): Promise<Found> {
  const matches = await glob(pattern, {
    cwd: options.cwd,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  const files: FoundFile[] = []
  const problems: DiscoverProblem[] = []
  for (const path of matches.map(withSlashes).sort(byCodeUnit)) {
    const absolute = resolve(options.cwd, path)
    const isDocument = options.isDocument ?? isDocumentByEnding
    const isWanted = namesExtension(pattern) || isArchive(path) || isDocument(absolute)
    const rules = await rulesFor(dirname(absolute), options)
    if (!isWanted || isIgnored(rules, absolute, 'file')) continue
    const walked = isArchive(path)
      ? await filesInArchive({ path, absolute, rules, isNamed: false }, isDocument)
      : { files: [{ path, absolute, isNamed: false }], problems: [] }
    files.push(...walked.files)
    problems.push(...walked.problems)
  }
  if (files.length > 0 || problems.length > 0) return found({ files, problems })
  return found({ problems: [{ path: pattern, reason: 'no document matches this pattern', isNamed: true }] })
}

/** Whether a glob says itself which extension it wants: `*.text`, and not `*` or `*.*`. */
function namesExtension(pattern: string): boolean {
  return /\.[\w{},]+$/.test(pattern)
}

/** `/` between folders, without `./` before and `/` behind. */
function withSlashes(path: string): string {
  const slashed = sep === '/' ? path : path.replaceAll(sep, '/')
  const short = slashed.replace(/^(?:\.\/+)+/, '')
  let end = short.length
  while (end > 1 && short[end - 1] === '/') end--
  return short.slice(0, end) || '.'
}

/** Of a file that is reached twice the first path counts; it is named if one of them is. */
function onceEach(files: readonly FoundFile[]): readonly FoundFile[] {
  const byPlace = new Map<string, FoundFile>()
  for (const file of files) {
    const before = byPlace.get(file.absolute)
    byPlace.set(file.absolute, before ? { ...before, isNamed: before.isNamed || file.isNamed } : file)
  }
  return [...byPlace.values()]
}
