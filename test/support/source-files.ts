import { readFileSync, readdirSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { root } from './root.ts'

/** One file of code, read for what it imports. */
export interface SourceFile {
  /** Below the root, `/` between folders. */
  readonly path: string
  /** Without comments. */
  readonly code: string
  /** Paths below the root of own files; other modules as they are named. */
  readonly imports: readonly string[]
}

/** All TypeScript files below a folder of the root. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map(readSource)
}

const COMMENT = /^\s*(?:\/?\*.*|\/\/.*)$/gm
const IMPORT = /(?:\bfrom |\bimport\(|^import )'([^']+)'/gm

function readSource(path: string): SourceFile {
  const code = readFileSync(join(root, path), 'utf8').replaceAll(COMMENT, '')
  const imports = [...code.matchAll(IMPORT)].map(([, name = '']) => name)
  return {
    path,
    code,
    imports: imports.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name)),
  }
}
