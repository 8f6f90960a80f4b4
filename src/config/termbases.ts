import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ReadProblem } from '../model/language-version.ts'
import type { Concept } from '../model/termbase.ts'
import { readTermbase } from '../termbase/termbase.ts'
import type { LoadedConfig } from './config.ts'

export interface LoadedTermbases {
  readonly concepts: readonly Concept[]
  /** Termbases that cannot be read; the others count all the same. */
  readonly problems: readonly ReadProblem[]
}

/** Reads the termbases that a configuration names, in its order. */
export async function loadTermbases({ config, folder }: LoadedConfig): Promise<LoadedTermbases> {
  const read = await Promise.all(config.termbases.map((path) => loadTermbase(path, resolve(folder, path))))
  return {
    concepts: read.flatMap((one) => ('concepts' in one ? one.concepts : [])),
    problems: read.flatMap((one) => ('reason' in one ? [one] : [])),
  }
}

async function loadTermbase(
  path: string,
  file: string,
): Promise<{ readonly concepts: readonly Concept[] } | ReadProblem> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => ({ code: error.code }))
  if (typeof text !== 'string')
    return {
      path,
      reason: text.code === 'ENOENT' ? 'there is no such termbase' : `the termbase cannot be read (\`${text.code}\`)`,
    }
  const reading = readTermbase(path, text)
  return 'termbase' in reading ? reading.termbase : { path, reason: `is no termbase: ${reading.reason}` }
}
