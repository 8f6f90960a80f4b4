import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesInArchive, isArchive } from './archive.ts'
import { type DiscoverProblem, fileProblem, type FoundFile } from './found-file.ts'
import { type IgnoreRules, isIgnored, rulesIn } from './ignore-rules.ts'
import { byCodeUnit } from '../model/by-code-unit.ts'

/** A folder to walk. */
export interface Folder {
  /** As the paths found below it begin; empty for the working folder. */
  readonly path: string
  readonly absolute: string
  /** Of the folders above, outermost first. */
  readonly rules: readonly IgnoreRules[]
}

export interface Walked {
  readonly files: readonly FoundFile[]
  readonly problems: readonly DiscoverProblem[]
}

/**
 * The documents below a folder, in order of their paths. Never enters `node_modules`, folders and files whose names begin
 * with a full stop, or symbolic links to folders, which may lead in a circle. Archives are walked as if they were folders.
 */
export async function walk(folder: Folder, isDocument: (absolute: string) => boolean): Promise<Walked> {
  const entries = await readdir(folder.absolute, { withFileTypes: true })
  const rules = [...folder.rules, ...(await rulesIn(folder.absolute))]
  const walked: Walked[] = []
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name)))
    if (!isHidden(entry.name)) walked.push(await visit({ ...folder, rules }, entry, isDocument))
  return { files: walked.flatMap(({ files }) => files), problems: walked.flatMap(({ problems }) => problems) }
}

const NOTHING: Walked = { files: [], problems: [] }

async function visit(parent: Folder, entry: Dirent, isDocument: (absolute: string) => boolean): Promise<Walked> {
  const absolute = join(parent.absolute, entry.name)
  const path = parent.path === '' ? entry.name : `${parent.path.replace(/\/$/, '')}/${entry.name}`
  if (isIgnored(parent.rules, absolute, entry.isDirectory() ? 'folder' : 'file')) return NOTHING
  if (entry.isDirectory()) return walkBelow({ path, absolute, rules: parent.rules }, isDocument)
  if (isArchive(path) && (await leadsToFile(entry, absolute)))
    return filesInArchive({ path, absolute, rules: parent.rules, isNamed: false }, isDocument)
  if (!isDocument(absolute) || !(await leadsToFile(entry, absolute))) return NOTHING
  return { files: [{ path, absolute, isNamed: false }], problems: [] }
}

async function walkBelow(folder: Folder, isDocument: (absolute: string) => boolean): Promise<Walked> {
  try {
    return await walk(folder, isDocument)
  } catch (error) {
    return { files: [], problems: [fileProblem(folder.path, error, false)] }
  }
}

async function leadsToFile(entry: Dirent, absolute: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return stat(absolute).then(
    (found) => found.isFile(),
    () => false,
  )
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
