import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/formats/html.ts'
import { readMarkdown } from '../../src/formats/markdown.ts'
import { readText } from '../../src/formats/text.ts'
import { readXml } from '../../src/formats/xml.ts'
import { faults } from './map-faults.ts'
import { hasShared, sharedFiles, sharedText } from '../support/shared.ts'

const languageOf = (path: string): string => /([a-zA-Z-]+)\.\w+$/.exec(path)?.[1] ?? 'und'

describe.skipIf(!hasShared('seeds'))('the map from cleaned text to file holds in real documents', () => {
  test.each(sharedFiles('seeds', ['.txt']))('%s', (path) => {
    const source = sharedText(path)
    for (const language of ['da', 'nl', 'bg', 'und']) expect(faults(readText(source, language), source)).toEqual([])
  })
})

describe.skipIf(!hasShared('corpora'))('the map from cleaned text to file holds in corpora', () => {
  test.each(sharedFiles('corpora', ['.md']))('%s', (path) => {
    const source = sharedText(path)
    expect(faults(readMarkdown(source, languageOf(path)), source)).toEqual([])
  })

  test.each(sharedFiles('corpora', ['.html', '.xml']))('%s', (path) => {
    const source = sharedText(path).replace(/^\uFEFF/, '')
    const read = path.endsWith('.xml') ? readXml : readHtml
    expect(faults(read(source, languageOf(path)), source)).toEqual([])
    const withCarriageReturns = source.replaceAll('\n', '\r\n')
    expect(faults(read(withCarriageReturns, languageOf(path)), withCarriageReturns)).toEqual([])
  })

  test.each([
    ...sharedFiles('corpora', ['.txt']),
    ...sharedFiles('corpora/udhr', ['.md']),
    ...sharedFiles('corpora/gdpr-2016', ['.md']),
  ])('%s as plain text', (path) => {
    const source = sharedText(path)
    expect(faults(readText(source, languageOf(path)), source)).toEqual([])
  })
})
