import { Command } from 'commander'
import type { Session } from './command.ts'
import { EXAMPLES, HELP_WIDTH, optionsOf } from './help.ts'
import { packageVersion } from './package.ts'
import { addDecide } from './program/decide.ts'
import type { Finish } from './program/finish.ts'
import { addInit } from './program/init.ts'
import { addLint, addRevise } from './program/lint.ts'
import { addInspection, addRules } from './program/show.ts'
import { addTools } from './program/tools.ts'

/** All commands. What a command needs is loaded when it is run. */
export function programFor(session: Session, finish: Finish): Command {
  const { stdout, stderr } = session.io
  const program = new Command('lexparity')
    .description('Checks the language versions of a document against each other.')
    .version(packageVersion())
    .usage('[paths…] [options] | <command>')
    .configureHelp({ helpWidth: HELP_WIDTH })
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride()
  const lint = addLint(program, session, finish)
  addRevise(program, session, finish)
  addDecide(program, session, finish)
  addInit(program, session, finish)
  addRules(program, session, finish)
  addInspection(program, session, finish)
  addTools(program, session, finish)
  return program.addHelpText('after', () => `\n${optionsOf(lint)}\n${EXAMPLES}`)
}
