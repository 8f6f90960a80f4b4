import { relative, resolve } from 'node:path'
import type { ConfigProblem, LoadedConfig } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import type { Rule } from '../model/rule.ts'
import type { Io } from './io.ts'

/** The configuration in force; `undefined` if it has mistakes, which are then on stderr, every one. */
export async function configuration(
  { cwd, stderr }: Io,
  rules: readonly Rule[],
  file?: string,
): Promise<LoadedConfig | undefined> {
  const named = file === undefined ? undefined : resolve(cwd, file)
  const result = await loadConfig({ file: named, from: cwd, rules: rules })
  if ('loaded' in result) return result.loaded
  stderr.write(result.problems.map((problem) => `${sentence(problem, cwd)}\n`).join(''))
  return undefined
}

/** `file:line:column pointer: message`, without what is not known. */
function sentence({ file, pointer, message, line, column }: ConfigProblem, cwd: string): string {
  const fromHere = relative(cwd, file)
  const path = fromHere.length < file.length ? fromHere : file
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return `${pointer === '' ? place : `${place} ${pointer}`}: ${message}`
}
