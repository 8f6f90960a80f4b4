/** A run of characters as the file sets it: one font, one baseline. Lengths are points; y counts from the top of the page down. */
export interface Glyphs {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  /** Tells fonts apart within the file. */
  readonly font: string
  readonly isRightToLeft: boolean
}

/** What is set on one page, in the order in which the file draws it. */
export interface PageGlyphs {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyphs[]
  /** Text that stands upright or aslant beside the text that is read: stamps, marks in the margin. */
  readonly aside: readonly string[]
}

/** A run of characters as pdf.js gives it. */
export interface TextItem {
  readonly str: string
  readonly dir: string
  /** Six numbers, which map the space of the glyphs to that of the page. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** Where a page is and how it is turned. */
export interface PageView {
  /** Maps the space of the page to one whose origin is at the top left. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

interface Placed extends Glyphs {
  /** Quarters of a turn from left to right; anything else than 0 to 3 is aslant. */
  readonly turn: number
}

/** Places what is drawn, as seen by a reader who turns the page so that most of the text stands upright. */
export function pageGlyphs(items: readonly TextItem[], view: PageView): PageGlyphs {
  const placed = items.flatMap((item) => (item.str.trim() === '' ? [] : [placedAt(item, view)]))
  const main = mainTurn(placed)
  const upright = placed.filter(({ turn }) => turn === main)
  const aside = placed.filter(({ turn }) => turn !== main).map(({ text }) => text)
  const [width, height] = main % 2 === 0 ? [view.width, view.height] : [view.height, view.width]
  return { width, height, glyphs: withoutDoubles(upright), aside }
}

/** Of a blank, in ems: what stands before and behind words is not told apart in the widths that are given. */
const BLANK = 0.25

function placedAt({ str, dir, transform, width, fontName }: TextItem, view: PageView): Placed {
  const [a, b, c, d, x, y] = product(view.transform, transform)
  const size = Math.hypot(c, d)
  const turn = (Math.atan2(b, a) / (Math.PI / 2) + 4) % 4
  const [left, baseline] = turnedBack([x, y], nearestTurn(turn), view)
  const leading = (str.length - str.trimStart().length) * BLANK * size
  const trailing = (str.length - str.trimEnd().length) * BLANK * size
  return {
    text: str,
    left: left + Math.min(leading, width / 2),
    right: left + width - Math.min(trailing, width / 2),
    y: baseline,
    size,
    font: fontName,
    isRightToLeft: dir === 'rtl',
    turn: nearestTurn(turn),
  }
}

const ASLANT = -1
const LEAST_SLANT = 0.02

function nearestTurn(turn: number): number {
  const nearest = Math.round(turn)
  return Math.abs(turn - nearest) > LEAST_SLANT ? ASLANT : nearest % 4
}

type Matrix = readonly [number, number, number, number, number, number]

/** First the second, then the first. */
function product(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function turnedBack([x, y]: readonly [number, number], turn: number, { width, height }: PageView): [number, number] {
  if (turn === 1) return [y, width - x]
  if (turn === 2) return [width - x, height - y]
  if (turn === 3) return [height - y, x]
  return [x, y]
}

function mainTurn(placed: readonly Placed[]): number {
  const counts = [0, 0, 0, 0]
  for (const { turn, text } of placed) if (turn !== ASLANT) counts[turn]! += text.length
  return counts.indexOf(Math.max(...counts))
}

const SAME_PLACE = 0.12

/** Bold type may be drawn as the same characters twice, a little apart. */
function withoutDoubles(glyphs: readonly Placed[]): Glyphs[] {
  return glyphs.filter((own, i) => {
    const before = glyphs[i - 1]
    if (before?.text !== own.text) return true
    const reach = own.size * SAME_PLACE
    return Math.abs(before.left - own.left) > reach || Math.abs(before.y - own.y) > reach
  })
}
