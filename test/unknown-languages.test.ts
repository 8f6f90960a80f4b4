import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locales } from '../src/locale/index.ts'
import { lexparity } from './support/lexparity.ts'
import { LIBRARY } from './support/library.ts'

/** What is said louder than `info` of the same rules in these languages. */
async function loudIn(languages: readonly string[], change = (text: string): string => text) {
  const folder = join(mkdtempSync(join(tmpdir(), 'library-')), 'rules')
  mkdirSync(folder)
  for (const language of languages) {
    const paragraphs = LIBRARY[language]!.trim().split(/\n\s*/)
    const text = paragraphs.join('\n\n')
    writeFileSync(join(folder, `${language}.md`), `${language === languages.at(-1) ? change(text) : text}\n`)
  }
  const { stdout } = await lexparity('lint', folder, '--format', 'json')
  const { documentSets, findings } = JSON.parse(stdout) as Report
  expect(documentSets.map(({ versions }) => versions.length)).toEqual([languages.length])
  return findings.filter(({ severity }) => severity !== 'info').map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

interface Report {
  readonly documentSets: ReadonlyArray<{ readonly versions: readonly object[] }>
  readonly findings: ReadonlyArray<{ readonly ruleId: string; readonly severity: string; readonly message: string }>
}

const UNKNOWN = Object.keys(LIBRARY).filter((language) => !(language in locales))

test.each(UNKNOWN)(
  'a faithful version in %s is no error and no warning, beside one and beside two',
  async (language) => {
    expect(await loudIn(['en', language])).toEqual([])
    expect(await loudIn(['en', 'fr', language])).toEqual([])
  },
)

test.each(['nb', 'uk', 'ca', 'vi', 'zh'])('another number of days in %s is found', async (language) => {
  const changed = await loudIn(['en', 'fr', language], (text) => text.replace('21', '28'))
  expect(changed).toEqual([expect.stringMatching(new RegExp(`^number-parity: ${language} has .28. where 2 of 3`))])
})
