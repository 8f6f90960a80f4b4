import process from 'node:process'
import { decisionsFile, loadDecisions } from '../config/decisions.ts'
import type { Session } from './command.ts'
import { configuration } from './configuration.ts'
import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { packageVersion } from './package.ts'

/** One thing that was looked at. */
interface Check {
  readonly name: string
  readonly isWell: boolean
  readonly says: string
}

/** Tells whether all that lexparity rests on is there. */
export async function doctorCommand(session: Session): Promise<ExitCode> {
  const { io } = session
  const checks = [
    node(),
    language(io),
    ...(await Promise.all(Object.entries(OPTIONAL).map(([name, load]) => optional(name, load)))),
    ...(await configured(session)),
  ]
  io.stdout.write(`lexparity ${packageVersion()}\n\n${checks.map(lineOf).join('\n')}\n\n${SAMPLE}\n`)
  return checks.every(({ isWell }) => isWell) ? 0 : 2
}

/** What can only be seen by people. */
const SAMPLE = `Each of these must be a letter and no box: Ελληνικά · Български · Ġaħan · čšž · ő · ș · ț · Łódź · ⟦ ⟧ ▸
If not, install fonts for them (on Debian: fonts-dejavu-core) and use a terminal that speaks UTF-8.`

function lineOf({ name, isWell, says }: Check): string {
  return `${isWell ? '✓' : '✗'} ${name.padEnd(14)} ${says}`
}

const LEAST = [20, 19] as const

function node(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isWell = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
  const old = isWell && major < 22 ? '; no longer maintained since April 2026, 22 or 24 is better' : ''
  return {
    name: 'Node',
    isWell,
    says: isWell ? `${process.versions.node}${old}` : `${process.versions.node}; needs 20.19`,
  }
}

function language({ env }: Io): Check {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(Boolean) ?? ''
  const isUtf8 = process.platform === 'win32' || process.platform === 'darwin' || /utf-?8/i.test(locale)
  const name = locale === '' ? 'not set' : locale
  const says = isUtf8 ? name : `\`${name}\`; set LANG to one with UTF-8, \`C.UTF-8\``
  // Reports are UTF-8 all the same: this is advice.
  return { name: 'Characters', isWell: true, says }
}

/** Parts that are loaded when they are needed. */
const OPTIONAL: Readonly<Record<string, () => Promise<unknown>>> = {
  PDF: () => import('unpdf'),
  Spreadsheets: () => import('write-excel-file/node'),
  Editors: () => import('vscode-languageserver/node'),
  Watching: () => import('chokidar'),
}

async function optional(name: string, load: () => Promise<unknown>): Promise<Check> {
  const isWell = await load().then(
    () => true,
    () => false,
  )
  return { name, isWell, says: isWell ? 'there' : 'missing; install lexparity again' }
}

async function configured({ io, engine }: Session): Promise<readonly Check[]> {
  const loaded = await configuration(io, await engine.rules())
  if (loaded === undefined) return [{ name: 'Configuration', isWell: false, says: 'has mistakes, said above' }]
  const kept = await loadDecisions(decisionsFile(loaded))
  return [
    { name: 'Configuration', isWell: true, says: loaded.file ?? 'none; everything is default' },
    'reason' in kept
      ? { name: 'Decisions', isWell: false, says: `${kept.path} ${kept.reason}` }
      : { name: 'Decisions', isWell: true, says: String(kept.decisions.length) },
  ]
}
