import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/model/run.ts'
import { prettyReport } from '../../src/report/pretty.ts'
import type { ReportOptions } from '../../src/report/reporter.ts'
import { displayWidth } from '../../src/report/width.ts'
import { broken, checkedSet, contract, finding, markedVersion, place, run } from './fixture.ts'

function pretty(found: Run, options: Partial<ReportOptions> = {}): string {
  return prettyReport(found, { version: '0.1.0', cwd: '/work', color: false, width: 100, ...options })
}

test('findings in order of row, then infos, then files that were not read', () => {
  expect(pretty(run([contract], [broken]))).toMatchInlineSnapshot(`
    "contract · de en fr · 2 rows
    ────────────────────────────────────────────────────────────────────────────────────────────────────

      error  number-parity  1  number \`1520\`, but \`1250\` as in 2 of 3 versions
        ▸ fr  fr.md:1:22  1. Le montant est de ⟦1520⟧ euros. Il est versé dans les 30 jours suivant la …
          de  de.md:1:32  … Der Betrag beläuft sich auf ⟦1250⟧ Euro. Er wird binnen 30 Tagen ausgezahlt.
          en  en.md:1:24  1. The amount shall be ⟦1250⟧ euros. It shall be paid within 30 days of …
        → if the figure is right, correct the others

      warning  terminal-punctuation  2  no \`.\` at the end, as in 2 of 3 versions
        ▸ en  en.md:3:28  — in “2. No interest shall be due”
          de  de.md:3:34  2. Zinsen werden nicht geschuldet⟦.⟧
          fr  fr.md:3:26  2. Aucun intérêt n'est dû⟦.⟧

      info  length-parity  2  shorter than in the other versions (de.md:3:34)

    not read

      error  unreadable  is not valid UTF-8 (broken.md)

    2 errors, 1 warning, 1 info in 1 document set, 3 language versions
    "
  `)
})

test('nothing found says what was checked', () => {
  expect(pretty(run([{ ...contract, findings: [] }]))).toMatchInlineSnapshot(`
    "✓ nothing to report in 1 document set, 3 language versions, 2 rows
    "
  `)
})

test('a document in one language was compared with nothing', () => {
  const lone = markedVersion('da', '1. Alene.', 'texts/da.md')
  expect(pretty(run([checkedSet('lone', [lone.version])]))).toMatchInlineSnapshot(`
    "✓ nothing to report in 1 document set, 1 language version, 1 row
    compared with nothing, because there is one language version only: texts/da.md (da)
    "
  `)
})

test('a version that lacks the row', () => {
  const en = markedVersion('en', 'One.\n\nPay ⟦30⟧ euros.')
  const fr = markedVersion('fr', 'Un.')
  const found = finding({ paragraph: { row: 1 }, locations: [place(en), place(fr)] })
  expect(pretty(run([checkedSet('x', [en.version, fr.version], [found])]))).toMatchInlineSnapshot(`
    "x · en fr · 2 rows
    ────────────────────────────────────────────────────────────────────────────────────────────────────

      error  number-parity  numbers differ
          en  en.md:3:5  Pay ⟦30⟧ euros.
          fr  fr.md:1:1  — (no such paragraph)

    1 error, 0 warnings, 0 infos in 1 document set, 2 language versions
    "
  `)
})

describe('24 versions', () => {
  const languages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')
  const says = (language: string): string => ({ de: '⟦21⟧', hu: '⟦tizenkét⟧', mt: '', ga: '' })[language] ?? '⟦12⟧'
  const versions = languages.map((language) => markedVersion(language, `1. Payable within ${says(language)} months.`))

  test('those that say the same are shown together', () => {
    const locations = versions.map((version) => place(version, 0, version.version.language === 'de'))
    const ordered = [...locations].sort((a, b) => Number(b.deviates) - Number(a.deviates))
    const found = finding({ paragraph: { row: 0, label: '1' }, deviating: ['de'], locations: ordered })
    const set = checkedSet(
      'long',
      versions.map(({ version }) => version),
      [found],
    )
    expect(pretty(run([set]))).toMatchInlineSnapshot(`
      "long · bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv · 1 row
      ────────────────────────────────────────────────────────────────────────────────────────────────────

        error  number-parity  1  numbers differ
          ▸ de  de.md:1:19  1. Payable within ⟦21⟧ months.
            bg cs da el en es et fi fr hr hu it lt lv nl pl pt ro sk sl sv
              say \`12\`, \`tizenkét\`  bg.md:1:19  1. Payable within ⟦12⟧ months.
            ga mt  —

      1 error, 0 warnings, 0 infos in 1 document set, 24 language versions
      "
    `)
  })
})

