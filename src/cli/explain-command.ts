import { unreadableRule } from '../model/unreadable.ts'
import { type Session, tell } from './command.ts'
import type { ExitCode } from './exit-code.ts'
import { rulePage } from './package.ts'
import { unknownRule } from './unknown-rule.ts'

/** Shows the page of a rule. */
export async function explainCommand(id: string, { io, engine }: Session): Promise<ExitCode> {
  const rules = [...(await engine.rules()), unreadableRule]
  const rule = rules.find((each) => each.id === id)
  if (rule === undefined) {
    const known = rules.map((each) => each.id)
    tell(io, unknownRule(id, known))
    return 2
  }
  const page = rulePage(id) ?? `# ${id}\n\n${rule.summary}`
  io.stdout.write(`${page.trimEnd()}\n`)
  return 0
}
