import { toSource } from '../src/model/mapped-text.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { malformedDates } from '../src/rule/malformed/dates.ts'
import { malformedNumbers } from '../src/rule/malformed/numbers.ts'
import { nakedPercents } from '../src/rule/malformed/percents.ts'
import type { Malformed } from '../src/rule/malformed/malformed.ts'
import { paragraphsOf, textAt } from '../src/rule/paragraphs.ts'
import { quoted } from '../src/rule/wording.ts'

/** Values that are wrong in every language: groups of digits that are no groups, a letter for a digit, 31 April. */
export const malformedValue = defineRule({
  id: 'malformed-value',
  summary: 'Numbers and dates are written in a form that can be read.',
  severity: 'warning',
  issueType: 'numbers',
  facts: [],
  ...NO_OPTIONS,
  *inspect(context) {
    const { versions } = context.alignment.set
    for (const { row, v, version, paragraph } of paragraphsOf(context)) {
      const { text } = paragraph
      const found = [
        ...malformedNumbers(text.value),
        ...malformedDates(text.value, version.language),
        ...nakedPercents(text.value),
      ]
      if (found.length === 0) continue
      const others = versions
        .flatMap((_, other) => (other === v ? [] : [textAt(context, row, other)]))
        .filter((other) => other !== '')
      for (const fault of found.filter((one) => stands(one, others))) {
        const says = text.value.slice(fault.span.start, fault.span.end)
        const message = `${version.language} writes ${quoted(says)}, ${fault.reason}`
        yield {
          row,
          severity: 'warning',
          message,
          places: [{ version: v, span: toSource(text, fault.span), says: [says] }],
        }
      }
    }
  },
})

/** A form that another version has as well is a code or a mark of its own. Some forms are wrong only if another has what was meant. */
function stands({ written, meant }: Malformed, others: readonly string[]): boolean {
  if (others.some((other) => written.test(other))) return false
  return meant === undefined || others.some((other) => meant.test(other))
}
