import { nearestName } from '../json/nearest.ts'
import { unreadableRule } from '../model/unreadable.ts'
import { type Session, tell } from './command.ts'
import type { ExitCode } from './exit-code.ts'
import { rulePage } from './package.ts'

/** Shows the page of a rule. */
export async function explainCommand(id: string, { io, engine }: Session): Promise<ExitCode> {
  const rules = [...(await engine.rules()), unreadableRule]
  const rule = rules.find((each) => each.id === id)
  if (rule === undefined) {
    tell(
      io,
      `unknown rule \`${id}\`${hint(
        id,
        rules.map((each) => each.id),
      )}`,
    )
    return 2
  }
  const page = rulePage(id) ?? `# ${id}\n\n${rule.summary}`
  io.stdout.write(`${page.trimEnd()}\n`)
  return 0
}

function hint(id: string, known: readonly string[]): string {
  const nearest = nearestName(id, known)
  return nearest === undefined ? '; `lexparity rules` lists them' : `; did you mean \`${nearest}\`?`
}
