import { germanic } from './germanic.ts'
import { others } from './others.ts'
import type { Polarity } from './polarity.ts'
import { romance } from './romance.ts'
import { slavic } from './slavic.ts'

export type { Polarity } from './polarity.ts'

/** By primary language subtag: the 24 official languages of the Union. */
export const polarities: Readonly<Record<string, Polarity>> = { ...germanic, ...romance, ...slavic, ...others }
