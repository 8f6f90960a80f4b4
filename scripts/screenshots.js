#!/usr/bin/env node
// Takes the pictures of docs/images from the examples, with the system's Chromium. Run `npm run build` first.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const images = join(root, 'docs/images')

/** What is chosen in the page, and the keys pressed. */
const PICTURES = [
  { name: 'concordance', hash: '#set=examples/cultural-goods/note', keys: ['j'] },
  { name: 'concordance-decision', hash: '#set=examples/forest-fires&pin=en', keys: ['j', 'j', 'c'] },
  { name: 'concordance-overview', hash: '#set=examples/forest-fires&view=overview', keys: [] },
]

const folder = mkdtempSync(join(tmpdir(), 'lexparity-pictures-'))
const report = join(folder, 'concordance.html')
spawnSync(process.execPath, ['dist/src/cli/bin.js', 'examples', '--format', 'html', '--output-file', report], {
  cwd: root,
  stdio: 'inherit',
})
const found = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout.trim()
const browser = await chromium.launch({ executablePath: found, args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync(images, { recursive: true })
for (const picture of PICTURES) await take(picture)
await browser.close()
rmSync(folder, { recursive: true })

/** @param {{ name: string, hash: string, keys: readonly string[] }} picture */
async function take({ name, hash, keys }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 740 } })
  await page.goto(`file://${report}${hash}`)
  for (const key of keys) await page.keyboard.press(key)
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(images, `${name}.png`) })
  await page.close()
  console.log(`wrote docs/images/${name}.png`)
}
