import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'

export type Detector = Pick<typeof eld, 'detect'>

let loaded: Detector | undefined

/**
 * The detector by letter sequences. Loading takes a sixth of a second and 50 MB, so only those who ask pay for it; it is
 * required, not imported, so that a rule, which is no asynchronous function, may ask.
 */
export function detector(): Detector {
  loaded ??= (createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as { eld: Detector })
    .eld
  return loaded
}
