import { Command, InvalidArgumentError, Option } from 'commander'
import { formats } from '../report/formats.ts'
import type { Session } from './command.ts'
import { type DecideOptions, verdicts } from './decide.ts'
import { type ExitCode, failLevels } from './exit-code.ts'
import { EXAMPLES, HELP_WIDTH, optionsOf } from './help.ts'
import type { InspectOptions } from './inspect.ts'
import type { LintOptions } from './lint-command.ts'
import { type OutputRequest, parseOutput } from './outputs.ts'
import { packageVersion } from './package.ts'

type Finish = (code: ExitCode) => void

/** All commands. What a command needs is loaded when it is run. `finish` gets the exit code. */
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
  addDecide(program, session, finish)
  addRules(program, session, finish)
  addInspection(program, session, finish)
  addServer(program, finish)
  return program.addHelpText('after', () => `\n${optionsOf(lint)}\n${EXAMPLES}`)
}

function addLint(program: Command, session: Session, finish: Finish): Command {
  return program
    .command('lint', { isDefault: true })
    .argument(
      '[paths...]',
      'files, folders, path patterns; otherwise the documents of the configuration, or all that is here',
    )
    .description('check documents; what is done without a command')
    .option('-c, --config <file>', 'configuration file, instead of the nearest')
    .addOption(formatOption())
    .option('-o, --output-file <file>', 'write the report to a file, if it has none of its own')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(failLevels).default('error'),
    )
    .option('--quiet', 'report errors and warnings only')
    .option('--fingerprints', 'show the fingerprint of each finding, for `lexparity decide`')
    .option('--print-config', 'print the configuration in force and check nothing')
    .option('--color', 'colour, even if it is not a terminal')
    .option('--no-color', 'no colour')
    .addHelpText('after', `\n${EXAMPLES}`)
    .action(async (paths: readonly string[], options: LintOptions) => {
      const { lintCommand } = await import('./lint-command.ts')
      finish(await lintCommand(paths, options, session))
    })
}

function addDecide(program: Command, session: Session, finish: Finish): void {
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
      const { decideCommand } = await import('./decide-command.ts')
      finish(await decideCommand(fingerprints, options, session))
    })
}

/** May be given several times. */
function formatOption(): Option {
  const names = Object.keys(formats).join(', ')
  return new Option('-f, --format <format[=file]>', `form of a report, and its file: ${names}`)
    .default([], 'pretty')
    .argParser((written: string, before: readonly OutputRequest[]) => [...before, outputNamed(written, names)])
}

function outputNamed(written: string, names: string): OutputRequest {
  const request = parseOutput(written)
  if (request === undefined)
    throw new InvalidArgumentError(
      `It must be one of ${names}, with \`=\` and a file behind it if it is not the only one.`,
    )
  return request
}

function addRules(program: Command, session: Session, finish: Finish): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(tableOrJson())
    .action(async (options: InspectOptions) => {
      const { rulesCommand } = await import('./rules-command.ts')
      finish(await rulesCommand(options, session))
    })
  program
    .command('explain')
    .argument('<rule>', 'id of the rule')
    .description('tell what a rule reports, and why')
    .action(async (id: string) => {
      const { explainCommand } = await import('./explain-command.ts')
      finish(await explainCommand(id, session))
    })
}

function addInspection(program: Command, session: Session, finish: Finish): void {
  inspection(program, 'facts', 'show the numbers, dates, references … that are read in each paragraph').action(
    async (files: readonly string[], options: InspectOptions) => {
      const { factsCommand } = await import('./facts-command.ts')
      finish(await factsCommand(files, options, session))
    },
  )
  inspection(program, 'align', 'show which paragraphs correspond').action(
    async (files: readonly string[], options: InspectOptions) => {
      const { alignCommand } = await import('./align-command.ts')
      finish(await alignCommand(files, options, session))
    },
  )
}

function addServer(program: Command, finish: Finish): void {
  program
    .command('lsp')
    .description('serve an editor (Language Server Protocol over stdin and stdout)')
    .option('--stdio', 'what is done anyway; editors say it')
    .action(async () => {
      const { lspCommand } = await import('./lsp-command.ts')
      finish(await lspCommand())
    })
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
