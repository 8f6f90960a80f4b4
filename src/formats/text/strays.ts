import { groupBy } from '../../model/group-by.ts'
import type { Stray } from '../../model/language-version.ts'
import type { Line } from './lines.ts'

/** Lines that only an electronic signature writes: a time stamp of its own, the seal of the Council, the wording of PDF viewers. */
const SIGNATURE = [
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?$/u,
  /^Guarantee of Integrity and Authenticity$/u,
  /^(?:Digitally|Electronically) signed (?:by|on)\b/u,
  /^Signature Not Verified$/u,
]
const SIGNATURE_LINES = 12

/** Parts lines into those of the document and those that are not. */
export function separateStrays(lines: readonly Line[]): { readonly body: readonly Line[]; readonly strays: readonly Stray[] } {
  const { body, signature } = cutSignature(lines)
  const furniture = pageFurniture(body)
  return {
    body: body.filter((line) => !furniture.has(line)),
    strays: [...[...furniture].map((line) => stray('page-furniture', line, line)), ...signature],
  }
}

function cutSignature(lines: readonly Line[]): { body: readonly Line[]; signature: Stray[] } {
  const from = Math.max(0, lines.length - SIGNATURE_LINES)
  const first = lines.findIndex((line, i) => i >= from && SIGNATURE.some((pattern) => pattern.test(line.text)))
  if (first < 0) return { body: lines, signature: [] }
  return { body: lines.slice(0, first), signature: [stray('signature', lines[first]!, lines.at(-1)!)] }
}

function stray(what: Stray['what'], first: Line, last: Line): Stray {
  return { what, span: { start: first.start, end: last.end } }
}

const MIN_PAGES = 3

/** First and last lines of pages that are the same on most pages but for their digits: running heads, page numbers. */
function pageFurniture(lines: readonly Line[]): Set<Line> {
  const pages = groupBy(lines, (line) => line.page)
  if (pages.size < MIN_PAGES) return new Set()
  const edges = [...pages.values()].flatMap((page) => [...new Set([page[0]!, page.at(-1)!])])
  const shape = (line: Line): string => line.text.replace(/\d+/gu, '#')
  const isFurniture = (group: readonly Line[]): boolean => group.length >= Math.max(MIN_PAGES, pages.size * 0.6)
  return new Set([...groupBy(edges, shape).values()].filter(isFurniture).flat())
}
