import { describe, expect, test } from 'vitest'
import { rules as allRules } from '../../rules/index.ts'
import { checkSet } from '../../src/check.ts'
import type { TextFormat } from '../../src/formats/read.ts'
import { euTermbase } from '../../src/locale/termbase.ts'
import { documentSet } from '../../src/model/document-set.ts'
import type { Departure, Finding, Severity } from '../../src/model/finding.ts'
import type { Roster, Rule } from '../../src/model/rule.ts'
import type { Series } from '../../src/model/series.ts'
import { versionOf } from '../support/version.ts'

/** Texts by language tag; in the deviating versions `⟦…⟧` marks what must be reported. */
type Versions = Readonly<Record<string, string>>

export interface Case {
  readonly name: string
  readonly versions: Versions
  readonly format?: TextFormat
  readonly options?: object
  readonly reference?: string
  readonly rosters?: Readonly<Record<string, Roster>>
  readonly series?: Series
}

/** What one finding must be like; whatever is absent is not looked at. */
export interface Expected {
  readonly departure?: Departure
  readonly severity?: Severity
  readonly deviating?: readonly string[]
  readonly label?: string
  readonly message?: string | RegExp
  readonly says?: Readonly<Record<string, readonly string[]>>
}

export interface FaultyCase extends Case {
  /** All findings, in order. */
  readonly finds: readonly Expected[]
}

/** Tests one rule on tables of language versions, and what must hold for every rule on every case. */
export function testRule(
  rule: Rule,
  { silent, finds }: { readonly silent: readonly Case[]; readonly finds: readonly FaultyCase[] },
): void {
  describe(rule.id, () => {
    test('is one of the rules', () => expect(allRules.map(({ id }) => id)).toContain(rule.id))
    describe('is silent', () => {
      test.each(silent.map((item) => [item.name, item] as const))('%s', (_, item) => {
        expect(check(rule, item, item.versions).map(brief)).toEqual([])
      })
    })
    describe('finds', () => {
      test.each(finds.map((item) => [item.name, item] as const))('%s', (_, item) => {
        const found = check(rule, item, item.versions)
        expect(found.map((finding, i) => pick(finding, item.finds[i] ?? {}))).toEqual(item.finds.map(plain))
        expect(markedSpans(found)).toEqual(marks(item.versions))
      })
    })
    describe('invariants', () => {
      test.each([...silent, ...finds].map((item) => [item.name, item] as const))('%s', (_, item) =>
        checkInvariants(rule, item),
      )
    })
  })
}

const MARK = /[⟦⟧]/g

function check(rule: Rule, item: Case, versions: Versions): readonly Finding[] {
  const set = documentSet(
    'case',
    Object.entries(versions).map(([language, text]) => versionOf(language, text.replaceAll(MARK, ''), item.format)),
  )
  const setting = {
    severity: rule.severity === 'off' ? 'error' : rule.severity,
    options: { ...rule.optionsDefaults, ...item.options },
  } as const
  const { rosters = {}, series = {}, reference = null } = item
  const config = { rules: { [rule.id]: setting }, rosters, series, reference }
  return checkSet(set, { rules: [rule], config, termbase: euTermbase }).findings
}

function brief({ ruleId, severity, deviating, message }: Finding): string {
  return `${severity} ${ruleId} [${deviating.join()}] ${message}`
}

function pick(finding: Finding, expected: Expected): Expected {
  const { departure, severity, deviating, paragraph, message, locations } = finding
  const says = Object.fromEntries(locations.map((location) => [location.language, location.says]))
  const all: Expected = {
    departure,
    severity,
    deviating,
    message,
    says,
    ...(paragraph?.label === undefined ? {} : { label: paragraph.label }),
  }
  const asked = Object.entries(expected).map(([key, value]) => {
    if (key === 'message' && value instanceof RegExp && value.test(message)) return [key, String(value)]
    if (key === 'says')
      return [key, Object.fromEntries(Object.keys(value).map((language) => [language, says[language]]))]
    return [key, all[key as keyof Expected]]
  })
  return Object.keys(expected).length === 0 ? { message } : Object.fromEntries(asked)
}

function plain(expected: Expected): object {
  return expected.message instanceof RegExp ? { ...expected, message: String(expected.message) } : expected
}

/** `language start end` of all deviating places; of undecided findings only of marked versions there may be none. */
function markedSpans(findings: readonly Finding[]): readonly string[] {
  const spans = findings.flatMap(({ locations }) =>
    locations.filter(({ deviates }) => deviates).map(({ language, span }) => `${language} ${span.start}-${span.end}`),
  )
  return [...new Set(spans)].sort()
}

function marks(versions: Versions): readonly string[] {
  return Object.entries(versions)
    .flatMap(([language, text]) =>
      [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(
        ({ 0: whole, index }, i) => `${language} ${index - 2 * i}-${index - 2 * i + whole.length - 2}`,
      ),
    )
    .sort()
}

function checkInvariants(rule: Rule, item: Case): void {
  const findings = check(rule, item, item.versions)
  const entries = Object.entries(item.versions)
  expect(check(rule, item, Object.fromEntries([...entries].reverse())), 'order of versions').toEqual(findings)
  for (const [language, text] of entries) {
    const alone = check(rule, item, { [language]: text })
    expect(alone.filter(({ departure }) => departure !== 'intrinsic').map(brief), `${language} alone`).toEqual([])
    const copies = check(rule, item, { [language]: text, [`${language}-x-b`]: text, [`${language}-x-c`]: text })
    expect(copies.filter(({ departure }) => departure !== 'intrinsic').map(brief), `copies of ${language}`).toEqual([])
  }
  for (const finding of findings)
    for (const { language, span } of finding.locations) {
      const { length } = item.versions[language]!.replaceAll(MARK, '')
      expect(span.start, `${language} span`).toBeGreaterThanOrEqual(0)
      expect(span.end, `${language} span`).toBeGreaterThanOrEqual(span.start)
      expect(span.end, `${language} span`).toBeLessThanOrEqual(length)
    }
}
