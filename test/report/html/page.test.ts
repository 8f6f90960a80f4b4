import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { broken, contract, run } from '../fixture.ts'
import { reportOf } from './concordance.ts'
import { hostile } from './samples.ts'

describe('the file', () => {
  const page = reportOf(run([contract], [broken]))

  test('holds everything and loads nothing', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true)
    expect(page.endsWith('</html>\n')).toBe(true)
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\bsrc=|url\(|@import/)
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  })

  test('lets its own script and style run and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]
    const [script] = /(?<=<script>)[^]*(?=<\/script>\n<\/body>)/.exec(page) ?? ['']
    const hash = createHash('sha256').update(script).digest('base64')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'sha256-${hash}';`)
    expect(policy).not.toContain('unsafe')
  })

  test('says the findings without scripts, too', () => {
    const [plain] = /<noscript>[^]*<\/noscript>/.exec(page) ?? ['']
    expect(plain).toContain('number `1520`, but `1250` as in 2 of 3 versions')
    expect(plain).toContain('fr: 1520; de: 1250; en: 1250')
  })
})

test('nothing in a document becomes markup', () => {
  const page = reportOf(run([hostile]))
  expect(page).not.toContain('<img')
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page).not.toContain('<!-- is 40')
})
