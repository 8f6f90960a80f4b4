import type { PageGlyphs, TextItem } from './glyphs.ts'
import { pageGlyphs } from './glyphs.ts'
import { openingProblem, plainProblem } from './problem.ts'
import { inflatesTooMuch } from './size.ts'

/** The pages of a file, or why there are none, in words for people. */
export type Loaded = readonly PageGlyphs[] | { readonly reason: string }

const MOST_BYTES = 200_000_000
const MOST_PAGES = 5000
/** Code units of the whole file: an act of a thousand pages has five million. */
const MOST_TEXT = 30_000_000
/** Runs of one page; a page full of small type that is set letter by letter has some ten thousand. */
const MOST_RUNS = 100_000
const MOST_SECONDS = 120
const MOST_SECONDS_OF_PAGE = 20

type Engine = typeof import('unpdf')
type Pdf = Awaited<ReturnType<Engine['getDocumentProxy']>>

/** Nothing is fetched, evaluated or drawn, and no font of the system is looked for. */
const SETTINGS = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  stopAtErrors: false,
}

/** Takes the text of a file with its places. Never throws for what a file can hold. */
export async function loadPages(bytes: Uint8Array): Promise<Loaded> {
  const problem = plainProblem(bytes)
  if (problem !== undefined) return { reason: problem }
  if (bytes.length > MOST_BYTES) return { reason: `is larger than ${MOST_BYTES / 1_000_000} MB` }
  if (inflatesTooMuch(bytes)) return { reason: 'holds compressed data far beyond what any document needs' }
  const { getDocumentProxy } = await import('unpdf')
  let pdf: Pdf | undefined
  try {
    // The engine takes the bytes away from whoever gives them.
    pdf = await getDocumentProxy(Uint8Array.from(bytes), SETTINGS)
    if (pdf.numPages > MOST_PAGES) return { reason: `has ${pdf.numPages} pages; at most ${MOST_PAGES} are read` }
    return await pagesOf(pdf)
  } catch (error) {
    return { reason: openingProblem(error) }
  } finally {
    await pdf?.destroy().catch(() => undefined)
  }
}

async function pagesOf(pdf: Pdf): Promise<Loaded> {
  const start = performance.now()
  const pages: PageGlyphs[] = []
  const failed: number[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await inTime(pageOf(pdf, number)).catch(() => undefined)
    if (page === LATE)
      return { reason: `takes too long to read: page ${number} more than ${MOST_SECONDS_OF_PAGE} seconds` }
    if (page === undefined) failed.push(number)
    pages.push(page ?? EMPTY)
    length += textLength(page ?? EMPTY)
    if (length > MOST_TEXT) return { reason: 'holds more text than any document' }
    if (performance.now() - start > MOST_SECONDS * 1000)
      return {
        reason: `takes too long to read: after ${MOST_SECONDS} seconds ${number} of ${pdf.numPages} pages are read`,
      }
  }
  return failed.length === 0 ? pages : { reason: damaged(failed) }
}

const LATE = Symbol('late')

/** The engine gives way now and then, so that a page without end can be left. */
async function inTime<T>(work: Promise<T>): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), MOST_SECONDS_OF_PAGE * 1000)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const EMPTY: PageGlyphs = { width: 0, height: 0, glyphs: [], aside: [] }

function damaged([first, ...others]: readonly number[]): string {
  if (others.length === 0) return `is damaged: page ${first} cannot be read`
  return `is damaged: page ${first} and ${others.length} more cannot be read`
}

async function pageOf(pdf: Pdf, number: number): Promise<PageGlyphs> {
  const page = await pdf.getPage(number)
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const items = await itemsOf(page.streamTextContent({ disableNormalization: false }) as ReadableStream<Chunk>)
  page.cleanup()
  return pageGlyphs(items, { transform, width, height })
}

interface Chunk {
  readonly items: readonly (TextItem | { readonly type: string })[]
}

/** A page gives its text bit by bit, so that one without end can be left. */
async function itemsOf(stream: ReadableStream<Chunk>): Promise<TextItem[]> {
  const items: TextItem[] = []
  const end = performance.now() + MOST_SECONDS_OF_PAGE * 1000
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return items
    for (const item of value.items) if ('str' in item) items.push(item)
    if (items.length <= MOST_RUNS && performance.now() < end) continue
    await reader.cancel(new Error('too much text')).catch(() => undefined)
    throw new Error('too much on a page')
  }
}

function textLength({ glyphs }: PageGlyphs): number {
  return glyphs.reduce((sum, { text }) => sum + text.length, 0)
}
