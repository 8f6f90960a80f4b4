import { CommanderError } from 'commander'
import { tell } from './command.ts'
import { engine, type Engine } from './engine.ts'
import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { programFor } from './program.ts'

/** Runs one command line, without the names of Node and the program. Never throws. */
export async function main(argv: readonly string[], io: Io, parts: Engine = engine): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = programFor({ io, engine: parts }, (exitCode) => {
    code = exitCode
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    tellFault(error, io)
    return 2
  }
}

/** Of an error that nobody thought of. */
function tellFault(error: unknown, io: Io): void {
  const fault = error instanceof Error ? error : new Error(String(error))
  tell(io, `stopped by a fault of its own: ${fault.message}`)
  if (io.env['LEXPARITY_DEBUG'] === '1') io.stderr.write(`${fault.stack}\n`)
  else
    tell(io, 'please report it with the command line, and with what `LEXPARITY_DEBUG=1` before it adds to this message')
}
