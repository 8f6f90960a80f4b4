import { describe, expect, test } from 'vitest'
import { decided, outdatedDecisions } from '../../src/settle/decide.ts'
import { notesOnDecisions, notesOnDirectives } from '../../src/settle/notes-on-decisions.ts'
import type { Decision } from '../../src/model/decision.ts'
import { isOpen } from '../../src/model/decision.ts'
import type { CheckedSet } from '../../src/model/run.ts'
import { checkedSet } from './checked-set.ts'

const TODAY = '2026-06-01'

const BAD = { en: 'It has 5 members.\n\nIt meets in 2027.', fr: 'Il a 5 membres.\n\nIl se réunit en 2028.' }

function decisionOn({ findings }: CheckedSet, more: Partial<Decision> = {}): Decision {
  const { fingerprint, ruleId, documentSet } = findings[0]!
  return {
    fingerprint,
    verdict: 'accepted',
    ruleId,
    documentSet,
    text: '',
    reason: 'so',
    date: '2026-01-01',
    ...more,
  }
}

const openAfter = (set: CheckedSet, decisions: readonly Decision[]): number =>
  decided(set, { decisions, today: TODAY }).findings.filter(isOpen).length

describe('decisions', () => {
  const set = checkedSet(BAD)

  test('a finding that nobody decided about is open', () => {
    expect(set.findings).toHaveLength(1)
    expect(openAfter(set, [])).toBe(1)
  })

  test.each<[string, Partial<Decision>, number]>([
    ['accepted', {}, 0],
    ['not a fault', { verdict: 'not-a-fault' }, 0],
    ['known', { verdict: 'baseline' }, 0],
    ['to be corrected', { verdict: 'to-correct' }, 1],
    ['until tomorrow', { expires: '2026-06-02' }, 0],
    ['until today', { expires: TODAY }, 1],
    ['of another set that has the same text', { documentSet: 'elsewhere' }, 0],
    ['of another set only', { documentSet: 'elsewhere', scope: 'set' }, 1],
    ['of this set only', { scope: 'set' }, 0],
    ['about something else', { fingerprint: 'aaaa' }, 1],
  ])('%s', (_name, more, open) => {
    expect(openAfter(set, [decisionOn(set, more)])).toBe(open)
  })

  test('it is known what was decided', () => {
    const decision = decisionOn(set, { verdict: 'to-correct' })
    expect(decided(set, { decisions: [decision], today: TODAY }).findings[0]!.decision).toBe(decision)
  })
})

describe('outdated decisions', () => {
  const set = checkedSet(BAD)
  const mended = checkedSet({ ...BAD, fr: BAD.fr.replace('2028', '2027') })
  const outdated = (checked: CheckedSet, decision: Decision, isRun = true) =>
    outdatedDecisions([checked], { decisions: [decision], today: TODAY }, () => isRun)

  test('on what is there', () => {
    expect(outdated(set, decisionOn(set))).toEqual({ expired: [], stale: [] })
  })

  test('on what was mended', () => {
    expect(outdated(mended, decisionOn(set)).stale).toHaveLength(1)
  })

  test('on what was mended, and expired: told once', () => {
    expect(outdated(mended, decisionOn(set, { expires: TODAY }))).toMatchObject({ expired: [], stale: [{}] })
  })

  test('expired', () => {
    expect(outdated(set, decisionOn(set, { expires: TODAY })).expired).toHaveLength(1)
  })

  test.each([
    ['on a set that was not checked', decisionOn(set, { documentSet: 'elsewhere' }), true],
    ['of a rule that was not run', decisionOn(set), false],
  ])('%s nothing is known', (_name, decision, isRun) => {
    expect(outdated(mended, decision, isRun)).toEqual({ expired: [], stale: [] })
  })

  test('many are not told one by one', () => {
    const stale = Array.from({ length: 8 }, (_, i) => decisionOn(set, { fingerprint: `f${i}` }))
    const notes = notesOnDecisions({ expired: [decisionOn(set, { expires: TODAY })], stale })
    expect(notes).toHaveLength(1 + 5 + 1)
    expect(notes[0]).toContain(`has expired on ${TODAY}`)
    expect(notes.at(-1)).toBe('the same holds for 3 more decisions')
  })
})

describe('comments in a document', () => {
  const withComment = (comment: string): CheckedSet =>
    checkedSet({ ...BAD, fr: BAD.fr.replace('\n\n', `\n\n${comment}\n\n`) })
  const open = (set: CheckedSet): number => openAfter(set, [])

  test.each([
    ['before the paragraph', '<!-- lexparity-ignore number-parity, date-parity: as published -->', 0],
    ['without a reason', '<!-- lexparity-ignore number-parity, date-parity -->', 1],
    ['for another rule', '<!-- lexparity-ignore term-parity: as published -->', 1],
    ['a comment of another kind', '<!-- number-parity: as published -->', 1],
    ['in code', '`<!-- lexparity-ignore number-parity, date-parity: no -->`', 1],
  ])('%s', (_name, comment, count) => {
    expect(open(withComment(comment)) > 0 ? 1 : 0).toBe(count)
  })

  test('in the paragraph, of the version that is right', () => {
    const comment = '<!-- lexparity-ignore number-parity, date-parity: 2027 is right -->'
    expect(open(checkedSet({ ...BAD, en: `${BAD.en} ${comment}` }))).toBe(0)
  })

  test('for the next paragraph only', () => {
    const comment = '<!-- lexparity-ignore number-parity, date-parity: of the number of members -->'
    expect(open(checkedSet({ ...BAD, en: `${comment}\n\n${BAD.en}` }))).toBe(1)
  })

  test('what is wrong with them is told with the place', () => {
    const isRule = (id: string): boolean => id === 'number-parity'
    expect(notesOnDirectives([withComment('<!-- lexparity-ignore number-parity -->')], isRule)).toEqual([
      '`fr.md:3`: the comment decides nothing: write `<!-- lexparity-ignore number-parity: reason -->`',
    ])
    expect(notesOnDirectives([withComment('<!-- lexparity-ignore nummer: x -->')], isRule)).toEqual([
      '`fr.md:3`: the comment names `nummer`, which is no rule',
    ])
    expect(notesOnDirectives([withComment('<!-- lexparity-ignore number-parity: x -->')], isRule)).toEqual([])
  })
})
