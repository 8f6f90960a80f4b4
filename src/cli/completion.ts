import type { Command, Option } from 'commander'
import type { Session } from './command.ts'
import type { ExitCode } from './exit-code.ts'

export const shells = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof shells)[number]

/** Prints a script that the shell reads at its start, `lexparity completion bash >> ~/.bashrc`. */
export function completionCommand(shell: Shell, program: Command, { io }: Session): ExitCode {
  io.stdout.write(SCRIPTS[shell](program.commands.map(wordsOf)))
  return 0
}

/** A command, and what may stand behind it. */
interface Words {
  readonly name: string
  readonly description: string
  readonly options: readonly Option[]
}

function wordsOf(command: Command): Words {
  return { name: command.name(), description: command.description(), options: command.options }
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Words[]) => string>> = { bash, zsh, fish }

const longs = ({ options }: Words): string => options.flatMap(({ long }) => long ?? []).join(' ')

const optionsOfLint = (commands: readonly Words[]): string =>
  longs(commands.find(({ name }) => name === 'lint') ?? { name: '', description: '', options: [] })

function bash(commands: readonly Words[]): string {
  const cases = commands.map((command) => `    ${command.name}) words="${longs(command)}" ;;`)
  return `_lexparity() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${optionsOfLint(commands)}" ;;
  esac
  if [ "$COMP_CWORD" = 1 ]; then words="$words ${commands.map(({ name }) => name).join(' ')}"; fi
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _lexparity lexparity
`
}

function zsh(commands: readonly Words[]): string {
  return `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`
}

function fish(commands: readonly Words[]): string {
  const names = commands.map(
    ({ name, description }) => `complete -c lexparity -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
  )
  const options = commands.flatMap(({ name, options: own }) =>
    own.flatMap(({ long, description }) => {
      if (!long) return []
      const when =
        name === 'lint' ? 'not __fish_seen_subcommand_from decide facts align' : `__fish_seen_subcommand_from ${name}`
      return [`complete -c lexparity -n ${quoted(when)} -l ${long.slice(2)} -d ${quoted(description)}`]
    }),
  )
  return `${[...names, ...options].join('\n')}\n`
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
}
