import type { ReadProblem } from '../model/language-version.ts'

/** A document's file. */
export interface FoundFile {
  /** As given on the command line or found below it; `/` between folders. */
  readonly path: string
  readonly absolute: string
  /** The path of the file itself was given, not of a folder that holds it. */
  readonly isNamed: boolean
  /** The archive that the file is in, and its name there; `absolute` is then where it would be if the archive were a folder. */
  readonly archive?: { readonly absolute: string; readonly entry: string }
}

/** What stood in the way of reading a path. */
export interface DiscoverProblem extends ReadProblem {
  /** The path stands on the command line; one that was only found below a folder asks for less alarm. */
  readonly isNamed: boolean
}

/** The problem with a path by the code of the error that the file system gave. */
export function fileProblem(path: string, error: unknown, isNamed: boolean): DiscoverProblem {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  return { path, reason: REASONS[code] ?? `cannot be read (\`${code}\`)`, isNamed }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ELOOP: 'is a symbolic link to itself',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'is too long for a path',
}
