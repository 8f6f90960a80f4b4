/** Rows above may take another height than was expected once they are drawn, so the place is looked at again. */
const LOOKS = 4

/**
 * Brings a row a little below the upper edge, so that what stands before it is seen too; of a row that is longer than half the view, the
 * place that is marked.
 */
export function scrollToRow(scroller: HTMLElement, row: HTMLElement, looks = LOOKS): void {
  const head = scroller.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0
  const room = scroller.clientHeight - head
  const top = scroller.getBoundingClientRect().top + head
  const toRow = row.getBoundingClientRect().top - top - Math.max(8, Math.min(room / 4, (room - row.offsetHeight) / 2))
  const mark = row.querySelector('a.chosen.departs') ?? row.querySelector('a.chosen')
  const toMark = mark === null ? toRow : mark.getBoundingClientRect().bottom - top - room / 2
  const off = row.offsetHeight > room / 2 ? Math.max(toRow, toMark) : toRow
  if (Math.abs(off) > 2) scroller.scrollBy({ top: off, behavior: 'instant' })
  if (looks > 1) requestAnimationFrame(() => scrollToRow(scroller, row, looks - 1))
}

/** Brings a column into view, beside what stays at the edge. */
export function scrollToColumn(scroller: HTMLElement, column: number): void {
  const cells = scroller.querySelectorAll<HTMLElement>('.head [role=columnheader]')
  const cell = cells[column + 1]
  if (cell === undefined || getComputedStyle(cell).insetInlineStart !== 'auto') return
  const kept = [...cells].filter((each) => getComputedStyle(each).insetInlineStart !== 'auto')
  const edge = kept.reduce((sum, each) => sum + each.offsetWidth, 0)
  const frame = scroller.getBoundingClientRect()
  const { left, right } = cell.getBoundingClientRect()
  if (left < frame.left + edge) scroller.scrollLeft += left - frame.left - edge
  else if (right > frame.left + scroller.clientWidth) scroller.scrollLeft += right - frame.left - scroller.clientWidth
}
