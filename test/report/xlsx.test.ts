import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { readReviewList } from '../../src/decisions/review-list.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { Run } from '../../src/model/run.ts'
import { xlsxReport } from '../../src/report/xlsx.ts'
import { unreadable } from '../../src/settle/unreadable.ts'
import { checkedSet } from '../settle/checked-set.ts'

const set = checkedSet({
  de: 'Er hat 5 Mitglieder.\n\nEr tagt 2027.',
  en: 'It has 5 members.\n\nIt meets in 2027.',
  fr: 'Il a 6 membres.\n\n=1+1 Il se réunit en 2028.',
})
const decision: Decision = {
  fingerprint: set.findings[1]!.fingerprint,
  verdict: 'accepted',
  ruleId: set.findings[1]!.ruleId,
  documentSet: 'set',
  text: '',
  reason: 'as published',
  date: '2026-01-01',
}
const run: Run = {
  sets: [{ ...set, findings: [set.findings[0]!, { ...set.findings[1]!, decision }] }],
  unreadable: [unreadable({ path: 'it.md', reason: 'is empty' })],
}

let file: Uint8Array = new Uint8Array()
let rows: ReadonlyArray<readonly unknown[]> = []

beforeAll(async () => {
  file = await xlsxReport(run)
  rows = await readSheet(Buffer.from(file))
})

const column = (title: string): readonly unknown[] => rows.slice(1).map((row) => row[rows[0]!.indexOf(title)])

describe('the review list', () => {
  test('has a row for each finding and a column for each language', () => {
    expect(rows).toHaveLength(1 + 3)
    expect(rows[0]).toEqual(expect.arrayContaining(['Severity', 'Rule', 'de', 'en', 'fr', 'Decision', 'Reason']))
    expect(column('Rule')).toEqual(['number-parity', set.findings[1]!.ruleId, 'unreadable'])
    expect(column('Departs')).toEqual(['fr', 'fr', null])
  })

  test('says what each version says, and where', () => {
    expect(column('en')[0]).toBe('It has ⟦5⟧ members. (line 1)')
    expect(column('fr')[0]).toBe('Il a ⟦6⟧ membres. (line 1)')
  })

  test('text that looks like a formula is text', () => {
    expect(column('fr')[1]).toContain('=⟦1⟧+1 Il se réunit en 2028')
  })

  test('shows what was decided', () => {
    expect(column('Decision')).toEqual([null, 'accepted', null])
    expect(column('Reason')).toEqual([null, 'as published', null])
  })

  test('has a frozen head, filters, and a choice of decisions', () => {
    const sheet = new TextDecoder().decode(unzipSync(file)['xl/worksheets/sheet1.xml'])
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+4"\/>/)
    expect(sheet).toContain('"accepted,not-a-fault,to-correct"')
  })

  test('has an overview of rules and languages', async () => {
    const overview = await readSheet(Buffer.from(file), 'Overview')
    expect(overview[0]).toEqual(['Rule', 'Open', 'fr'])
    expect(overview).toContainEqual(['decided', 1, null])
  })
})

describe('read back', () => {
  test('decisions that were taken in it', async () => {
    expect(await readReviewList(Buffer.from(file), '2026-02-02')).toEqual({
      decisions: [{ ...decision, date: '2026-02-02' }],
    })
  })

  test('no spreadsheet', async () => {
    expect(await readReviewList(Buffer.from('nothing'), '2026-02-02')).toEqual({
      reason: expect.stringContaining('is no review list: it lacks the column'),
    })
  })

  test.each([
    ['fine', 'so', 'row 3: `fine` is no decision'],
    ['accepted', undefined, 'row 3: `accepted` needs a reason'],
  ])('a decision that cannot be taken: %s', async (verdict, reason, sentence) => {
    const { reason: _, ...rest } = { ...decision, verdict: verdict as Decision['verdict'] }
    const wrong = { ...rest, ...(reason && { reason }) }
    const findings = [set.findings[0]!, { ...set.findings[1]!, decision: wrong }]
    const list = await xlsxReport({ ...run, sets: [{ ...set, findings }] })
    expect(await readReviewList(Buffer.from(list), '2026-02-02')).toEqual({ reason: expect.stringContaining(sentence) })
  })
})
