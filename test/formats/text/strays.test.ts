import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/formats/text.ts'
import { shown } from './shown.ts'

const TEXTS = [
  'The Council took note of the report and',
  'asked the Presidency to go on with the work.',
  'It will come back to it in the autumn.',
]
const strays = (source: string): string[] =>
  readText(source, 'en').strays.map(({ what, span }) => `${what}: ${source.slice(span.start, span.end)}`)

describe('page furniture', () => {
  test.each([
    ['on one line', '9871/24   ab/CD/ef   JAI.2 EN'],
    ['with a page', '9871/24   ab/cd   2   JAI.2   EN'],
    ['on two lines', '9871/24 ab/CD/ef 1 \n\nJAI.2 EN'],
    ['with an annex', '9871/1/24 REV 1 ab/cd 7\nANNEX JAI.2 EN'],
    ['with one author', '9871/24 ab 1\nTREE.2.A EN'],
    ['limited', '9871/24 ab/cd 1\nCOMPET.1 LIMITE EN'],
  ])('a foot of the Council %s, once in the text', (_, foot) => {
    const source = `The Council took note of the report.\n\n${foot} \n\nIt went on.\n`
    expect(strays(source)).toEqual([`page-furniture: ${foot}`])
    expect(shown(source)).toEqual(['paragraph The Council took note of the report.', 'paragraph It went on.'])
  })

  test.each(['9871/24', '9871/24 REV 1', '11301/23.', 'JAI.2 EN', '9871/24 and 9872/24 were withdrawn', 'EN'])(
    '%j is text',
    (line) => {
      expect(strays(`The Council took note of the report.\n\n${line}\n\nIt went on.\n`)).toEqual([])
    },
  )

  test.each([
    ['running heads and page numbers', (page: number, text: string) => `Official Journal\n${text}\n${page}`],
    ['page numbers in words', (page: number, text: string) => `${text}\nPage ${page} of 3`],
    ['a head that counts', (page: number, text: string) => `${page + 11} Official Journal\n${text}`],
  ])('%s', (_, page) => {
    const source = TEXTS.map((text, i) => page(i + 1, text)).join('\n\f')
    expect(shown(source).join(' ')).toBe(`paragraph ${TEXTS[0]} ${TEXTS[1]} paragraph ${TEXTS[2]}`)
  })

  test('notes that look alike stay', () => {
    const source = TEXTS.map(
      (text, i) => `Here it informed${i + 1} us. ${text}\n${' '.repeat(40)}\n${i + 1} OJ L ${i * 7}, p. ${i * 3}.`,
    ).join('\n\f')
    expect(strays(source)).toEqual([])
    expect(shown(source).filter((line) => line.startsWith('note'))).toHaveLength(3)
  })
})

describe('signature', () => {
  test.each([
    '\t\t2024-05-14T12:30:04+0000\n\t Guarantee of Integrity and Authenticity',
    'Digitally signed by the Secretariat',
    'Signature Not Verified',
  ])('%j', (signature) => {
    const source = `The Council took note.\n\n\n${signature}\n\n`
    expect(strays(source)).toEqual([`signature: ${signature.trim()}`])
    expect(shown(source)).toEqual(['paragraph The Council took note.'])
  })

  test('a sentence about one is text', () => {
    expect(strays('The report is dated 2024-05-14T12:30:04Z and was electronically signed.')).toEqual([])
  })
})
