import type { Verdict } from '../model/verdict.ts'

type Votes = Pick<Verdict, 'departure' | 'deviating' | 'agree' | 'voters'>

/** One version departs and all others agree. */
export function isOneAgainstAll({ deviating, agree, voters }: Pick<Votes, 'deviating' | 'agree' | 'voters'>): boolean {
  return deviating.length === 1 && agree === voters - 1
}

/** One version against all others, or two versions that differ. */
export function isOneOrOfTwo(verdict: Votes): boolean {
  return verdict.departure === 'undecided' ? verdict.voters === 2 : isOneAgainstAll(verdict)
}
