import { type Command, Help } from 'commander'

export const HELP_WIDTH = 100

/** The options of a command as its own help lists them. */
export function optionsOf(lint: Command): string {
  const help = Object.assign(new Help(), { helpWidth: HELP_WIDTH })
  const options = help.visibleOptions(lint).filter(({ long }) => long !== '--help')
  const width = Math.max(...options.map((option) => help.optionTerm(option).length))
  const items = options.map((option) =>
    help.formatItem(help.optionTerm(option), width, help.optionDescription(option), help),
  )
  return help.formatItemList('Options of lint:', items, help).join('\n')
}

export const EXAMPLES = `Examples:
  lexparity texts                            check all documents of a folder
  lexparity note.en.md note.fr.md            check these versions against each other
  lexparity texts --fail-on warning --quiet  in continuous integration
  lexparity texts -f json -o report.json     for a program
  lexparity texts -f pretty -f junit=out.xml several reports, all but one to files
  lexparity explain number-parity            what a rule is for
  lexparity ./rules                          a folder that is named like a command

Exit codes: 0 nothing found that fails, 1 something found, 2 the job could not be done.
`
