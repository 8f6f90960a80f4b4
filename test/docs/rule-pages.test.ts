import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { checkSet } from '../../src/check.ts'
import type { TextFormat } from '../../src/formats/read.ts'
import { euTermbase } from '../../src/locale/termbase.ts'
import type { DocumentSet } from '../../src/model/document-set.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Roster, Rule } from '../../src/model/rule.ts'
import type { Series } from '../../src/model/series.ts'
import { root } from '../support/root.ts'
import { setOf } from '../support/version.ts'

/** Versions as a page shows them, one a line; two blanks stand for a new paragraph, or in a table for a new row. */
const VERSION = /^([a-z]{2}): (.+)$/gm
/** The same versions as they were in an earlier revision. */
const VERSION_BEFORE = /^([a-z]{2}), before: (.+)$/gm
/** Stands among the versions of a page whose example is not Markdown. */
const FORMAT = /^format: (text)$/m
const FINDING = /^(error|warning|info): (.+)$/gm
const BLOCK = /^```(text|json)\n([^]*?)^```/gm

type Versions = ReadonlyArray<readonly [language: string, text: string]>

interface Example {
  readonly format: TextFormat
  readonly versions: Versions
  readonly before: Versions
  readonly findings: readonly string[]
  readonly rosters: Readonly<Record<string, Roster>>
  readonly series: Series
}

/** The examples of a page: versions, what is said of them, and before them the configuration if they need one. */
function examplesOf(page: string): readonly Example[] {
  const blocks = [...page.matchAll(BLOCK)].map(([, kind, text = '']) => ({ kind, text }))
  return blocks.flatMap(({ kind, text }, i) => {
    const versionsIn = (form: RegExp): Versions =>
      [...text.matchAll(form)].map(([, language = '', own = '']) => [language, own] as const)
    const versions = versionsIn(VERSION)
    if (kind !== 'text' || versions.length === 0) return []
    const findings = [...(blocks[i + 1]?.text ?? '').matchAll(FINDING)].map(([line]) => line)
    const before = blocks[i - 1]
    const config =
      before?.kind === 'json' ? (JSON.parse(before.text) as Partial<Pick<Example, 'rosters' | 'series'>>) : {}
    const { rosters = {}, series = {} } = config
    return [
      {
        format: FORMAT.test(text) ? 'text' : 'markdown',
        versions,
        before: versionsIn(VERSION_BEFORE),
        findings,
        rosters,
        series,
      },
    ]
  })
}

function exampleSet(format: TextFormat, versions: Versions): DocumentSet {
  const texts = versions.map(([language, text]) => [language, text.replaceAll('  |', '\n|').replaceAll('  ', '\n\n')])
  return setOf(Object.fromEntries(texts) as Record<string, string>, { id: 'example', format })
}

function findingsOf(rule: Rule, example: Example): readonly Finding[] {
  const setting = { severity: rule.severity, options: rule.optionsDefaults as Readonly<Record<string, unknown>> }
  const config = { rules: { [rule.id]: setting }, rosters: example.rosters, series: example.series, reference: null }
  const before = example.before.length === 0 ? undefined : exampleSet(example.format, example.before)
  const set = exampleSet(example.format, example.versions)
  return checkSet(set, { rules: [rule], config, termbase: euTermbase, before }).findings
}

describe('examples on the pages of the rules', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const examples = examplesOf(readFileSync(join(root, `docs/rules/${id}.md`), 'utf8'))
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      expect(example.findings.length).toBeGreaterThan(0)
      const said = findingsOf(rule, example).map(({ severity, message }) => `${severity}: ${message}`)
      expect(said).toEqual(example.findings)
    }
  })
})
