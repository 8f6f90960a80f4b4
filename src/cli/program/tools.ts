import { Argument, type Command } from 'commander'
import { shells } from '../completion.ts'
import type { Session } from '../command.ts'
import type { Shell } from '../completion.ts'
import type { Finish } from './finish.ts'

/** Commands for the machine that lexparity runs on: the server for editors, completion in shells, what is amiss. */
export function addTools(program: Command, session: Session, finish: Finish): void {
  program
    .command('lsp')
    .description('serve an editor (Language Server Protocol over stdin and stdout)')
    .option('--stdio', 'what is done anyway; editors say it')
    .action(async () => {
      const { lspCommand } = await import('../lsp-command.ts')
      finish(await lspCommand())
    })
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'that is to complete').choices(shells))
    .description('print what makes a shell complete commands and options')
    .action(async (shell: Shell) => {
      const { completionCommand } = await import('../completion.ts')
      finish(completionCommand(shell, program, session))
    })
  program
    .command('doctor')
    .description('tell whether all is well here: Node, terminal, optional parts, configuration')
    .action(async () => {
      const { doctorCommand } = await import('../doctor-command.ts')
      finish(await doctorCommand(session))
    })
}
