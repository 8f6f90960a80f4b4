import { openFile } from '../../../src/formats/open.ts'
import type { Opened } from '../../../src/formats/open.ts'
import type { Paragraph } from '../../../src/model/language-version.ts'

/** The one version that a PDF file holds. */
export async function opened(bytes: Uint8Array): Promise<Opened> {
  const opening = await openFile('a.pdf', bytes)
  if ('reason' in opening) throw new Error(opening.reason)
  return opening[0]!
}

/** Why a PDF file is not read. */
export async function reasonOf(bytes: Uint8Array): Promise<string | undefined> {
  const opening = await openFile('a.pdf', bytes)
  return 'reason' in opening ? opening.reason : undefined
}

export async function paragraphsOf(bytes: Uint8Array, language = 'en'): Promise<readonly Paragraph[]> {
  const content = (await opened(bytes)).read(language)
  if ('reason' in content) throw new Error(content.reason)
  return content.paragraphs
}

/** One line for each paragraph: kind unless it is running text, label, text with `{1}` for anchors. */
export async function shown(bytes: Uint8Array, language = 'en'): Promise<readonly string[]> {
  const paragraphs = await paragraphsOf(bytes, language)
  return paragraphs.map(({ kind, label, text, anchors }) => {
    const marked = [...anchors]
      .reverse()
      .reduce((value, { at, mark }) => `${value.slice(0, at)}{${mark}}${value.slice(at)}`, text.value)
    const head = [kind === 'paragraph' ? '' : kind, label ? `[${label.name}]` : ''].filter((part) => part !== '')
    return [...head, marked].join(' ')
  })
}