test('camps of equal size, and the suspects before them', () => {
  const versions = 'bg cs da de el en es et fi fr'
    .split(' ')
    .map((language, index) => markedVersion(language, `⟦${index % 2}⟧`))
  const shown = (suspects: number): readonly string[] => {
    const locations = versions.map((version, index) => place(version, 0, index < suspects))
    const set = checkedSet(
      'x',
      versions.map(({ version }) => version),
      [finding({ departure: 'undecided', paragraph: { row: 0 }, locations })],
    )
    return pretty(run([set]))
      .split('\n')
      .slice(4, -3)
      .map((line) => line.trim())
  }
  expect(shown(0)).toEqual(['bg da el es fi', 'say `0`  bg.md:1:1  ⟦0⟧', 'cs de en et fr', 'say `1`  cs.md:1:1  ⟦1⟧'])
  expect(shown(3)).toEqual([
    '▸ cs  cs.md:1:1  ⟦1⟧',
    '▸ bg da',
    'say `0`  bg.md:1:1  ⟦0⟧',
    'de en et fr',
    'say `1`  de.md:1:1  ⟦1⟧',
    'el es fi',
    'say `0`  el.md:1:1  ⟦0⟧',
  ])
})

test('beside a fault that one version shows by itself stand the others for comparison', () => {
  const sl = markedVersion('sl', '1. Zaprto⟦)⟧ je.')
  const bg = markedVersion('bg', '1. Затворено (е).')
  const found = finding({
    departure: 'intrinsic',
    paragraph: { row: 0, label: '1' },
    locations: [place(sl, 0, true), place(bg)],
  })
  expect(pretty(run([checkedSet('x', [sl.version, bg.version], [found])]))).toMatchInlineSnapshot(`
    "x · bg sl · 1 row
    ────────────────────────────────────────────────────────────────────────────────────────────────────

      error  number-parity  1  numbers differ
        ▸ sl  sl.md:1:10  1. Zaprto⟦)⟧ je.
          bg  bg.md:1:1   1. Затворено (е).

    1 error, 0 warnings, 0 infos in 1 document set, 2 language versions
    "
  `)
})

test('what is said besides what is marked', () => {
  const sl = markedVersion('sl', '1. Rok je ⟦5⟧ ali 7 dni.')
  const found = finding({
    paragraph: { row: 0, label: '1' },
    locations: [{ ...place(sl, 0, true), says: ['5 dni', '7'] }],
  })
  expect(pretty(run([checkedSet('x', [sl.version], [found])]))).toContain('1. Rok je ⟦5⟧ ali 7 dni.  also `7`')
})

