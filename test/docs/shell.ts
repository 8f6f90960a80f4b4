import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from '../support/root.ts'
import { folder } from '../config/folder.ts'

/** What `npm run build` made; `npm test` builds first. */
const bin = join(root, 'dist', 'src', 'cli', 'bin.js')

/**
 * Programs as the machines of continuous integration have them: `npx` fetches no package but runs the one that was built; `lexparity` as
 * it is when it was installed; a reader of reports.
 */
const PROGRAMS = {
  npx: `#!/bin/sh
[ "$1" = --yes ] && shift
case "$1" in
  lexparity | lexparity@*) echo "$1" >> "$ASKED"; shift ;;
  *) echo "not a package of ours: $1" >&2; exit 99 ;;
esac
exec "${process.execPath}" "${bin}" "$@"
`,
  lexparity: `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`,
  reviewdog: '#!/bin/sh\nexec cat > reviewdog-input.json\n',
}

export interface Done {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder with the examples, or with these files, and a shell in it. */
export function workplace(files?: Readonly<Record<string, string>>) {
  const cwd = folder(files)
  if (files === undefined) cpSync(join(root, 'examples'), join(cwd, 'texts'), { recursive: true })
  const programs = folder({ asked: '' })
  for (const [name, text] of Object.entries(PROGRAMS)) {
    writeFileSync(join(programs, name), text)
    chmodSync(join(programs, name), 0o755)
  }
  const asked = join(programs, 'asked')
  const environment = { PATH: `${programs}${delimiter}${process.env['PATH']}`, HOME: cwd, ASKED: asked }
  /** Runs a script as `bash -eo pipefail` does, with these variables besides and no others. */
  const bash = (script: string, env: Readonly<Record<string, string>> = {}): Done => {
    const argv = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
    return spawnSync('bash', argv, { cwd, env: { ...environment, ...env }, encoding: 'utf8' })
  }
  return { cwd, asked, bash }
}
