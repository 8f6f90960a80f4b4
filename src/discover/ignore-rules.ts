import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Patterns of one ignore file, or of the configuration. */
export interface IgnoreRules {
  /** Absolute; the patterns are relative to it. */
  readonly folder: string
  readonly matcher: Ignore
  /** Written for us, so that it holds for files named on the command line, too; false for `.gitignore`. */
  readonly isOwn: boolean
}

const IGNORE_FILES = [
  { name: '.gitignore', isOwn: false },
  { name: '.linterignore', isOwn: true },
  { name: '.lexparityignore', isOwn: true },
]

/** Rules of the configuration's `ignore` patterns. */
export function ownRules(folder: string, patterns: readonly string[]): IgnoreRules {
  return { folder, matcher: ignore().add(patterns), isOwn: true }
}

/** Rules of the ignore files that stand in a folder. A file that cannot be read gives none. */
export async function rulesIn(folder: string): Promise<readonly IgnoreRules[]> {
  const rules = await Promise.all(
    IGNORE_FILES.map(async ({ name, isOwn }) => {
      const text = await readFile(join(folder, name), 'utf8').catch(() => '')
      return text === '' ? [] : [{ folder, matcher: ignore().add(text), isOwn }]
    }),
  )
  return rules.flat()
}

/** Rules of the folders above one, outermost first: up to the repository, or else up to the working folder. */
export async function rulesAbove(folder: string, cwd: string): Promise<readonly IgnoreRules[]> {
  const above = foldersAbove(folder)
  const repository = existsSync(join(folder, '.git'))
    ? 0
    : above.findIndex((each) => existsSync(join(each, '.git'))) + 1
  const end = repository > 0 || existsSync(join(folder, '.git')) ? repository : above.indexOf(cwd) + 1
  return (await Promise.all(above.slice(0, end).reverse().map(rulesIn))).flat()
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder)
  return parent === folder ? [] : [parent, ...foldersAbove(parent)]
}

/**
 * Whether rules, outermost first, leave a path out. Of git's rules and of our own the innermost that say anything about
 * the path decide; what one of the two kinds leaves out, the other does not bring back.
 */
export function isIgnored(rules: readonly IgnoreRules[], absolute: string, kind: 'file' | 'folder'): boolean {
  return [true, false].some((isOwn) => {
    const said = rules.filter((each) => each.isOwn === isOwn).map((each) => verdict(each, absolute, kind))
    return said.filter((each) => each !== undefined).at(-1) ?? false
  })
}

function verdict({ folder, matcher }: IgnoreRules, absolute: string, kind: 'file' | 'folder'): boolean | undefined {
  const path = relative(folder, absolute).replaceAll(sep, '/')
  if (!ignore.isPathValid(path)) return undefined
  const { ignored, unignored } = matcher.test(kind === 'folder' ? `${path}/` : path)
  return ignored ? true : unignored ? false : undefined
}
