import { expect, test } from 'vitest'
import { decisionOn } from '../../../../src/report/html/client/decision-on.ts'
import { pageData } from '../../../../src/report/html/page-data.ts'
import { broken, run } from '../../fixture.ts'
import { fee } from '../samples.ts'

const { sets, unreadable } = pageData(run([fee], [broken]), { version: '0' })
const on = new Date(2026, 2, 31, 0, 30)

test('what is empty is left out; the day is that of the reader', () => {
  const said = { verdict: 'accepted', reason: ' as agreed ', author: '', expires: '', on } as const
  expect(decisionOn(sets[0]!.findings[0]!, sets[0]!, said)).toEqual({
    fingerprint: 'aaaaaaaaaaaaaaaa',
    verdict: 'accepted',
    ruleId: 'number-parity',
    documentSet: 'fee',
    text: 'الرسم 14 يورو.',
    reason: 'as agreed',
    date: '2026-03-31',
  })
})

test('the text of a row that the version lacks is that of another', () => {
  const said = {
    verdict: 'to-correct',
    reason: '',
    author: 'A. N. Other',
    expires: '2027-01-01',
    scope: 'set',
    on,
  } as const
  expect(decisionOn(sets[0]!.findings[3]!, sets[0]!, said)).toMatchObject({
    text: 'النهاية.',
    author: 'A. N. Other',
    expires: '2027-01-01',
    scope: 'set',
  })
})

test('a file that was not read is in no set', () => {
  const said = { verdict: 'to-correct', reason: '', author: '', expires: '', on } as const
  expect(decisionOn(unreadable[0]!, sets[0]!, said)).toMatchObject({ documentSet: '', text: '' })
})
