import type { Alignment } from '../model/alignment.ts'
import { languagesOf } from '../model/document-set.ts'
import type { FactKind } from '../model/fact.ts'
import type { Rule } from '../model/rule.ts'
import type { Verdict } from '../model/verdict.ts'
import { valueCertainty } from './certainty.ts'
import { isReadable } from './readable.ts'
import { compareValues } from './values.ts'
import type { Naming } from './wording.ts'
import { departureMessage, quoted } from './wording.ts'

/** The parts of a rule that compares values of some kinds. All kinds are read: a value may be written as another one. */
export function valueParity(
  kinds: readonly FactKind[],
  namingOf: (verdict: Verdict) => Naming = () => quoted,
): Required<Pick<Rule, 'facts' | 'compare' | 'explain'>> {
  const asked = new Set(kinds)
  return {
    facts: ['number', 'reference', 'date', 'time'],
    compare: (context) => compareValues(context, asked),
    explain(verdict, { alignment }, oneSided) {
      const severity = valueCertainty(verdict, {
        oneSided,
        isReadable: isReadable(verdict, alignment),
        ...rowOf(verdict, alignment),
      })
      if (severity === undefined) return undefined
      return { severity, message: departureMessage(verdict, languagesOf(alignment.set), namingOf(verdict)) }
    },
  }
}

function rowOf(
  { row, voters }: Verdict,
  { rows, set }: Alignment,
): { readonly confidence: number; readonly isCommon: boolean } {
  return { confidence: rows[row]!.confidence, isCommon: voters * 2 > set.versions.length }
}
