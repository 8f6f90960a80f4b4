import { languagesOf } from '../src/model/document-set.ts'
import { toSource } from '../src/model/mapped-text.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import type { Statement } from '../src/model/verdict.ts'
import { remarksIn } from '../src/rule/brackets.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { paragraphsAt } from '../src/rule/row.ts'
import type { LonelyMark } from '../src/rule/unpaired.ts'
import { lonelyMarks } from '../src/rule/unpaired.ts'
import { quoted } from '../src/rule/wording.ts'

/** Brackets and quotation marks that lost their fellow, and remarks in brackets that one version alone has. */
export const bracketParity = defineRule({
  id: 'bracket-parity',
  summary: 'Brackets and quotation marks come in pairs, and no version alone adds a remark in brackets.',
  severity: 'warning',
  issueType: 'typographical',
  facts: [],
  ...NO_OPTIONS,
  *compare({ alignment: { rows, set } }) {
    if (set.versions.length < 3) return
    for (const [row, { cells }] of rows.entries())
      yield {
        row,
        readings: cells.map((cell, v) =>
          paragraphsAt(set.versions[v]!, cell)?.flatMap(({ text }) =>
            remarksIn(text.value).map((span): Statement => ({
              key: REMARK,
              says: text.value.slice(span.start, span.end),
              source: toSource(text, span),
            })),
          ),
        ),
      }
  },
  explain({ departure, deviating, said, agree }, { alignment }) {
    const [v] = deviating
    if (
      departure !== 'extra' ||
      v === undefined ||
      deviating.length > 1 ||
      agree < 2 ||
      said.some((own, u) => u !== v && own.length > 0)
    )
      return undefined
    return {
      severity: 'info',
      message: `${languagesOf(alignment.set)[v]} adds ${quoted(said[v]![0]!.says)}, and the others have no remark in brackets here`,
    }
  },
  *inspect(context) {
    for (const mark of lonelyMarks(context)) yield faultOf(mark, context)
  },
})

const REMARK = 'remark'

function faultOf({ row, v, what, side, mark, source, isAtEdge }: LonelyMark, { alignment }: RuleContext): Fault {
  const lacks = side === undefined ? 'has no fellow' : side === 'opening' ? 'is not closed' : 'was not opened'
  const severity = isAtEdge ? 'info' : 'warning'
  const message = `the ${what} ${quoted(mark)} in ${languagesOf(alignment.set)[v]} ${lacks}; the others have theirs in pairs`
  return { row, severity, message, places: [{ version: v, span: source, says: [mark] }] }
}
