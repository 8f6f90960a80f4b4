import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDecisions } from '../decisions/read.ts'
import { DECISIONS_FILE, decisionsText } from '../decisions/write.ts'
import type { Decision } from '../model/decision.ts'
import type { ReadProblem } from '../model/language-version.ts'
import type { LoadedConfig } from './config.ts'
import { writeWhole } from './write-whole.ts'

/** Absolute path of the file that keeps the decisions of a configuration. */
export function decisionsFile({ folder }: Pick<LoadedConfig, 'folder'>): string {
  return join(folder, DECISIONS_FILE)
}

export type LoadedDecisions = { readonly decisions: readonly Decision[] } | ReadProblem

/** Reads a file of decisions; none if there is no such file. */
export async function loadDecisions(file: string): Promise<LoadedDecisions> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => ({ code: error.code }))
  if (typeof text !== 'string')
    return text.code === 'ENOENT'
      ? { decisions: [] }
      : { path: DECISIONS_FILE, reason: `the decisions cannot be read (\`${text.code}\`)` }
  const reading = readDecisions(text.replace(/^\uFEFF/, ''))
  return 'reason' in reading
    ? { path: DECISIONS_FILE, reason: `cannot be used: ${reading.reason}` }
    : { decisions: reading.written }
}

/** Writes a file of decisions; gives the reason, in words for people, if it cannot be written. */
export function saveDecisions(file: string, decisions: readonly Decision[]): Promise<string | undefined> {
  return writeWhole(file, decisionsText(decisions))
}
