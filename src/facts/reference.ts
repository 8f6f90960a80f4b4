import type { Locale } from '../locale/locale.ts'
import type { Fact } from '../model/fact.ts'
import type { Series } from '../model/series.ts'
import { actAt } from './reference/act.ts'
import { documentAt } from './reference/document.ts'
import { journalAt } from './reference/journal.ts'
import { nounFirst, signed } from './reference/noun-first.ts'
import { numbered } from './reference/number-first.ts'
import { compileGrammar, type Scan, scanOf } from './reference/scan.ts'
import type { Segment } from './reference/segment.ts'
import { seriesAt } from './reference/series.ts'
import { withWholes } from './reference/whole.ts'

/**
 * Finds references in the text of a paragraph: subdivisions of acts, acts, documents, cases, the Official Journal. Each value
 * is a fact of its own, in order and without overlap, `Article 5(1)` two; what belongs to no reference stays free for
 * other kinds, as does the date in a reference to the journal. Without a locale only what no language says
 * in its own words is found: `95/46/EC`, `C-131/12`. Time is linear in the text.
 */
export function compileReferences(locale: Locale | undefined, series: Series = {}): (text: string) => readonly Fact[] {
  const grammar = compileGrammar(locale, series)
  return (text) => {
    const scan = scanOf(text, grammar)
    return withWholes(scan, segmentsOf(scan))
  }
}

function segmentsOf(scan: Scan): readonly Segment[] {
  const segments: Segment[] = []
  for (let at = 0; at < scan.tokens.length;) {
    const segment = segmentAt(scan, at, segments.at(-1))
    if (segment && segment.facts.length > 0) segments.push(segment)
    at = segment?.next ?? at + 1
  }
  return segments
}

function segmentAt(scan: Scan, at: number, previous: Segment | undefined): Segment | undefined {
  const { kind, key } = scan.tokens[at]!
  if (kind === 'mark' && key !== '(' && !scan.termAt(at)) return undefined
  return (
    seriesAt(scan, at) ??
    actAt(scan, at, previous) ??
    journalAt(scan, at) ??
    documentAt(scan, at) ??
    (follows(scan, at, previous) ? signed(scan, at) : undefined) ??
    nounFirst(scan, at) ??
    numbered(scan, at)
  )
}

/** Directly or after a comma. */
function follows({ tokens }: Scan, at: number, previous: Segment | undefined): boolean {
  return previous !== undefined && at - previous.next === (tokens[at - 1]?.key === ',' ? 1 : 0)
}
