import { localeOf } from '../src/locale/index.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { excerptAt } from '../src/rule/sizes.ts'
import type { Untranslated } from '../src/rule/untranslated.ts'
import { untranslatedRows } from '../src/rule/untranslated.ts'

/** Paragraphs that are in another language than their version: left as they were, or pasted from the wrong file. */
export const untranslatedParagraph = defineRule({
  id: 'untranslated-paragraph',
  summary: 'Every paragraph is in the language of its version.',
  severity: 'error',
  issueType: 'untranslated',
  facts: [],
  ...NO_OPTIONS,
  *inspect(context) {
    for (const one of untranslatedRows(context)) yield faultOf(one, context)
  },
})

function faultOf({ row, v, language, copyOf }: Untranslated, context: RuleContext): Fault {
  const { versions } = context.alignment.set
  const own = versions[v]!.language
  const name = localeOf(language)?.name ?? language
  const message =
    copyOf === undefined
      ? `${own} is in ${name} here`
      : `${own} has the ${name} text of ${versions[copyOf]!.language} here`
  const { says, source } = excerptAt(context, row, v)
  return {
    row,
    severity: copyOf === undefined ? 'warning' : 'error',
    message,
    places: [{ version: v, span: source, says: [says] }],
  }
}
