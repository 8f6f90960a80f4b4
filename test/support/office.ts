import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Files by name. */
export type Files = Readonly<Record<string, Uint8Array>>

/**
 * Converts files by LibreOffice, all in one start of it, which takes seconds: `{ 'a.html': … }` to `docx` gives `{ 'a.docx': … }`. `filter`
 * is the name of the export filter where the ending does not tell enough.
 */
export function convertByOffice(files: Files, to: string, filter = ''): Files {
  const folder = mkdtempSync(join(tmpdir(), 'lexparity-office-'))
  try {
    const names = Object.keys(files)
    for (const name of names) writeFileSync(join(folder, name), files[name]!)
    const args = [
      // A profile of its own: LibreOffice gives way to another instance that uses the same.
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...(names.every((name) => name.endsWith('.html')) ? ['--infilter=HTML (StarWriter)'] : []),
      '--convert-to',
      filter === '' ? to : `${to}:${filter}`,
      '--outdir',
      join(folder, 'out'),
      ...names.map((name) => join(folder, name)),
    ]
    execFileSync('soffice', args, { stdio: 'pipe', timeout: 120_000 })
    const out = join(folder, 'out')
    return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const OFFICE_TIMEOUT = 180_000
