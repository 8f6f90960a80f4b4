import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

/** Real documents that stand beside the project, not in it. */
const shared = join(root, '..', 'shared')

/** Whether the documents are there. Says so if they are not; where tests must be complete, that is a fault. */
export function hasShared(folder: string): boolean {
  const isThere = existsSync(join(shared, folder))
  if (!isThere && process.env['CI']) throw new Error(`${join(shared, folder)} is missing`)
  if (!isThere) console.warn(`skipped: no ${join(shared, folder)}`)
  return isThere
}

/** Absolute path of a shared file or folder. */
export function sharedPath(path: string): string {
  return join(shared, path)
}

export function sharedText(path: string): string {
  return readFileSync(join(shared, path), 'utf8')
}

/** Files below a folder whose names end so, as paths below the shared folder. */
export function sharedFiles(folder: string, endings: readonly string[]): string[] {
  if (!existsSync(join(shared, folder))) return []
  const all = readdirSync(join(shared, folder), { recursive: true, withFileTypes: true })
  const files = all.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
  return files.map((entry) => join(entry.parentPath, entry.name).slice(shared.length + 1)).sort()
}

/** The seeds by language: four versions of one note. */
export const noteSeeds: Readonly<Record<string, string>> = {
  da: 'seeds/000_1a67fb3281bf4183.txt',
  nl: 'seeds/001_38e68107cd1c04c8.txt',
  sl: 'seeds/002_2495f682c7bd72ee.txt',
  bg: 'seeds/003_aa0805f0a592c43d.txt',
}
