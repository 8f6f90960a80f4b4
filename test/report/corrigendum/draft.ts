import { rules } from '../../../rules/index.ts'
import { checkSet } from '../../../src/check.ts'
import { readContent } from '../../../src/formats/read.ts'
import { euTermbase } from '../../../src/locale/termbase.ts'
import { documentSet } from '../../../src/model/document-set.ts'
import type { LanguageVersion } from '../../../src/model/language-version.ts'
import type { CheckedSet } from '../../../src/model/run.ts'
import { corrigendumReport } from '../../../src/report/corrigendum.ts'
import { options } from '../awkward.ts'
import { run } from '../fixture.ts'

/** A document set in Markdown, checked by all rules. */
export function checked(texts: Readonly<Record<string, string>>): CheckedSet {
  const versions = Object.entries(texts).map(([language, source]): LanguageVersion => {
    const content = readContent(source, { format: 'markdown', language })
    if ('reason' in content) throw new Error(content.reason)
    return { language, path: `${language}.md`, format: 'markdown', source, ...content }
  })
  const config = {
    rules: Object.fromEntries(
      rules.map(({ id, severity, optionsDefaults }) => [id, { severity, options: { ...optionsDefaults } }]),
    ),
    rosters: {},
    series: {},
    reference: null,
  }
  return checkSet(documentSet('act', versions), { rules, config, termbase: euTermbase })
}

/** The report on one document set. */
export function draft(set: CheckedSet): string {
  return corrigendumReport(run([set]), options)
}

/** Its formulae, without the reasons. */
export function formulae(report: string): readonly string[] {
  return [...report.matchAll(/^\d+\. (.+)$/gm)].map(([, formula = '']) => formula)
}
