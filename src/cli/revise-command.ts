import type { Session } from './command.ts'
import type { ExitCode } from './exit-code.ts'
import { lintCommand, type LintOptions } from './lint-command.ts'

/** Compares two revisions of documents: whether what changed in some versions changed in all. */
export async function reviseCommand(
  [before, after]: readonly [before: string, after: string],
  options: LintOptions,
  session: Session,
): Promise<ExitCode> {
  return lintCommand([after], { ...options, rule: ['revision-parity'], before: [before] }, session)
}
