/** Is told what is being done, for those who show progress or look for what takes long. */
export interface Observer {
  /** One of several pieces of work begins; `at` from 1. */
  readonly begins?: (work: { readonly what: string; readonly at: number; readonly of: number }) => void
  /** A stage, or the part of a rule in it, has taken so many milliseconds. */
  readonly took?: (stage: string, milliseconds: number) => void
}

/** Does a stage and tells how long it took. */
export function timed<T>(observer: Observer | undefined, stage: string, work: () => T): T {
  if (!observer?.took) return work()
  const started = performance.now()
  const result = work()
  observer.took(stage, performance.now() - started)
  return result
}
