import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/index.ts'
import { loadConfig } from '../../../src/config/load.ts'
import { lint } from '../../../src/lint.ts'
import type { Decision } from '../../../src/model/decision.ts'
import { hasProgram } from '../../support/programs.ts'
import { root } from '../../support/root.ts'
import { hasShared, sharedPath } from '../../support/shared.ts'
import { broken, checkedSet, contract, finding, markedVersion, place, run } from '../fixture.ts'
import { browserForTests } from './concordance.ts'
import { fee, hostile } from './samples.ts'
import { longSet } from './synthetic.ts'

/** What an accessibility checker finds wrong, in short. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate(async () => {
    const checker = (
      globalThis as unknown as {
        axe: { run: () => Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string }> }> }> }
      }
    ).axe
    return checker.run()
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`.slice(0, 300))
}

const chosenHeading = '.panel.chosen h2'

describe.skipIf(!hasProgram('chromium'))('the concordance in a browser', () => {
  const { open } = browserForTests()

  test('shows every version in its language and direction', async () => {
    const { page, faults } = await open(run([fee]))
    const cells = await page
      .locator('.body .row')
      .first()
      .locator('.cell > [lang]')
      .evaluateAll((all) => all.map((cell) => `${cell.getAttribute('lang')} ${cell.getAttribute('dir')}`))
    expect(cells).toEqual(['ar rtl', 'bg ltr', 'el ltr', 'en ltr', 'he rtl'])
    await expect(page.locator('.body .row').nth(3).locator('.gap').innerText()).resolves.toContain('no such paragraph')
    expect(faults).toEqual([])
  })

  test('marks what departs and what the others say', async () => {
    const { page } = await open(run([fee]))
    const first = page.locator('.body .row').first()
    await expect(first.locator('.mark.departs').allInnerTexts()).resolves.toEqual(['14'])
    await expect(first.locator('.mark:not(.departs)').allInnerTexts()).resolves.toEqual(['40', '40', '40', '40'])
  })

  test('a mark leads to its finding, with what each version says', async () => {
    const { page } = await open(run([fee]))
    await page.locator('.mark.departs').first().click()
    await expect(page.locator(chosenHeading).innerText()).resolves.toBe('paragraph 1')
    await expect(page.locator('.camp.departs .tag').allInnerTexts()).resolves.toEqual(['ar'])
    await expect(page.locator('.camp:not(.departs) .tag').allInnerTexts()).resolves.toEqual(['bg', 'el', 'en', 'he'])
    await expect(page.locator('.camp:not(.departs) mark').first().innerText()).resolves.toBe('40')
    await expect(page.locator('#chosen:focus').count()).resolves.toBe(1)
  })

  test('where nobody can say who departs, those that say it stand beside those that do not', async () => {
    const silent = {
      ...fee,
      findings: fee.findings
        .slice(2, 3)
        .map((tie) => ({ ...tie, locations: tie.locations.map((each, i) => (i < 2 ? each : { ...each, says: [] })) })),
    }
    const { page } = await open(run([silent]))
    await page.keyboard.press('j')
    await expect(page.locator('.camp h3').allInnerTexts()).resolves.toEqual(['en, el', 'bg, ar, he'])
    const tops = await page
      .locator('.camp')
      .evaluateAll((camps) => camps.map((camp) => camp.getBoundingClientRect().top))
    expect(tops[0]).toBe(tops[1])
  })

  test('versions that say nothing stand together, each leading to its column', async () => {
    const extra = {
      ...fee,
      findings: fee.findings.slice(0, 1).map((one) => ({
        ...one,
        locations: one.locations.map((each, i) =>
          i === 0
            ? each
            : {
                ...each,
                says: [],
                span: fee.alignment.set.versions.find(({ path }) => path === each.path)!.paragraphs[0]!.span,
              },
        ),
      })),
    }
    const { page } = await open(run([extra]), { hash: '#columns=ar+bg' })
    await page.keyboard.press('j')
    await expect(page.locator('.silent button').allInnerTexts()).resolves.toEqual(['bg', 'el', 'en', 'he'])
    await page.locator('.silent button', { hasText: 'he' }).click()
    await expect(page.locator('.head .tag').allInnerTexts()).resolves.toEqual(['ar', 'bg', 'he'])
  })

  test('in a paragraph longer than the view, the place in question is brought into view', async () => {
    const long = 'The competent authorities shall notify each other without delay. '.repeat(60)
    const [en, fr] = ['en', 'fr'].map((language) =>
      markedVersion(language, `1. ${long}It is ⟦${language === 'en' ? 40 : 41}⟧.`),
    )
    const tie = finding({
      documentSet: 'long',
      departure: 'undecided',
      paragraph: { row: 0 },
      locations: [place(en!), place(fr!)],
    })
    const { page } = await open(run([checkedSet('long', [en!.version, fr!.version], [tie])]))
    await page.keyboard.press('j')
    const middle = page.locator('.mark.chosen').first()
    await expect.poll(() => middle.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(700)
    await expect(middle.evaluate((mark) => mark.getBoundingClientRect().top)).resolves.toBeGreaterThan(100)
  })

  test('j and k go through the findings and say them', async () => {
    const { page } = await open(run([fee]))
    const heading = page.locator(chosenHeading)
    await page.keyboard.press('j')
    await expect(page.locator('[role=status]').innerText()).resolves.toBe(
      'finding 1 of 4, error, paragraph 1, ar: ar has 14 where 4 of 5 versions have 40',
    )
    await page.keyboard.press('j')
    await expect(heading.innerText()).resolves.toBe('paragraph 2')
    await page.keyboard.press('k')
    await expect(heading.innerText()).resolves.toBe('paragraph 1')
    await page.keyboard.press('Escape')
    await expect(heading.isVisible()).resolves.toBe(false)
  })

  test('keys are letters where the reader writes, and can be switched off', async () => {
    const { page } = await open(run([fee]))
    await page.keyboard.press('/')
    await page.keyboard.type('jk')
    await expect(page.locator('.search input').inputValue()).resolves.toBe('jk')
    await expect(page.locator(chosenHeading).count()).resolves.toBe(0)
    await page.locator('.search input').blur()
    await page.keyboard.press('?')
    await page.locator('.help input[type=checkbox]').uncheck()
    await page.locator('.help button').click()
    await page.keyboard.press('j')
    await expect(page.locator(chosenHeading).count()).resolves.toBe(0)
  })

  test('filters narrow down the list and the marks', async () => {
    const { page } = await open(run([fee]))
    await page.locator('[data-severity=warning]').click()
    await expect(page.locator('.entry').count()).resolves.toBe(2)
    await expect(page.locator('.body .row').first().locator('.mark').count()).resolves.toBe(0)
    await page.locator('details[data-menu=rules] summary').click()
    await page.locator('[data-filter=paragraph-count]').check()
    await expect(page.locator('.entry').count()).resolves.toBe(1)
    await page.keyboard.press('Escape')
    await page.getByText('only rows with findings').click()
    await expect(page.locator('.body .row:visible').count()).resolves.toBe(1)
    await page.getByText('Clear filters').click()
    await expect(page.locator('.entry').count()).resolves.toBe(4)
    await page.locator('details[data-menu=versions] summary').click()
    await page.locator('[data-filter=ar]').check()
    await expect(page.locator('.entry .facts strong').allInnerTexts()).resolves.toEqual(['paragraph 1', 'paragraph 3'])
  })

  test('the address holds what was chosen', async () => {
    const { page } = await open(run([contract, fee]))
    await page.selectOption('select', 'fee')
    await page.locator('.menu summary', { hasText: 'Columns' }).click()
    await page.locator('[data-column=bg]').uncheck()
    await page.locator('.chip').nth(1).click()
    const { hash } = new URL(page.url())
    const { page: other } = await open(run([contract, fee]), { hash })
    await expect(other.locator('.head .tag').allInnerTexts()).resolves.toEqual(['ar', 'el', 'en', 'he'])
    await expect(other.locator(chosenHeading).innerText()).resolves.toBe('paragraph 2')
    await expect(other.locator('select').inputValue()).resolves.toBe('fee')
  })

  test('at least two columns stay, and a version without a column gets one when it is asked for', async () => {
    const { page } = await open(run([fee]), { hash: '#columns=el+en&finding=aaaaaaaaaaaaaaaa' })
    await page.locator('.menu summary', { hasText: 'Columns' }).click()
    await expect(page.locator('[data-column=el]').isDisabled()).resolves.toBe(true)
    await page.locator('.camp.departs .voice').click()
    await expect(page.locator('.head .tag').allInnerTexts()).resolves.toEqual(['ar', 'el', 'en'])
  })

  test('a column can stay beside the margin', async () => {
    const { page } = await open(run([fee]))
    await page.locator('.head .cell', { hasText: 'English' }).locator('.pin').click()
    await expect(page.locator('.head .tag').first().innerText()).resolves.toBe('en')
    await page.locator('.scroller').evaluate((scroller) => (scroller.scrollLeft = 400))
    const left = await page
      .locator('.head .cell')
      .first()
      .evaluate((cell) => cell.getBoundingClientRect().left)
    expect(Math.round(left)).toBe(336 + 152)
  })

  test('search finds words of all versions shown', async () => {
    const { page } = await open(run([fee]))
    await page.fill('.search input', 'ΤΈΛΟΣ')
    await page.locator('.search output', { hasText: /^2 rows$/ }).waitFor()
    await expect(page.locator('.hit').allInnerTexts()).resolves.toEqual(['τέλος', 'Τέλος'])
  })

  test('a decision is taken by keys, goes on, and is in the file that is downloaded', async () => {
    const kept: Decision = {
      fingerprint: 'ffff',
      verdict: 'accepted',
      ruleId: 'x',
      documentSet: 'other',
      text: 'Old.',
      reason: 'was so',
      date: '2025-01-01',
    }
    const { page, faults } = await open({ ...run([fee]), decisions: [kept] })
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.keyboard.press('Enter')
    await expect(page.locator(chosenHeading).innerText()).resolves.toBe('paragraph 1')
    await page.keyboard.type('agreed with the author')
    await page.fill('input[name=author]', 'A. N. Other')
    await page.locator('.decide button[type=submit]').click()
    await expect(page.locator(chosenHeading).innerText()).resolves.toBe('paragraph 2')
    await expect(page.locator('[data-status=open]').innerText()).resolves.toBe('Open 3')
    await page.keyboard.press('c')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-status=open]').innerText()).resolves.toBe('Open 3')
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.save').click()])
    expect(download.suggestedFilename()).toBe('lexparity.decisions.json')
    const { schemaVersion, decisions } = JSON.parse(readFileSync(await download.path(), 'utf8'))
    expect(schemaVersion).toBe(1)
    expect(decisions).toEqual([
      expect.objectContaining({
        fingerprint: 'aaaaaaaaaaaaaaaa',
        verdict: 'accepted',
        reason: 'agreed with the author',
        author: 'A. N. Other',
        documentSet: 'fee',
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      }),
      expect.objectContaining({ fingerprint: 'bbbbbbbbbbbbbbbb', verdict: 'to-correct', author: 'A. N. Other' }),
      kept,
    ])
    expect(faults).toEqual([])
  })

  test('decisions outlive the page, and can be withdrawn', async () => {
    const { page } = await open(run([fee]))
    await page.keyboard.press('j')
    await page.keyboard.press('n')
    await page.keyboard.type('dates')
    await page.keyboard.press('Enter')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.keyboard.press('Escape')
    await page.locator('[data-status=decided]').click()
    await page.locator('.entry').click()
    await expect(page.locator('.standing').innerText()).resolves.toContain('not a fault: dates')
    await page.getByText('Withdraw').click()
    await expect(page.locator('[data-status=open]').innerText()).resolves.toBe('Open 4')
  })

  test('what the run knew is decided, and a comment in a document is not for the page to change', async () => {
    const decision: Decision = {
      fingerprint: 'aaaaaaaaaaaaaaaa',
      verdict: 'accepted',
      ruleId: 'number-parity',
      documentSet: 'fee',
      text: '',
      reason: 'by law',
    }
    const decided = {
      ...fee,
      findings: fee.findings.map((each, i) => (i === 0 ? { ...each, decision } : each)),
    }
    const { page } = await open(run([decided]), { hash: '#status=decided&finding=aaaaaaaaaaaaaaaa' })
    await expect(page.locator('.entry .facts').count()).resolves.toBe(1)
    await expect(page.locator('.decide').innerText()).resolves.toBe(
      '✓ correct as it stands: by law (a comment in a document)'.slice(2),
    )
    await expect(page.locator('.save').isDisabled()).resolves.toBe(true)
  })

  test('the overview leads back to the text', async () => {
    const { page } = await open(run([fee]))
    await page.keyboard.press('o')
    await expect(page.locator('.map .sign').count()).resolves.toBe(4)
    await expect(page.locator('.matrix tfoot td').allInnerTexts()).resolves.toEqual(['1', '0', '0', '0', '2', '1', '4'])
    await page.locator('.square').last().click()
    await expect(page.locator('.entry').count()).resolves.toBe(1)
    await expect(page.locator(chosenHeading).innerText()).resolves.toBe('paragraph 4')
  })

  test('files that were not read are among the findings', async () => {
    const { page } = await open(run([fee], [broken]))
    await page.locator('.entry').last().click()
    await expect(page.locator(chosenHeading).innerText()).resolves.toBe('whole document')
    await expect(page.locator('.said').innerText()).resolves.toContain(broken.locations[0]!.path)
  })

  test.each([
    ['nothing at all', run([])],
    ['no findings', run([checkedSet('calm', [markedVersion('en', 'One.').version])])],
    ['only files that were not read', run([], [broken])],
  ])('%s can be shown', async (_, empty) => {
    const { page, faults } = await open(empty)
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    await expect(page.locator('.overview').isVisible()).resolves.toBe(true)
    expect(faults).toEqual([])
  })

  const isReal = hasShared('seeds')

  test.each([
    ['the examples', [join(root, 'examples')]],
    ['the seeds', isReal ? [sharedPath('seeds')] : []],
    ['a licence in many scripts', isReal ? [sharedPath('corpora/cc-legalcode/by-4.0')] : []],
  ])('%s can be gone through from the first finding to the last', { timeout: 120_000 }, async (_, paths) => {
    if (paths.length === 0) return
    const found = await loadConfig({ from: paths[0]!, rules })
    if (!('loaded' in found)) throw new Error('no configuration')
    const linted = await lint({ paths, cwd: root, loaded: found.loaded })
    const { page, faults } = await open(linted, { hash: '#status=all' })
    const count = linted.sets.find(({ findings }) => findings.length > 0)!.findings.length
    await expect(page.locator('.entry').count()).resolves.toBe(count)
    for (let i = 0; i < count; i++) await page.keyboard.press('j')
    await expect(page.locator('.steps .count').innerText()).resolves.toBe(`${count} of ${count}`)
    expect(faults).toEqual([])
  })

  test('nothing that a document holds is run', async () => {
    const { page, faults } = await open(run([hostile]))
    page.on('dialog', () => expect.unreachable('a script of the document was run'))
    await page.keyboard.press('j')
    await expect(page.locator('.body .cell').first().innerText()).resolves.toContain('<img src=x onerror=alert(1)>')
    await page.keyboard.press('o')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('img').count()).resolves.toBe(0)
    expect(faults).toEqual([])
  })

  test('on paper stand all findings with their rows', async () => {
    const { page } = await open(run([fee]), { hash: '#columns=en+ar+he' })
    await page.emulateMedia({ media: 'print' })
    await page.waitForSelector('.paper article')
    await expect(page.locator('.paper h2').allInnerTexts()).resolves.toEqual([
      '1. paragraph 1',
      '2. paragraph 2',
      '3. paragraph 3',
      '4. paragraph 4',
    ])
    await expect(page.locator('.paper article').first().locator('th').allInnerTexts()).resolves.toEqual([
      'ar\nArabic\ndeparts',
      'en\nEnglish',
      'he\nHebrew',
    ])
    await expect(page.locator('.app').isVisible()).resolves.toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each([
      ['the text', ''],
      ['a finding', '#finding=aaaaaaaaaaaaaaaa'],
      ['a tie', '#finding=cccccccccccccccc'],
      ['the overview', '#view=overview'],
    ])('%s is open to everybody', async (_, hash) => {
      const { page } = await open(run([contract, fee], [broken]), { colorScheme, hash: hash && `${hash}&set=fee` })
      await expect(violations(page)).resolves.toEqual([])
    })

    test('the help and a decision are open to everybody', async () => {
      const { page } = await open(run([fee]), { colorScheme, hash: '#finding=aaaaaaaaaaaaaaaa' })
      await page.keyboard.press('a')
      await expect(violations(page)).resolves.toEqual([])
      await page.locator('.panel.chosen h2').focus()
      await page.keyboard.press('?')
      await expect(violations(page)).resolves.toEqual([])
    })
  })

  test.each([
    [480, '#finding=aaaaaaaaaaaaaaaa'],
    [480, '#view=overview'],
    [1920, '#finding=cccccccccccccccc'],
  ])('%s pixels wide, %s is open to everybody, and nothing sticks out', async (width, hash) => {
    const { page } = await open(run([fee]), { viewport: { width, height: 900 }, hash })
    await expect(violations(page)).resolves.toEqual([])
    await expect(page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).resolves.toBe(width)
  })

  test('24 versions of 2000 rows open at once and keep few rows in the page', { timeout: 120_000 }, async () => {
    const { page, faults } = await open(run([longSet(2000)]), { viewport: { width: 1920, height: 1000 } })
    const opened = await page.evaluate(() => performance.now())
    const rows = page.locator('.row.filled')
    await page.locator('.scroller').evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight))
    await page.waitForSelector('.row.filled[aria-rowindex="2001"]')
    await expect.poll(() => rows.count()).toBeLessThan(60)
    await expect(rows.last().locator('.cell').count()).resolves.toBe(24)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect
      .poll(() => page.locator('.row.chosen').evaluate((row) => row.getBoundingClientRect().top))
      .toBeGreaterThan(80)
    await expect
      .poll(() => page.locator('.row.chosen').evaluate((row) => row.getBoundingClientRect().bottom))
      .toBeLessThan(1000)
    await expect(page.locator('.row.chosen').getAttribute('aria-rowindex')).resolves.toBe('12')
    console.log(`24 versions of 2000 rows: open after ${Math.round(opened)} ms`)
    expect(opened).toBeLessThan(process.env['CI'] ? 15_000 : 10_000)
    expect(faults).toEqual([])
  })
})
