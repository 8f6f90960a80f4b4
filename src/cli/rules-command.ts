import { type Session, type ShowOptions, writeJson } from './command.ts'
import type { ExitCode } from './exit-code.ts'
import { table } from './table.ts'

/** Shows which rules there are. */
export async function rulesCommand({ format }: ShowOptions, { io, engine }: Session): Promise<ExitCode> {
  const rules = await engine.rules()
  if (format === 'json')
    writeJson(
      io,
      rules.map(({ id, severity, issueType, summary }) => ({ id, severity, issueType, summary })),
    )
  else
    io.stdout.write(
      `${table(
        ['rule', 'severity', 'summary'],
        rules.map(({ id, severity, summary }) => [id, severity, summary]),
      )}\n`,
    )
  return 0
}
