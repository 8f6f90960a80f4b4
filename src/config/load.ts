import { basename, dirname, resolve } from 'node:path'
import type { ConfigProblem, LoadedConfig, RuleDescription } from './config.ts'
import { normaliseConfig } from './normalise.ts'
import { readConfig } from './read.ts'
import { findConfig } from './search.ts'
import { validateConfig } from './validate.ts'
import type { WrittenConfig } from './written.ts'

export interface LoadOptions {
  /** The configuration file, relative to the working folder; without it one is searched for. */
  readonly file?: string | undefined
  /** The folder where the search begins. */
  readonly from: string
  readonly rules: readonly RuleDescription[]
}

/** Loads the configuration. Never throws for anything a file can hold; without a file everything is default. */
export async function loadConfig({ file, from, rules }: LoadOptions): Promise<LoadResult> {
  const source = file === undefined ? await findConfig(from) : await readConfig(resolve(file))
  if (source === undefined) return { loaded: { config: normaliseConfig({}, rules), folder: resolve(from) } }
  if ('message' in source) return { problems: [source] }
  const problems = validateConfig(source, rules)
  if (problems.length > 0) return { problems }
  const config = normaliseConfig(source.written as WrittenConfig, rules)
  return { loaded: { config, file: source.file, folder: baseFolder(source.file) } }
}

export type LoadResult = { readonly loaded: LoadedConfig } | { readonly problems: readonly ConfigProblem[] }

function baseFolder(file: string): string {
  const folder = dirname(file)
  return basename(folder) === '.config' ? dirname(folder) : folder
}
