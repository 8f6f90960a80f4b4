import { describe, expect, test } from 'vitest'
import { readContent, type TextFormat } from '../../src/formats/read.ts'
import { hasShared, sharedText } from '../support/shared.ts'

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Label, kind, marks and text of each paragraph; points are items where the format tells. */
function outline(path: string, format: TextFormat): string[] {
  const language = /(\w\w)\.\w+$/.exec(path)![1]!
  const content = readContent(sharedText(path), { format, language })
  if ('reason' in content) throw new Error(content.reason)
  return content.paragraphs.map(({ kind, label, text, anchors }) =>
    [kind === 'item' ? 'paragraph' : kind, label?.key, letters(text.value), anchors.map(({ mark }) => mark)].join(' '),
  )
}

const act = '32016R0679'

describe.skipIf(!hasShared('corpora'))('an act says the same in all formats', () => {
  test.each(['en', 'fr'])('the %s page of the Official Journal and its Markdown', (language) => {
    const page = outline(`corpora/gdpr-2016-html/${act}/${language}.html`, 'html')
    expect(page).toEqual(outline(`corpora/gdpr-2016/${act}/${language}.md`, 'markdown'))
  })

  test('Formex, which lacks the head of the page only', () => {
    const formex = outline(`corpora/gdpr-2016-formex/${act}/en.xml`, 'xml')
    expect(formex).toEqual(outline(`corpora/gdpr-2016-html/${act}/en.html`, 'html').slice(4))
  })
})
