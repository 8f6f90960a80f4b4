import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder } from '../config/folder.ts'

/** What `npm run build` made; `npm test` builds first. */
const bin = fileURLToPath(new URL('../../dist/src/cli/bin.js', import.meta.url))

test.each([
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
  [['rules'], 0, /^rule /, /^$/],
  [['--print-config'], 0, /^\{/, /^$/],
  [['explain', 'number-partiy'], 2, /^$/, /did you mean `number-parity`/],
  [['--nonsense'], 2, /^$/, /unknown option/],
])('lexparity %j', (argv, status, stdout, stderr) => {
  const done = spawnSync(process.execPath, [bin, ...argv], { cwd: folder(), encoding: 'utf8' })
  expect(done.status).toBe(status)
  expect(done.stdout).toMatch(stdout)
  expect(done.stderr).toMatch(stderr)
})

test.each([['rules'], ['--help']])('a reader of `%s` that goes away is no error', async (command) => {
  const child = spawn(process.execPath, [bin, command], { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  child.stdout.destroy()
  const [code] = (await once(child, 'close')) as [number]
  expect([code, complaint]).toEqual([0, ''])
})
