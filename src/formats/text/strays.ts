import type { Stray } from '../../model/language-version.ts'
import { pageFurniture } from './furniture.ts'
import type { Line } from './lines.ts'

/** Lines of the document, and what else is in the file. */
export interface Separated {
  readonly body: readonly Line[]
  /** In order. */
  readonly strays: readonly Stray[]
}

/** Parts lines into those of the document and those that are not. Where page furniture stood, a page begins. */
export function separateStrays(lines: readonly Line[]): Separated {
  const { body, signature } = cutSignature(lines)
  const furniture = pageFurniture(body)
  if (furniture.size === 0) return { body, strays: signature }
  return { body: withoutFurniture(body, furniture), strays: [...furnitureStrays(body, furniture), ...signature] }
}

/** Lines that only an electronic signature writes: a time stamp of its own, the seal of the Council, the wording of PDF viewers. */
const SIGNATURE = [
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?$/u,
  /^Guarantee of Integrity and Authenticity$/u,
  /^(?:Digitally|Electronically) signed (?:by|on)\b/u,
  /^Signature Not Verified$/u,
]
const SIGNATURE_LINES = 12

function cutSignature(lines: readonly Line[]): {
  readonly body: readonly Line[]
  readonly signature: readonly Stray[]
} {
  const from = Math.max(0, lines.length - SIGNATURE_LINES)
  const first = lines.findIndex(
    ({ text }, i) => i >= from && SIGNATURE.some((pattern) => pattern.test(text.slice(0, 80))),
  )
  if (first < 0) return { body: lines, signature: [] }
  const span = { start: lines[first]!.start, end: lines.at(-1)!.end }
  return { body: lines.slice(0, first), signature: [{ what: 'signature', span }] }
}

/** Lines that follow one another are one stray. */
function furnitureStrays(lines: readonly Line[], furniture: ReadonlySet<Line>): Stray[] {
  const strays: Stray[] = []
  lines.forEach((line, i) => {
    if (!furniture.has(line)) return
    const isContinued = i > 0 && furniture.has(lines[i - 1]!) && !line.isPageStart
    const start = isContinued ? strays.pop()!.span.start : line.start
    strays.push({ what: 'page-furniture', span: { start, end: line.end } })
  })
  return strays
}

function withoutFurniture(lines: readonly Line[], furniture: ReadonlySet<Line>): Line[] {
  const body: Line[] = []
  let page = 0
  let isPageStart = false
  let isAfterRule = false
  for (const line of lines) {
    isPageStart ||= line.isPageStart || furniture.has(line)
    isAfterRule ||= line.isAfterRule
    if (furniture.has(line)) continue
    if (isPageStart && body.length > 0) page++
    body.push({ ...line, page, isPageStart, isAfterRule })
    isPageStart = isAfterRule = false
  }
  return body
}
