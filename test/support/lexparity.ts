import { root } from './root.ts'
import { type Ran, runMain } from './run-main.ts'

/** Runs the command line in the root of the repository, with nothing replaced. */
export const lexparity = (...argv: readonly string[]): Promise<Ran> => runMain(argv, { cwd: root })
