import type { Observer } from '../model/observer.ts'
import { cutEnd } from '../report/cut.ts'
import type { Io } from './io.ts'
import { table } from './table.ts'

/** Runs shorter than this show nothing, in milliseconds. */
const PATIENCE = 500
const ERASE = '\r\u001B[K'

export interface Progress extends Observer {
  /** Takes what it showed off the terminal. */
  readonly end: () => void
}

/** One line on stderr that says what is being done, if stderr is a terminal. */
export function progressOn({ stderr }: Io): Progress {
  if (!stderr.isTTY) return { end: () => undefined }
  const started = performance.now()
  let isShown = false
  return {
    begins({ what, at, of }) {
      if (performance.now() - started < PATIENCE) return
      isShown = true
      stderr.write(`${ERASE}${cutEnd(`${at}/${of} ${what}`, (stderr.columns ?? 80) - 1)}`)
    },
    end() {
      if (isShown) stderr.write(ERASE)
    },
  }
}

export interface Timing extends Required<Pick<Observer, 'took'>> {
  /** A table of what took how long, the longest first. */
  readonly table: () => string
}

export function timing(): Timing {
  const spent = new Map<string, number>()
  return {
    took(stage, milliseconds) {
      spent.set(stage, (spent.get(stage) ?? 0) + milliseconds)
    },
    table() {
      const rows = [...spent].sort(([, a], [, b]) => b - a)
      const all = rows.reduce((sum, [, each]) => sum + each, 0)
      const cells = [...rows, ['all', all] as const].map(([stage, each]) => [stage, `${Math.round(each)} ms`])
      return table(['stage', 'time'], cells)
    },
  }
}
