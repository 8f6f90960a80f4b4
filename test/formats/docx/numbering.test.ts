import { describe, expect, test } from 'vitest'
import { family, level, list, numbered, p } from '../../support/word.ts'
import { briefs } from './read.ts'

const THREE = [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '(%3)')]

describe('numbers that Word counts', () => {
  test('levels go on, and lower ones begin anew', () => {
    const body = [0, 1, 1, 2, 2, 0, 1].map((at) => p('x', numbered(1, at))).join('') + p('y') + p('x', numbered(1))
    expect(briefs({ body, numbering: family(0, THREE) + list(1, 0) })).toEqual([
      'paragraph [1] x',
      'item/1 [(a)] x',
      'item/1 [(b)] x',
      'item/2 [(i)] x',
      'item/2 [(ii)] x',
      'paragraph [2] x',
      'item/1 [(a)] x',
      'paragraph y',
      'paragraph [3] x',
    ])
  })
})
