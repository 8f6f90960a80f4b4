import type { Severity } from '../src/model/finding.ts'
import { localeOf } from '../src/locale/index.ts'
import { primaryLanguage } from '../src/model/language-tag.ts'
import type { Paragraph } from '../src/model/language-version.ts'
import { toSource } from '../src/model/mapped-text.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import type { PlacedParagraph } from '../src/rule/paragraphs.ts'
import { paragraphsOf, textAt } from '../src/rule/paragraphs.ts'
import type { Repeat } from '../src/rule/repeats.ts'
import { repeatsIn } from '../src/rule/repeats.ts'
import { quoted } from '../src/rule/wording.ts'
import { wordList } from '../src/rule/word-lists.ts'

/** The same word twice in a row, or the same few words. */
export const repeatedWord = defineRule({
  id: 'repeated-word',
  summary: 'No word stands twice in a row.',
  severity: 'warning',
  issueType: 'duplication',
  facts: [],
  ...NO_OPTIONS,
  *inspect(context) {
    const usual = usualRepeats(context)
    for (const place of paragraphsOf(context)) {
      const repeats = wrongRepeats(place, usual[place.v]!)
      if (repeats.length > 0 && !othersRepeat(context, place))
        for (const repeat of repeats) yield faultOf(repeat, place)
    }
  },
})

function faultOf({ words, span, isName }: Repeat, { row, v, version, paragraph }: PlacedParagraph): Fault {
  const says = paragraph.text.value.slice(span.start, span.end)
  const isKnown = localeOf(primaryLanguage(version.language)) !== undefined
  const severity: Severity = isName || !isKnown ? 'info' : 'warning'
  const message = `${version.language} repeats ${quoted(words)} at once`
  return { row, severity, message, places: [{ version: v, span: toSource(paragraph.text, span), says: [says] }] }
}

function wrongRepeats(
  { version, paragraph }: Pick<PlacedParagraph, 'version' | 'paragraph'>,
  usual: ReadonlySet<string>,
): readonly Repeat[] {
  const allowed = wordList(version.language, 'doubledWords')
  return repeatsOf(paragraph).filter(({ words }) => !allowed.has(words) && !usual.has(words))
}

/** Of a paragraph that was looked through. */
const known = new WeakMap<Paragraph, readonly Repeat[]>()

function repeatsOf(paragraph: Paragraph): readonly Repeat[] {
  const repeats = known.get(paragraph) ?? (paragraph.kind === 'row' ? [] : repeatsIn(paragraph.text.value))
  known.set(paragraph, repeats)
  return repeats
}

/** A repeat that a version has in several rows is part of its language. */
const USUAL_ROWS = 3

function usualRepeats(context: RuleContext): ReadonlyArray<ReadonlySet<string>> {
  const counts = context.alignment.set.versions.map(() => new Map<string, number>())
  for (const { v, paragraph } of paragraphsOf(context))
    for (const words of new Set(repeatsOf(paragraph).map((repeat) => repeat.words)))
      counts[v]!.set(words, (counts[v]!.get(words) ?? 0) + 1)
  return counts.map((own) => new Set([...own].flatMap(([words, rows]) => (rows >= USUAL_ROWS ? [words] : []))))
}

/** Where another version repeats as well, the text asks for it. */
function othersRepeat(context: RuleContext, { row, v }: PlacedParagraph): boolean {
  return context.alignment.set.versions.some(
    (_, other) => other !== v && repeatsIn(textAt(context, row, other)).length > 0,
  )
}
