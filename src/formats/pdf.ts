import { localeOf } from '../locale/index.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { Content, Landmark } from '../model/language-version.ts'
import { textOf } from './pdf/lines.ts'
import { loadPages } from './pdf/load.ts'
import { landmarksOf, readPdfIn, withoutFurniture } from './pdf/read.ts'

/** The text of a PDF file, and how to make paragraphs of it. */
export interface OpenedPdf {
  readonly source: string
  readonly landmarks: readonly Landmark[]
  readonly read: (language: LanguageTag) => Content
}

/** Takes the text out of a PDF file, page by page. Never throws for what a file can hold. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | { readonly reason: string }> {
  const pages = await loadPages(bytes)
  if ('reason' in pages) return pages
  const text = withoutFurniture(textOf(pages))
  if (text.body.length === 0) return { reason: noText(pages.length) }
  return {
    source: text.source,
    landmarks: landmarksOf(text),
    read: (language) => readPdfIn(text, localeOf(primaryLanguage(language))),
  }
}

function noText(pages: number): string {
  const count = pages === 1 ? 'its only page' : `its ${pages} pages`
  return `has no text layer: ${count} hold${pages === 1 ? 's' : ''} images at most, as of a scanner; recognise the text (OCR) and save it with the file`
}
