import { defaultLoaders } from 'cosmiconfig'
import { basename, extname } from 'node:path'
import type { ConfigProblem } from './config.ts'
import { positionAt } from '../json/position.ts'
import { scanJson } from '../json/scan.ts'

/** A configuration as written, and the file it is written in. */
export interface ConfigSource {
  /** Absolute path. */
  readonly file: string
  readonly text: string
  /** Where in the file the configuration is: `/linter` in a `package.json`, otherwise empty. */
  readonly pointer: string
  readonly written: unknown
}

/** Parses a configuration file; `undefined` for a `package.json` that does not speak of this linter. */
export function parseConfig(file: string, text: string): ConfigSource | ConfigProblem | undefined {
  if (text.trim() === '') return emptyFile(file)
  if (extname(file) === '.json') return parseJson(file, text)
  if (['', '.yaml', '.yml'].includes(extname(file))) return parseYaml(file, text)
  return { file, pointer: '', message: 'a configuration is JSON or YAML: `.json`, `.yaml`, `.yml`; code is never run' }
}

function emptyFile(file: string): ConfigProblem {
  return { file, pointer: '', message: 'the file is empty; write `{}` to have all defaults', line: 1, column: 1 }
}

function parseJson(file: string, text: string): ConfigSource | ConfigProblem | undefined {
  const scan = scanJson(text)
  if ('fault' in scan)
    return { file, pointer: '', message: `not valid JSON: ${scan.fault}`, ...positionAt(text, scan.offset) }
  const content: unknown = JSON.parse(text)
  if (basename(file) !== 'package.json') return { file, text, pointer: '', written: content }
  const written = (content as { linter?: unknown } | null)?.linter
  return written === undefined ? undefined : { file, text, pointer: '/linter', written }
}

function parseYaml(file: string, text: string): ConfigSource | ConfigProblem {
  try {
    const written: unknown = defaultLoaders['.yaml'](file, text)
    return written === undefined || written === null ? emptyFile(file) : { file, text, pointer: '', written }
  } catch (error) {
    const { reason = 'too complex', mark } = error as YamlError
    const position = mark && { line: mark.line + 1, column: mark.column + 1 }
    return { file, pointer: '', message: `not valid YAML: ${reason}`, ...position }
  }
}

/** What js-yaml throws; any other error is of the engine, which ran out of stack or memory. */
interface YamlError {
  readonly reason?: string
  /** From 0. */
  readonly mark?: { readonly line: number; readonly column: number }
}
