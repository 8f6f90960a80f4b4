import { type Command, Option } from 'commander'
import type { Session } from '../command.ts'
import { type DecideOptions, verdicts } from '../decide.ts'
import type { Finish } from './finish.ts'

/** `lexparity decide` */
export function addDecide(program: Command, session: Session, finish: Finish): void {
  program
    .command('decide')
    .argument('[fingerprints...]', 'of findings, as reports give them; their first six digits may do')
    .description('keep what was decided about findings, so that they are not reported again')
    .option('-r, --reason <text>', 'why')
    .addOption(new Option('--verdict <verdict>', 'what is decided').choices(verdicts).default('accepted'))
    .option('--author <name>', 'who decides, instead of the user of this machine')
    .option('--expires <date>', 'from when on it no longer holds, `2026-03-31`')
    .option('--only-here', 'for this document set only, not wherever the same text has the same finding')
    .option('--baseline', 'take all that is found now for known')
    .option('--from <file>', 'take over the decisions of a file')
    .option('--prune', 'take out decisions that have expired or are about nothing any more')
    .option('--in <paths...>', 'documents to look at, instead of those of the configuration')
    .option('-c, --config <file>', 'configuration file, instead of the nearest')
    .action(async (fingerprints: readonly string[], options: DecideOptions) => {
      const { decideCommand } = await import('../decide-command.ts')
      finish(await decideCommand(fingerprints, options, session))
    })
}
