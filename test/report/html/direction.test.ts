import { expect, test } from 'vitest'
import { directionOf } from '../../../src/report/html/direction.ts'

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['az-Arab', 'rtl'],
  ['el', 'ltr'],
  ['bg', 'ltr'],
  ['ur-Latn', 'ltr'],
  ['zh-Hans', 'ltr'],
  ['und', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction)
})
