import { groupBy } from '../model/group-by.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Naming } from './wording.ts'
import { quoted } from './wording.ts'

/** Parts that go by another name in a sentence, or by none. */
const NAMES: Readonly<Record<string, string>> = { act: 'act', document: '', case: 'case', journal: 'OJ', page: 'page' }

/** Names a part of a reference with its kind, as most versions have it: ``article `5` ``. */
export function partNames({ said }: Verdict): Naming {
  return (key) => {
    const nouns = said.flatMap((own) => own.filter((one) => one.key === key).flatMap(({ noun }) => noun ?? []))
    const usual = [...groupBy(nouns, (noun) => noun).values()].sort((a, b) => b.length - a.length)[0]?.[0]
    return [usual === undefined ? '' : (NAMES[usual] ?? usual), quoted(key)].filter(Boolean).join(' ')
  }
}
