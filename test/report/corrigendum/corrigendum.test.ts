import { describe, expect, test } from 'vitest'
import type { LanguageVersion } from '../../../src/model/language-version.ts'
import type { CheckedSet } from '../../../src/model/run.ts'
import { decision } from '../awkward.ts'
import { checked, draft, formulae } from './draft.ts'

const right = {
  en: '## Article 5\n\n1. The amount shall be EUR 1 250 in all Member States.\n\n2. It shall be paid by 12 March 2024 under Article 7 of this act.',
  fr: "## Article 5\n\n1. Le montant est de 1 250 EUR dans tous les États membres.\n\n2. Il est payé le 12 mars 2024 au plus tard en vertu de l'article 7 du présent acte.",
  de: '## Artikel 5\n\n1. Der Betrag beläuft sich in allen Mitgliedstaaten auf 1 250 EUR.\n\n2. Er ist gemäß Artikel 7 dieses Rechtsakts bis zum 12. März 2024 zu zahlen.',
  nl: '## Artikel 5\n\n1. Het bedrag is in alle lidstaten 1 250 EUR.\n\n2. Het wordt uiterlijk op 12 maart 2024 betaald volgens artikel 7 van deze handeling.',
}

const withError = (language: keyof typeof right, from: string, to: string) => {
  const text = right[language]
  if (!text.includes(from)) throw new Error(`no ${from}`)
  return checked({ ...right, [language]: text.replace(from, to) })
}

describe('one value for one other', () => {
  test.each([
    [
      'fr',
      '1 250',
      '1 520',
      'Article 5, 1: au lieu de: «\u00A0Le montant est de 1 520 EUR dans tous les États membres.\u00A0», lire: «\u00A0Le montant est de 1 250 EUR dans tous les États membres.\u00A0».',
    ],
    [
      'de',
      '12. März 2024',
      '21. März 2024',
      'Artikel 5, 2: anstatt: „Er ist gemäß Artikel 7 dieses Rechtsakts bis zum 21. März 2024 zu zahlen.“ muss es heißen: „Er ist gemäß Artikel 7 dieses Rechtsakts bis zum 12. März 2024 zu zahlen.“.',
    ],
    [
      'nl',
      'artikel 7',
      'artikel 17',
      'Artikel 5, 2: in plaats van: „Het wordt uiterlijk op 12 maart 2024 betaald volgens artikel 17 van deze handeling.” lezen: „Het wordt uiterlijk op 12 maart 2024 betaald volgens artikel 7 van deze handeling.”.',
    ],
    [
      'en',
      '12 March 2024',
      '12 May 2024',
      'Article 5, 2: for: ‘It shall be paid by 12 May 2024 under Article 7 of this act.’, read: ‘It shall be paid by [12. März 2024 (de), 12 mars 2024 (fr), 12 maart 2024 (nl)] under Article 7 of this act.’.',
    ],
  ] as const)('%s: %s became %s', (language, from, to, formula) => {
    expect(formulae(draft(withError(language, from, to)))).toEqual([formula])
  })
})

test('the name of a month is taken from another date of the version', () => {
  const dates = {
    en: '\n\n3. It applies from 9 March 2023 to 8 May 2025.',
    fr: '\n\n3. Il est applicable du 9 mars 2023 au 8 mai 2025.',
    de: '\n\n3. Er gilt vom 9. März 2023 bis zum 8. Mai 2025.',
    nl: '\n\n3. Het is van toepassing van 9 maart 2023 tot en met 8 mei 2025.',
  }
  const texts = Object.fromEntries(
    Object.entries(right).map(([language, text]) => [language, text + dates[language as keyof typeof dates]]),
  )
  const wrong = checked({ ...texts, en: texts['en']!.replace('12 March 2024', '12 May 2024') })
  expect(formulae(draft(wrong))).toEqual([expect.stringContaining('read: ‘It shall be paid by 12 March 2024 under')])
})

test('who agrees, by which rule, and where', () => {
  const report = draft(withError('fr', '1 250', '1 520'))
  expect(report).toContain('## act\n\nLanguage versions concerned: fr.\n\n### fr: Rectificatif\n\n1. Article 5, 1: ')
  expect(report).toContain(
    '\n\n   `number-parity`: fr has `1520` where 3 of 4 versions have `1250` · 3 of 4 versions agree (de, en, nl) · `fr.md:3:22`\n',
  )
})

