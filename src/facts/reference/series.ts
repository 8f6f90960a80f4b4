import type { Fact } from '../../model/fact.ts'
import type { Scan } from './scan.ts'
import type { Segment } from './segment.ts'
import type { SeriesName } from './series-names.ts'
import { designationAt } from './series-number.ts'

/** `SOR/2001-269`, `L.R.C. (1985), ch. C-46`, at the name of a series that the configuration knows: name and number are one value. */
export function seriesAt(scan: Scan, at: number): Segment | undefined {
  const { series } = scan.grammar
  const name = series.size === 0 ? undefined : nameAt(scan, at)
  const designation = name && designationAt(scan, at + name.parts.length)
  if (name === undefined || designation === undefined) return undefined
  const { key, next } = designation
  const span = { start: scan.tokens[at]!.start, end: scan.tokens[next - 1]!.end }
  const fact: Fact = {
    kind: 'reference',
    keys: [`${name.id} ${key}`],
    span,
    form: 'figures',
    part: 'document',
    whole: span,
  }
  return { facts: [fact], span, next }
}

function nameAt(scan: Scan, at: number): SeriesName | undefined {
  if (isWithinWord(scan, at)) return undefined
  return scan.grammar.series.get(scan.tokens[at]!.key)?.find((name) => isName(scan, at, name))
}

/** A letter or a full stop before it belongs to a longer name: `O.S.C.`. */
function isWithinWord({ tokens }: Scan, at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]!.glued && before !== undefined && (before.kind !== 'mark' || './-'.includes(before.key))
}

/** In upper and lower case as configured: `SI` is a series, Spanish `si` a word. */
function isName({ text, tokens }: Scan, at: number, { parts }: SeriesName): boolean {
  return parts.every((part, i) => {
    const token = tokens[at + i]
    return token !== undefined && text.slice(token.start, token.end) === part
  })
}
