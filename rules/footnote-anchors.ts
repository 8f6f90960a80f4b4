import { languagesOf } from '../src/model/document-set.ts'
import type { Severity } from '../src/model/finding.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import type { Comparison, Verdict } from '../src/model/verdict.ts'
import { isOneAgainstAll } from '../src/rule/alone.ts'
import { ELSEWHERE, compareAnchors, notesOf } from '../src/rule/anchors.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { explainGap } from '../src/rule/gap-wording.ts'
import type { GapKind } from '../src/rule/gaps.ts'
import { compareGaps, gapsOf } from '../src/rule/gaps.ts'
import { looseNotes } from '../src/rule/loose-notes.ts'
import { departureMessage, quoted } from '../src/rule/wording.ts'

const KINDS: ReadonlySet<GapKind> = new Set(['note'] as const)

/** Anchors in the text and the notes that they lead to. */
export const footnoteAnchors = defineRule({
  id: 'footnote-anchors',
  summary: 'Footnotes and their anchors stand in the same places in all versions.',
  severity: 'error',
  issueType: 'omission',
  facts: [],
  ...NO_OPTIONS,
  compare,
  explain: (verdict, context) =>
    isGap(context, verdict.row) ? explainGap(verdict, context, ['the note', 'notes']) : explainAnchor(verdict, context),
  *inspect(context) {
    yield* withoutAny(context)
    yield* looseNotes(context)
  },
})

/** A note that is gone with its anchor is one fault, told at the anchor. */
function* compare(context: RuleContext): Generator<Comparison> {
  const { without } = notesOf(context)
  yield* compareAnchors(context)
  for (const gap of compareGaps(context, KINDS)) {
    const told = anchorless(context, gap)
    yield {
      row: gap.row,
      readings: gap.readings.map((reading, v) => (told.has(v) || without.has(v) ? undefined : reading)),
    }
  }
}

/**
 * Versions that lack the anchors of the notes of a gap: the comparison of anchors tells of them. One that has an anchor in the same row
 * which leads nowhere has lost the note alone.
 */
function anchorless(context: RuleContext, { readings }: Comparison): ReadonlySet<number> {
  const { anchors, rowOf } = notesOf(context)
  const rows = new Set(readings.flatMap((reading) => reading?.map(({ key }) => Number(key)) ?? []))
  const leading = anchors.map((own, v) =>
    own.filter(({ note }) => note !== undefined && rows.has(rowOf[v]!.get(note)!)).map(({ row }) => row),
  )
  const anchored = new Set(leading.flat())
  const isAnchored = readings.some((reading, v) => reading !== undefined && leading[v]!.length > 0)
  const lacks = (v: number): boolean =>
    leading[v]!.length === 0 && !anchors[v]!.some(({ note, row }) => note === undefined && anchored.has(row))
  return new Set(isAnchored ? readings.flatMap((_, v) => (lacks(v) ? [v] : [])) : [])
}

function isGap(context: RuleContext, row: number): boolean {
  return gapsOf(context).some(({ kind, rows }) => kind === 'note' && rows[0] === row)
}

function explainAnchor(verdict: Verdict, { alignment }: RuleContext): { message: string; severity: Severity } {
  const languages = languagesOf(alignment.set)
  const naming = (key: string): string =>
    key.endsWith(ELSEWHERE) ? `it${ELSEWHERE}` : `the anchor of footnote ${quoted(key)}`
  const message = departureMessage(verdict, languages, naming)
  return { severity: certainty(verdict), message }
}

function certainty(verdict: Verdict): Severity {
  const { departure, voters } = verdict
  if (departure === 'undecided') return voters === 2 ? 'warning' : 'info'
  if (!isOneAgainstAll(verdict)) return 'info'
  return departure === 'changed' ? 'warning' : 'error'
}

function* withoutAny(context: RuleContext): Generator<Fault> {
  const { without, anchors, notes } = notesOf(context)
  const languages = languagesOf(context.alignment.set)
  const most = Math.max(...anchors.map(({ length }) => length))
  for (const version of without) {
    const own = notes[version]!.length
    yield {
      severity: 'warning',
      message: `${languages[version]} has no anchor of a footnote${own > 0 ? ` for its ${own} notes` : ' and no notes'}, other versions have up to ${most}`,
      advice: 'a conversion may have lost them',
      places: [{ version, span: { start: 0, end: 0 }, says: [] }],
    }
  }
}