describe('no draft', () => {
  test('where nothing is wrong', () => {
    expect(draft(checked(right))).toBe(
      '# Corrigendum (draft)\n\nThere is no error that a clear majority of language versions shows.\n',
    )
  })

  test('without a clear majority', () => {
    const report = draft(checked({ en: right.en, fr: right.fr.replace('12 mars 2024', '21 mars 2024') }))
    expect(formulae(report)).toEqual([])
  })

  test('of what was decided to be right; of what is to be corrected there is one', () => {
    const set = withError('fr', '1 250', '1 520')
    const decided = (verdict: 'accepted' | 'to-correct'): CheckedSet => ({
      ...set,
      findings: set.findings.map((finding) => ({ ...finding, decision: decision({ verdict }) })),
    })
    expect(formulae(draft(decided('accepted')))).toEqual([])
    expect(formulae(draft(decided('to-correct')))).toHaveLength(1)
  })

  test('of whole paragraphs, which are counted', () => {
    const set = checked({ ...right, nl: right.nl.replace('\n\n2. ', '\n\n3. ') })
    const errors = set.findings.map((finding) => ({ ...finding, severity: 'error' as const }))
    const report = draft({ ...set, findings: errors })
    expect(errors.length).toBeGreaterThan(0)
    expect(formulae(report)).toEqual([])
    expect(report).toMatch(/Left out: \d+ errors? without a clear majority, or of more than a value\.\n$/)
  })
})

test('two values for two others are left to a person', () => {
  const set = checked({
    en: 'Articles 5 and 6 shall apply.',
    fr: 'Les articles 5 et 6 sont applicables.',
    de: 'Die Artikel 5 und 6 gelten.',
    nl: 'De artikelen 8 en 9 zijn van toepassing.',
  })
  const [finding] = set.findings
  expect(finding).toMatchObject({ severity: 'error', deviating: ['nl'] })
  expect(formulae(draft(set))).toEqual([
    expect.stringContaining(
      'lezen: „De artikelen [Artikel 5 und 6 (de), Articles 5 and 6 (en), articles 5 et 6 (fr)] en 9',
    ),
  ])
})

test('a value that is lacking, or too many', () => {
  const set = checked({
    en: '1. Noise shall not exceed 50 decibels at 14:30.',
    fr: "1. Le bruit n'excède pas 50 décibels à 14 h 30.",
    de: '1. Der Lärm übersteigt um 14.30 Uhr 50 Dezibel nicht.',
    nl: '1. Het lawaai bedraagt niet meer dan 50 decibel.',
  })
  const findings = set.findings.map((finding) => ({ ...finding, severity: 'error' as const }))
  const [formula] = formulae(draft({ ...set, findings }))
  expect(formula).toBe(
    'punt 1: in plaats van: „Het lawaai bedraagt niet meer dan 50 decibel.” lezen: „Het lawaai bedraagt niet meer dan 50 decibel. [+ 14.30 Uhr (de), 14:30 (en), 14 h 30 (fr)]”.',
  )
  const turned = findings.map((finding) => ({
    ...finding,
    departure: 'extra' as const,
    locations: finding.locations.map((place) => ({ ...place, deviates: place.language === 'fr' })),
  }))
  expect(formulae(draft({ ...set, findings: turned }))[0]).toContain(
    "lire: «\u00A0Le bruit n'excède pas 50 décibels à [– 14 h 30].",
  )
})

test('the page, where the file has pages', () => {
  const set = withError('fr', '1 250', '1 520')
  const versions = set.alignment.set.versions.map((version): LanguageVersion => {
    const landmarks = version.paragraphs.map(({ span }, at) => ({ at: span.start, page: 11 + at, paragraph: 1 }))
    return { ...version, landmarks }
  })
  const paged = { ...set, alignment: { ...set.alignment, set: { ...set.alignment.set, versions } } }
  const report = draft(paged)
  expect(formulae(report)[0]).toMatch(/^Page 12, Article 5, 1: au lieu de: /)
  expect(report).toContain(' · `fr.md, page 12, paragraph 1`\n')
})
