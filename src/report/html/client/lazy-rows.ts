/** What a long table needs so that only what is near the view has to be there. */
export interface LazyRows {
  /** Everything is out of date; what is in view is filled again at once. */
  readonly refresh: () => void
  /** Fills the rows round one that is to be shown. */
  readonly prepare: (row: number) => void
  readonly stop: () => void
}

export interface LazyRequest {
  readonly scroller: HTMLElement
  readonly rows: readonly HTMLElement[]
  readonly contentOf: (row: number) => readonly HTMLElement[]
  /** Whether rows may stay once they are filled; the others are filled too, when the browser is idle. */
  readonly keepsAll: boolean
}

/** How far around the view rows are filled, in pixels, and around a row that is to be shown, in rows. */
const MARGIN = '900px 0px'
const AROUND = 6

export function lazyRows({ scroller, rows, contentOf, keepsAll }: LazyRequest): LazyRows {
  const near = new Set<number>()
  const stale = new Set(rows.keys())
  const indices = new Map(rows.map((element, row) => [element as Element, row]))
  const fill = (row: number): void => {
    if (!stale.delete(row)) return
    const element = rows[row]!
    element.setAttribute('role', 'row')
    element.classList.add('filled')
    element.replaceChildren(...contentOf(row))
  }
  const empty = (row: number, height: number): void => {
    stale.add(row)
    rows[row]!.style.setProperty('--height', `${height}px`)
    rows[row]!.removeAttribute('role')
    rows[row]!.classList.remove('filled')
    rows[row]!.replaceChildren()
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const row = indices.get(target)!
        if (isIntersecting) {
          near.add(row)
          fill(row)
        } else if (near.delete(row) && !keepsAll) empty(row, boundingClientRect.height)
      }
    },
    { root: scroller, rootMargin: MARGIN },
  )
  for (const element of rows) observer.observe(element)
  const idle = keepsAll ? whenIdle(() => nextOf(stale), fill) : undefined
  return {
    refresh() {
      for (const row of rows.keys()) if (rows[row]!.classList.contains('filled')) stale.add(row)
      for (const row of near) fill(row)
      idle?.wake()
    },
    prepare(row) {
      for (let each = row - AROUND; each <= row + AROUND; each++) if (rows[each]) fill(each)
    },
    stop() {
      observer.disconnect()
      idle?.stop()
    },
  }
}

function nextOf<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item
  return undefined
}

/** Does one thing after the other while the browser has nothing better to do. */
function whenIdle<T>(next: () => T | undefined, work: (item: T) => void): { wake: () => void; stop: () => void } {
  let isAwake = false
  let isStopped = false
  const step = (hasTime: () => boolean): void => {
    isAwake = false
    if (isStopped) return
    let item = next()
    while (item !== undefined && hasTime()) {
      work(item)
      item = next()
    }
    if (item !== undefined) wake()
  }
  const wake = (): void => {
    if (isAwake) return
    isAwake = true
    if ('requestIdleCallback' in globalThis) requestIdleCallback((deadline) => step(() => deadline.timeRemaining() > 2))
    else setTimeout(() => step(within(8)), 50)
  }
  wake()
  return { wake, stop: () => (isStopped = true) }
}

/** True for so many milliseconds from now. */
function within(time: number): () => boolean {
  const end = performance.now() + time
  return () => performance.now() < end
}
