import { languagesOf } from '../src/model/document-set.ts'
import type { RuleContext } from '../src/model/rule.ts'
import type { Statement, Verdict } from '../src/model/verdict.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import type { Size } from '../src/rule/sizes.ts'
import { excerptAt, sizesOf } from '../src/rule/sizes.ts'
import { listed } from '../src/rule/wording.ts'

/** Paragraphs that are much shorter or longer than the other versions make one expect: a sentence left out, or one too many. */
export const lengthParity = defineRule({
  id: 'length-parity',
  summary: 'Every paragraph is about as long as the other versions make one expect.',
  severity: 'warning',
  issueType: 'omission',
  facts: [],
  ...NO_OPTIONS,
  *compare(context) {
    for (const [row, sizes] of sizesOf(context).entries())
      if (sizes.some((size) => size?.isOdd))
        yield { row, readings: sizes.map((size, v) => size && statements(context, { row, v, size })) }
  },
  explain(verdict, context) {
    const sizes = sizesOf(context)[verdict.row]!
    const odd = verdict.departure === 'undecided' ? shorter(verdict, sizes) : verdict.deviating
    const languages = languagesOf(context.alignment.set)
    const message = `${listed(odd.map((v) => described(sizes[v]!, languages[v]!)))} from the ${verdict.voters === 2 ? 'other version' : 'others'}`
    return { severity: isCertain(verdict, context, odd) ? 'warning' : 'info', message }
  },
})

/** Two versions without labels may be two lists in the alphabetical order of their languages. */
function isCertain({ row, voters }: Verdict, context: RuleContext, odd: readonly number[]): boolean {
  const isPlaced = voters > 2 || context.alignment.rows[row]!.label !== undefined
  return isPlaced && odd.length === 1 && sizesOf(context)[row]![odd[0]!]!.isSure
}

/** What every version says that is no shorter than expected, and what one says that is longer. */
const ALL = 'all'
const MORE = 'more'

function statements(
  context: RuleContext,
  { row, v, size }: { readonly row: number; readonly v: number; readonly size: Size },
): readonly Statement[] {
  if (size.isOdd && size.letters < size.expected) return []
  const said = excerptAt(context, row, v)
  const all = { key: ALL, ...said }
  return size.isOdd ? [all, { key: MORE, ...said }] : [all]
}

function shorter({ said }: Verdict, sizes: ReadonlyArray<Size | undefined>): readonly number[] {
  return said.flatMap((own, v) => (sizes[v] && own.length === 0 ? [v] : []))
}

function described({ letters, expected, sentences, expectedSentences }: Size, language: string): string {
  const counted = sentences === expectedSentences ? '' : ` and ${counts(sentences)} instead of ${expectedSentences}`
  return `${language} has ${letters} letters where ${expected} were to be expected${counted}`
}

function counts(sentences: number): string {
  return sentences === 1 ? '1 sentence' : `${sentences} sentences`
}
