import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { Run } from '../../../src/model/run.ts'
import { htmlReport } from '../../../src/report/html.ts'
import { programPath } from '../../support/programs.ts'

/** A page in a browser, with what went wrong on it. */
export interface Opened {
  readonly page: Page
  /** Errors of scripts, and what the page tried to load. */
  readonly faults: readonly string[]
}

export interface Opener {
  readonly open: (run: Run, options?: BrowserContextOptions & { readonly hash?: string }) => Promise<Opened>
}

export function reportOf(run: Run): string {
  return htmlReport(run, { version: '0.1.0', cwd: '/', color: false, width: 100 })
}

/** Opens reports as files in the system's Chromium, which the tests of a file share. */
export function browserForTests(): Opener {
  const contexts: BrowserContext[] = []
  const folder = mkdtempSync(join(tmpdir(), 'lexparity-html-'))
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: programPath('chromium'),
      args: ['--no-sandbox', '--disable-gpu'],
    })
  })
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    async open(run, { hash = '', ...options } = {}) {
      const file = join(folder, `${Math.random()}.html`)
      writeFileSync(file, reportOf(run))
      const context = await browser!.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      contexts.push(context)
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      page.on('console', (entry) => entry.type() === 'error' && faults.push(entry.text()))
      page.on('request', (request) => !request.url().startsWith(`file://${file}`) && faults.push(request.url()))
      await page.goto(`file://${file}${hash}`)
      await page.waitForSelector('.body .row.filled, .overview, .nothing, .entry', { state: 'attached' })
      return { page, faults }
    },
  }
}
