/**
 * Does a job a while after it was last asked for, one at a time; what is asked for meanwhile is done afterwards, once for each
 * argument. `pause` in milliseconds.
 */
export function latest<T>(pause: number, job: (argument?: T) => Promise<void>): (argument?: T) => void {
  let waiting = new Set<T | undefined>()
  let timer: NodeJS.Timeout | undefined
  let isBusy = false
  const run = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    while (waiting.size > 0) {
      const asked = waiting
      waiting = new Set()
      // To do the job for all is to do it for each.
      for (const argument of asked.has(undefined) ? [undefined] : asked) await job(argument)
    }
    isBusy = false
  }
  return (argument) => {
    waiting.add(argument)
    clearTimeout(timer)
    timer = setTimeout(() => void run(), pause)
  }
}
