import type { Termbase } from '../model/termbase.ts'
import { acts } from './termbase/acts.ts'
import { agencies } from './termbase/agencies.ts'
import { bodies } from './termbase/bodies.ts'
import { courts } from './termbase/courts.ts'
import { funds } from './termbase/funds.ts'
import { institutions } from './termbase/institutions.ts'
import { policies } from './termbase/policies.ts'
import { prosecutor } from './termbase/prosecutor.ts'
import { states } from './termbase/states.ts'
import { treaties } from './termbase/treaties.ts'
import { union } from './termbase/union.ts'
import { world } from './termbase/world.ts'

/**
 * What documents of the European Union speak of, in its official languages: names and acronyms of institutions, bodies,
 * funds, treaties and acts, after the Interinstitutional Style Guide and the acts that set them up.
 */
export const euTermbase: Termbase = {
  concepts: [
    ...states,
    ...union,
    ...institutions,
    ...bodies,
    ...courts,
    ...treaties,
    ...acts,
    ...agencies,
    prosecutor,
    ...funds,
    ...policies,
    ...world,
  ],
}
