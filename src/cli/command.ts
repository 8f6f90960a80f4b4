import type { Engine } from './engine.ts'
import type { Io } from './io.ts'

/** What every command has. */
export interface Session {
  readonly io: Io
  readonly engine: Engine
}

/** For commands that show what they know: a table for people, or JSON. */
export interface ShowOptions {
  readonly format: 'table' | 'json'
}

export function writeJson({ stdout }: Io, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** Says on stderr what went wrong or should be known. */
export function tell({ stderr }: Io, sentence: string): void {
  stderr.write(`lexparity: ${sentence}\n`)
}
