import { watch } from 'chokidar'

/** How long to wait for more changes, in milliseconds. */
const PAUSE = 150

/** What is not a document, and changes all the time. */
const IGNORED = /(?:^|[/\\])(?:node_modules|\.git)(?:[/\\]|$)/

/**
 * Does a job now and again whenever something below the paths changes, until `signal` says stop. `isOwn` tells of files that the job itself
 * writes.
 */
export async function again(
  paths: readonly string[],
  job: () => Promise<void>,
  { signal, isOwn }: { readonly signal: AbortSignal; readonly isOwn: (file: string) => boolean },
): Promise<void> {
  const ignored = (file: string): boolean => IGNORED.test(file) || isOwn(file)
  const watcher = watch([...paths], { ignored, ignoreInitial: true })
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve())
  })
  const bell = doorbell()
  watcher.on('all', bell.ring)
  signal.addEventListener('abort', bell.ring)
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await job()
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await bell.rung()
  }
  await watcher.close()
}

/** Is rung at any time and answered later. */
function doorbell(): { readonly ring: () => void; readonly rung: () => Promise<void> } {
  let isRung = false
  let answer = (): void => undefined
  return {
    ring() {
      isRung = true
      answer()
    },
    async rung() {
      if (!isRung)
        await new Promise<void>((resolve) => {
          answer = () => setTimeout(resolve, PAUSE)
        })
      isRung = false
    },
  }
}
