import { type Command, Option } from 'commander'
import type { Session } from '../command.ts'
import type { InspectOptions } from '../inspect.ts'
import type { Finish } from './finish.ts'

/** Commands that tell what the rules are for. */
export function addRules(program: Command, session: Session, finish: Finish): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(tableOrJson())
    .action(async (options: InspectOptions) => {
      const { rulesCommand } = await import('../rules-command.ts')
      finish(await rulesCommand(options, session))
    })
  program
    .command('explain')
    .argument('<rule>', 'id of the rule')
    .description('tell what a rule reports, and why')
    .action(async (id: string) => {
      const { explainCommand } = await import('../explain-command.ts')
      finish(await explainCommand(id, session))
    })
}

/** Commands that show how documents are read. */
export function addInspection(program: Command, session: Session, finish: Finish): void {
  inspection(program, 'facts', 'show the numbers, dates, references … that are read in each paragraph').action(
    async (files: readonly string[], options: InspectOptions) => {
      const { factsCommand } = await import('../facts-command.ts')
      finish(await factsCommand(files, options, session))
    },
  )
  inspection(program, 'align', 'show which paragraphs correspond').action(
    async (files: readonly string[], options: InspectOptions) => {
      const { alignCommand } = await import('../align-command.ts')
      finish(await alignCommand(files, options, session))
    },
  )
}

function inspection(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .argument('<files...>', 'files, folders, path patterns')
    .description(description)
    .option('-c, --config <file>', 'configuration file, instead of the nearest')
    .addOption(tableOrJson())
}

function tableOrJson(): Option {
  return new Option('-f, --format <format>', 'form of the output').choices(['table', 'json']).default('table')
}
