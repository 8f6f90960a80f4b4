import type { ExitCode } from '../exit-code.ts'

/** Gets the exit code of a command that is done. */
export type Finish = (code: ExitCode) => void
