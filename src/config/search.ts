import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { ConfigProblem } from './config.ts'
import type { ConfigSource } from './parse.ts'
import { readConfigIfThere } from './read.ts'

/** Where cosmiconfig looks for a module named `linter`, in its order, without the places that are code. */
const SEARCH_PLACES: readonly string[] = [
  'package.json',
  '.linterrc',
  '.linterrc.json',
  '.linterrc.yaml',
  '.linterrc.yml',
  '.config/linterrc',
  '.config/linterrc.json',
  '.config/linterrc.yaml',
  '.config/linterrc.yml',
]

/**
 * The nearest configuration at or above a folder; `undefined` if there is none.
 *
 * The search is our own because `cosmiconfig()` reads settings for itself before anything else, and for those runs
 * `.config/config.js` of the working folder: checking a stranger's documents would run a stranger's code.
 */
export async function findConfig(from: string): Promise<ConfigSource | ConfigProblem | undefined> {
  for (const folder of foldersToSearch(from))
    for (const place of SEARCH_PLACES) {
      const found = await readConfigIfThere(join(folder, place))
      if (found !== undefined) return found
    }
  return undefined
}

/**
 * The folder and those above it up to the nearest with a `package.json`, as cosmiconfig's strategy `project` has it.
 * Without one up to the home folder or, outside of it, to the last folder below the root, which is nobody's project.
 */
export function foldersToSearch(from: string, home = homedir()): readonly string[] {
  const upward = withParents(resolve(from))
  const project = upward.findIndex((folder) => existsSync(join(folder, 'package.json')))
  if (project !== -1) return upward.slice(0, project + 1)
  const homeAt = upward.indexOf(home)
  return upward.slice(0, homeAt === -1 ? Math.max(1, upward.length - 1) : homeAt + 1)
}

function withParents(folder: string): readonly string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...withParents(parent)]
}
