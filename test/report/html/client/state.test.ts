import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatState, parseState, START, type State } from '../../../../src/report/html/client/state.ts'

test('what is as at the start is not in the address', () => {
  expect(formatState(START)).toBe('')
  expect(parseState('')).toEqual(START)
})

test('an address that people can read', () => {
  const state: State = { ...START, set: 'fee', finding: 'abc', columns: ['en', 'zh-Hans'], status: 'all' }
  expect(formatState(state)).toBe('set=fee&finding=abc&columns=en+zh-Hans&status=all')
})

test('every state comes back', () => {
  const keys = fc.uniqueArray(fc.stringMatching(/^[a-z~-]{1,8}$/))
  const states = fc.record<State>({
    set: fc.string(),
    view: fc.constantFrom('text', 'overview'),
    finding: fc.stringMatching(/^[0-9a-f-]*$/),
    columns: keys,
    pin: fc.stringMatching(/^[a-z]*$/),
    rules: keys,
    severities: keys,
    versions: keys,
    status: fc.constantFrom('open', 'decided', 'all'),
    brief: fc.boolean(),
    query: fc.string(),
  })
  fc.assert(
    fc.property(states, (state) => {
      expect(parseState(`#${formatState(state)}`)).toEqual(state)
    }),
  )
})

test('nonsense is as at the start', () => {
  expect(parseState('#view=x&status=y&columns=++&brief=maybe')).toEqual(START)
})
