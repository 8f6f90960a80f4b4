import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../discover/folder.ts'
import { startMain } from '../support/run-main.ts'

const EN = 'It meets on 3 May 2027.\n'
const FR = 'Il se réunit le 3 mai 2027.\n'

test('documents are checked again as they change, until the user stops it', async () => {
  const cwd = folder({ '.linterrc.json': '{}', 'en.md': EN, 'fr.md': FR })
  const controller = new AbortController()
  const argv = ['--watch', '-f', 'pretty', '-f', 'json=report.json', '--fail-on', 'info']
  const { done, written } = startMain(argv, { cwd, untilStopped: () => controller.signal })
  const runs = (): number => written.stderr.split('watching for changes').length - 1

  await expect.poll(runs, { timeout: 20_000 }).toBe(1)
  expect(written.stdout).toContain('nothing to report')
  writeFileSync(join(cwd, 'fr.md'), FR.replace('3', '4'))
  await expect.poll(runs, { timeout: 20_000 }).toBe(2)
  expect(written.stdout).toContain('date-parity')
  // Its own report does not wake it.
  await new Promise((resolve) => {
    setTimeout(resolve, 600)
  })
  expect(runs()).toBe(2)
  controller.abort()
  expect(await done).toBe(1)
}, 60_000)
