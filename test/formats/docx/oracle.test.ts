import { beforeAll, describe, expect, test } from 'vitest'
import { convertByOffice, type Files, OFFICE_TIMEOUT } from '../../support/office.ts'
import { hasProgram } from '../../support/programs.ts'
import { wordFile } from '../../support/word.ts'
import { readWord } from './read.ts'
import { schemes } from './schemes.ts'

/** What Word does by ISO/IEC 29500-1 (17.9.10, 17.9.4, 17.9.17, 17.13.5.15) and LibreOffice does not when it writes text. */
const NOT_IN_OFFICE = new Set([
  'legal figures',
  'a level that never begins anew',
  'a level that begins anew after the first only',
  'Greek letters',
  'a paragraph whose mark was deleted',
])
const names = Object.keys(schemes).filter((name) => !NOT_IN_OFFICE.has(name))

describe.skipIf(!hasProgram('soffice'))('LibreOffice prints the same numbers', () => {
  let texts: Files = {}
  beforeAll(() => {
    const files = Object.fromEntries(names.map((name, i) => [`${i}.docx`, wordFile(schemes[name]!)]))
    texts = convertByOffice(files, 'txt', 'Text (encoded):UTF8')
  }, OFFICE_TIMEOUT)

  test.each(names)('%s', (name) => {
    const printed = new TextDecoder()
      .decode(texts[`${names.indexOf(name)}.txt`])
      .trimEnd()
      .split('\n')
    const read = readWord(schemes[name]!).paragraphs
    expect(read.map(({ label, text }) => `${label?.name ?? ''} ${text.value}`.trim())).toEqual(printed.map(asRead))
  })
})

/** A printed line without bullets and without what ends a number that is not in brackets. */
function asRead(line: string): string {
  return line
    .trim()
    .replace(/^[–•◦] /, '')
    .replace(/^([^\s()]+(?: \d)?)[.:](?= |$)/, '$1')
}
