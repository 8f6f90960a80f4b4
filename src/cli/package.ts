import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder of this package: where its `package.json` is, above the sources as above what was built of them. */
export function packageFolder(): string {
  return folderOfPackage(import.meta.dirname)
}

function folderOfPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderOfPackage(dirname(folder))
}

export function packageVersion(): string {
  return packageEntry().version
}

/** Address of the program's page, if it has one. */
export function packageHomepage(): string | undefined {
  return packageEntry().homepage
}

function packageEntry(): { readonly version: string; readonly homepage?: string } {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as ReturnType<typeof packageEntry>
}

/** Page of a rule, Markdown; `undefined` if there is none. */
export function rulePage(id: string): string | undefined {
  return readIfThere(join(packageFolder(), 'docs', 'rules', `${id}.md`))
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
