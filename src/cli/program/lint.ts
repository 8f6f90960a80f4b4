import { type Command, InvalidArgumentError, Option } from 'commander'
import { formats } from '../../report/formats.ts'
import type { Session } from '../command.ts'
import { failLevels } from '../exit-code.ts'
import { EXAMPLES } from '../help.ts'
import type { LintOptions } from '../lint-command.ts'
import { type OutputRequest, parseOutput } from '../outputs.ts'
import type { Finish } from './finish.ts'

/** `lexparity lint`, which is also what is done without a command. */
export function addLint(program: Command, session: Session, finish: Finish): Command {
  const command = program
    .command('lint', { isDefault: true })
    .argument(
      '[paths...]',
      'files, folders, archives, path patterns, `-` for a list on stdin; otherwise the documents of the configuration, or all that is here',
    )
    .description('check documents; what is done without a command')
    .addOption(listOption('--rule <ids>', 'only these rules, with commas between them'))
  return withReportOptions(command)
    .option(
      '--files-from <file>',
      'check the files that are listed there, one a line or NUL behind each; `-` for stdin',
    )
    .option('--watch', 'check again whenever a document changes')
    .option('--print-config', 'print the configuration in force and check nothing')
    .addHelpText('after', `\n${EXAMPLES}`)
    .action(async (paths: readonly string[], options: LintOptions) => {
      const { lintCommand } = await import('../lint-command.ts')
      finish(await lintCommand(paths, options, session))
    })
}

/** `lexparity revise` */
export function addRevise(program: Command, session: Session, finish: Finish): void {
  const command = program
    .command('revise')
    .argument('<before>', 'folder with the documents as they were')
    .argument('<after>', 'folder with the documents as they are')
    .description('compare two revisions: what changed in some versions must have changed in all')
  withReportOptions(command).action(async (before: string, after: string, options: LintOptions) => {
    const { reviseCommand } = await import('../revise-command.ts')
    finish(await reviseCommand([before, after], options, session))
  })
}

/** What any command that reports findings can be told. */
function withReportOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration file, instead of the nearest')
    .addOption(formatOption())
    .option('-o, --output-file <file>', 'write the report to a file, if it has none of its own')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(failLevels).default('error'),
    )
    .addOption(listOption('--language <tags>', 'only what these language versions have to do with'))
    .option('--quiet', 'report errors and warnings only')
    .option('--summary', 'show the table of rules and languages only, not the findings')
    .option('--fingerprints', 'show the fingerprint of each finding, for `lexparity decide`')
    .option('--timing', 'say on stderr what took how long')
    .option('--color', 'colour, even if it is not a terminal')
    .option('--no-color', 'no colour')
}

/** Words with commas between them; may be given several times. */
function listOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((written: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...written.split(',').map((word) => word.trim()),
  ])
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
