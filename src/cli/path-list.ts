import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Io } from './io.ts'

/** Stands for stdin where a path or a file of paths could stand. */
const STDIN = '-'

/** Paths, or why they cannot be had, in words for people. */
export type ListedPaths = readonly string[] | { readonly reason: string }

/**
 * The paths of the command line and those that a file lists, one a line, or with a NUL behind each if there is one in it, as
 * `git diff -z` and `find -print0` write them. A list without paths is none of all documents.
 */
export async function withListed(paths: readonly string[], file: string | undefined, io: Io): Promise<ListedPaths> {
  const isAsked = paths.includes(STDIN)
  if (file === undefined && !isAsked) return paths
  const texts: string[] = []
  try {
    if (isAsked || file === STDIN) texts.push((await io.stdin?.()) ?? '')
    if (file !== undefined && file !== STDIN) texts.push(await readFile(resolve(io.cwd, file), 'utf8'))
  } catch (error) {
    return { reason: `the list of files cannot be read: ${(error as Error).message}` }
  }
  const listed = [...paths.filter((path) => path !== STDIN), ...texts.flatMap(pathsIn)]
  return listed.length === 0 ? { reason: 'the list of files is empty' } : listed
}

function pathsIn(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(text.includes('\0') ? '\0' : /\r?\n/)
    .filter((path) => path !== '')
}
