import type { Io } from './io.ts'

/** The process as the world of a command. A reader that goes away, as `head` does, is no error. */
export function processIo(): Io {
  const { stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) stream.on('error', ignoreBrokenPipe)
  return { stdout, stderr, env, cwd: process.cwd(), untilStopped }
}

function untilStopped(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
