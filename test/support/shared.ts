import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from './root.ts'

/** Real documents that stand beside the repository, not in it. */
const folder = join(root, '..', 'shared')

/** Whether the documents are there. Says so if they are not; in continuous integration, where tests must be complete, that is a fault. */
export function hasShared(path: string): boolean {
  const isThere = existsSync(join(folder, path))
  if (!isThere && process.env['CI']) throw new Error(`${join(folder, path)} is missing`)
  if (!isThere) console.warn(`skipped: no ${join(folder, path)}`)
  return isThere
}

/** Absolute path of a shared file or folder. */
export function sharedPath(path: string): string {
  return join(folder, path)
}

export function sharedText(path: string): string {
  return readFileSync(sharedPath(path), 'utf8')
}

/** Files below a shared folder whose names end so, as paths below the shared folder; none if it is not there. */
export function sharedFiles(path: string, endings: readonly string[]): readonly string[] {
  if (!existsSync(sharedPath(path))) return []
  return readdirSync(sharedPath(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** The seeds by language: four versions of one note. */
export const noteSeeds: Readonly<Record<string, string>> = {
  da: 'seeds/000_1a67fb3281bf4183.txt',
  nl: 'seeds/001_38e68107cd1c04c8.txt',
  sl: 'seeds/002_2495f682c7bd72ee.txt',
  bg: 'seeds/003_aa0805f0a592c43d.txt',
}
