import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright-core'

/** Prints web pages to PDF as a browser does, in the order given. */
export async function printPdf(pages: readonly string[]): Promise<readonly Uint8Array[]> {
  const executablePath = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout.trim()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const printed: Uint8Array[] = []
    for (const html of pages) {
      const page = await browser.newPage()
      await page.setContent(html)
      printed.push(await page.pdf({ format: 'A4' }))
    }
    return printed
  } finally {
    await browser.close()
  }
}
