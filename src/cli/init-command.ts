import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { discover, type Discovered } from '../discover/discover.ts'
import { proposePatterns } from '../discover/propose.ts'
import { languagesOf } from '../model/document-set.ts'
import { counted } from '../report/words.ts'
import { type Session, tell } from './command.ts'
import { configuration } from './configuration.ts'
import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

export interface InitOptions {
  readonly write?: true
  readonly yes?: true
}

const FILE = '.linterrc.json'

/** Shows how the documents of the working folder are understood without configuration, and proposes one. */
export async function initCommand({ write, yes }: InitOptions, { io, engine }: Session): Promise<ExitCode> {
  const loaded = await configuration(io, await engine.rules())
  if (loaded === undefined) return 2
  if (loaded.file !== undefined) {
    tell(io, `there is a configuration already: ${relative(io.cwd, loaded.file)}; nothing is changed`)
    return 2
  }
  const { cwd } = io
  const found = await discover([], { cwd, config: { documents: [], ignore: [] }, configFolder: cwd })
  const proposal = `${JSON.stringify(proposed(found, cwd), null, 2)}\n`
  io.stdout.write(`${shown(found)}\n${FILE}:\n\n${proposal}`)
  if (found.sets.length === 0) return 2
  return write || yes || (await isWanted(io)) ? written(proposal, io) : 0
}

function proposed({ sets }: Discovered, cwd: string): object {
  const schema = './node_modules/lexparity/schemas/linterrc.schema.json'
  return {
    ...(existsSync(join(cwd, schema)) && { $schema: schema }),
    documents: proposePatterns(sets.filter(({ versions }) => versions.length > 1)),
    ignore: [],
  }
}

const MOST_SETS = 40

/** The sets with their languages, and what is to be known of the rest. */
function shown({ sets, problems, notes }: Discovered): string {
  const translated = sets.filter(({ versions }) => versions.length > 1)
  const files = translated.flatMap(({ versions }) => versions)
  const languages = [...new Set(files.map(({ language }) => language))].toSorted()
  const lines = translated.slice(0, MOST_SETS).map((set) => `  ${set.id}: ${languagesOf(set).join(' ')}`)
  const rest = translated.length - lines.length
  return [
    `${counted(translated.length, 'document set')} in ${counted(languages.length, 'language')}: ${languages.join(' ')}`,
    ...lines,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    ...[...notes, ...problems.map(({ path, reason }) => `\`${path}\` ${reason}`)].map((note) => `- ${note}`),
    ...(translated.length > 0 && proposePatterns(translated).length === 0 ? [`- ${NO_PATTERN}`] : []),
    '',
  ].join('\n')
}

const NO_PATTERN =
  'no patterns are proposed: not all of these files name their language in the same way, and without patterns all are found'

async function isWanted({ ask }: Io): Promise<boolean> {
  if (ask === undefined) return false
  return /^y(?:es)?$/i.test((await ask(`\nWrite ${FILE}? [y/N] `)).trim())
}

/** A file that came to be there meanwhile is left as it is. */
async function written(proposal: string, io: Io): Promise<ExitCode> {
  try {
    await writeFile(join(io.cwd, FILE), proposal, { flag: 'wx' })
    tell(io, `wrote ${FILE}`)
    return 0
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    tell(io, `${FILE} ${isThere ? 'is there already; it is left as it is' : `cannot be written: ${String(error)}`}`)
    return 2
  }
}
