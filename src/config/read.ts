import { readFile } from 'node:fs/promises'
import type { ConfigProblem } from './config.ts'
import { type ConfigSource, parseConfig } from './parse.ts'

/** Reads a file that was named as the configuration: that it is missing, or says nothing, is a problem. */
export async function readConfig(file: string): Promise<ConfigSource | ConfigProblem> {
  const found = await readText(file)
  if ('code' in found) return unreadable(file, found.code)
  return parseConfig(file, found.text) ?? { file, pointer: '', message: 'there is no key `linter`', line: 1, column: 1 }
}

/** Reads a file that may be there; `undefined` if it is not, or says nothing. */
export async function readConfigIfThere(file: string): Promise<ConfigSource | ConfigProblem | undefined> {
  const found = await readText(file)
  if ('text' in found) return parseConfig(file, found.text)
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(found.code) ? undefined : unreadable(file, found.code)
}

async function readText(file: string): Promise<{ readonly text: string } | { readonly code: string }> {
  try {
    const text = await readFile(file, 'utf8')
    return { text: text.replace(/^\uFEFF/, '') }
  } catch (error) {
    return { code: (error as NodeJS.ErrnoException).code ?? 'unknown' }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder; name the file in it',
  EACCES: 'the file may not be read',
  EPERM: 'the file may not be read',
}

function unreadable(file: string, code: string): ConfigProblem {
  return { file, pointer: '', message: REASONS[code] ?? `the file cannot be read (\`${code}\`)` }
}