test('a word that is divided at the end of a line, and more values than fit', () => {
  const nl = markedVersion('nl', '1. De ⟦rechtshandhavings-\n  deskundigen⟧ komen bijeen.')
  const location = { ...place(nl, 0, true), says: ['rechtshandhavingsdeskundigen'] }
  const shown = (says: readonly string[]): string =>
    pretty(run([checkedSet('x', [nl.version], [finding({ locations: [{ ...location, says }] })])]), { width: 80 })
  expect(shown(location.says)).toContain('1. De ⟦rechtshandhavings- deskundigen⟧ komen bijeen.\n')
  const many = shown([...location.says, ...Array.from({ length: 40 }, (_, index) => `value ${index}`)])
  expect(many).toMatch(/⟦rechtshandhavings-.*⟧.*  also `value 0`, .*…\n/)
  expect(many.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([])
})

test('long paths leave the text a line of its own, long messages are wrapped', () => {
  const folder = 'texts/council/2023/general-secretariat/working-party-on-customs-union'
  const en = markedVersion(
    'en',
    `1. ${'Having regard to the proposal, '.repeat(9)}within ⟦30⟧ days ${'of receipt '.repeat(9)}`,
    `${folder}/en.md`,
  )
  const nl = markedVersion('nl', '1. Binnen ⟦13⟧ dagen.', `${folder}/nl.md`)
  const message =
    'nl has `13` where en has `30`, and this sentence goes on for so long that it cannot stand on one line of `100 columns` or so'
  const found = finding({
    message,
    advice: message,
    paragraph: { row: 0, label: '1' },
    locations: [place(nl, 0, true), place(en)],
  })
  expect(pretty(run([checkedSet('x', [en.version, nl.version], [found])]))).toMatchInlineSnapshot(`
    "x · en nl · 1 row
    ────────────────────────────────────────────────────────────────────────────────────────────────────

      error  number-parity  1  nl has \`13\` where en has \`30\`, and this sentence goes on for so long that
                               it cannot stand on one line of \`100 columns\` or so
        ▸ nl  texts/council/2023/general-secretariat/working-party-on-customs-union/nl.md:1:11
              1. Binnen ⟦13⟧ dagen.
          en  texts/council/2023/general-secretariat/working-party-on-customs-union/en.md:1:290
              … to the proposal, within ⟦30⟧ days of receipt of receipt of receipt of receipt of …
        → nl has \`13\` where en has \`30\`, and this sentence goes on for so long that it cannot stand on
          one line of \`100 columns\` or so

    1 error, 0 warnings, 0 infos in 1 document set, 2 language versions
    "
  `)
})

describe('lines fit', () => {
  const greek = markedVersion(
    'el',
    `1. ${'Η Επιτροπή αποφασίζει '.repeat(20)}⟦30 ημέρες⟧ ${'από την παραλαβή '.repeat(20)}`,
  )
  const chinese = markedVersion('zh', `1. ${'委员会决定'.repeat(40)}⟦三十天⟧${'内支付款项'.repeat(40)}`)
  const whole = markedVersion('sv', `⟦1. ${'Kommissionen ska besluta om detta '.repeat(30)}⟧`)
  const found = finding({
    paragraph: { row: 0, label: '1' },
    locations: [place(greek, 0, true), place(chinese), place(whole)],
  })
  const set = checkedSet('x', [greek.version, chinese.version, whole.version], [found])
  test.each([60, 80, 100, 120])('%d columns', (width) => {
    const lines = pretty(run([set, contract]), { width }).split('\n')
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([])
    expect(lines.filter((line) => line.includes('⟦')).length).toBeGreaterThan(6)
  })
})

test('nothing in a document acts on the terminal', () => {
  const bad = markedVersion('en', '1. Red \u001B[31m and \u202E back ⟦3\u0007\r0⟧ days')
  const found = finding({
    message: 'says `3\u001B[2J0`',
    paragraph: { row: 0, label: '1\u001B' },
    locations: [place(bad, 0, true)],
  })
  const text = pretty(run([checkedSet('id\u001B[0m', [bad.version], [found])]))
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/)
  expect(text).toContain('⟦3 0⟧ days')
})

test('colours change nothing but the marks', () => {
  const colored = pretty(run([contract], [broken]), { color: true })
  expect(colored).toContain('\u001B[')
  expect(stripVTControlCharacters(colored)).toBe(pretty(run([contract], [broken])).replaceAll(/[⟦⟧]/g, ''))
})

test.each([
  ['/work/texts/en.md', '/work', 'texts/en.md:1:1'],
  ['/elsewhere/en.md', '/work/deeply/nested/folder', '/elsewhere/en.md:1:1'],
  ['../texts/en.md', '/work', '../texts/en.md:1:1'],
])('%s seen from %s', (path, cwd, shown) => {
  const en = markedVersion('en', '⟦1⟧', path)
  const text = pretty(run([checkedSet('x', [en.version], [finding({ locations: [place(en)] })])]), { cwd })
  expect(text).toContain(` ${shown} `)
})
