import type { Command } from 'commander'
import type { Session } from '../command.ts'
import type { InitOptions } from '../init-command.ts'
import type { Finish } from './finish.ts'

/** `lexparity init` */
export function addInit(program: Command, session: Session, finish: Finish): void {
  program
    .command('init')
    .description('show how the documents here would be understood, and propose a configuration')
    .option('--write', 'write it to .linterrc.json, which must not be there yet')
    .option('-y, --yes', 'the same: answer the question with yes')
    .action(async (options: InitOptions) => {
      const { initCommand } = await import('../init-command.ts')
      finish(await initCommand(options, session))
    })
}
