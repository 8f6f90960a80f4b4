import type { Engine } from '../../src/cli/engine.ts'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

/** What a command line did. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface World extends Partial<Pick<Io, 'env' | 'stdin' | 'untilStopped'>> {
  readonly cwd: string
  readonly isTTY?: boolean
  /** The real one if absent. */
  readonly engine?: Engine
}

/** Runs a command line in this process. */
export async function runMain(argv: readonly string[], world: World): Promise<Ran> {
  const { done, written } = startMain(argv, world)
  return { code: await done, ...written }
}

/** Starts a command line in this process; what it writes is there as it comes. */
export function startMain(argv: readonly string[], { isTTY = false, engine, ...surroundings }: World) {
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY,
    write: (text: string | Uint8Array) => (written[name] += String(text)),
  })
  const io: Io = { stdout: output('stdout'), stderr: output('stderr'), env: {}, ...surroundings }
  return { done: main(argv, io, engine), written }
}
