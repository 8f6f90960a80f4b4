import type { CellObject } from 'write-excel-file/node'
import type { Finding, Severity } from '../../model/finding.ts'
import type { LanguageTag } from '../../model/language-tag.ts'
import { reviewTitles } from '../../model/review-list.ts'
import type { Reviewed } from './reviewed.ts'
import { saidIn } from './said.ts'

/** A column of the review list: what stands in its head and for each finding. */
export interface Column {
  readonly title: string
  /** In characters, about. */
  readonly width: number
  readonly cell: (reviewed: Reviewed) => CellObject
}

/** The columns in order: what it is, what every version says, what is decided. */
export function columnsFor(languages: readonly LanguageTag[]): readonly Column[] {
  return [
    { title: 'Severity', width: 10, cell: ({ finding }) => severityCell(finding) },
    text(reviewTitles.rule, 20, ({ ruleId }) => ruleId),
    text(reviewTitles.documentSet, 18, ({ documentSet }) => documentSet),
    text('Paragraph', 11, ({ paragraph }) => paragraph?.label ?? ''),
    text('Finding', 48, ({ message, advice }) => (advice === undefined ? message : `${message}\n→ ${advice}`)),
    text('Departs', 10, ({ deviating }) => deviating.join(' ')),
    ...languages.map(languageColumn),
    text(reviewTitles.verdict, 14, ({ decision }) => decision?.verdict ?? ''),
    text(reviewTitles.reason, 36, ({ decision }) => decision?.reason ?? ''),
    text(reviewTitles.author, 16, ({ decision }) => decision?.author ?? ''),
    text(reviewTitles.fingerprint, 20, ({ fingerprint }) => fingerprint),
  ]
}

const COLOURS: Readonly<Record<Severity, string>> = { error: '#a4161a', warning: '#8a5a00', info: '#3d5a80' }

function severityCell({ severity }: Finding): CellObject {
  return { value: severity, type: String, fontWeight: 'bold', textColor: COLOURS[severity] }
}

function text(title: string, width: number, valueOf: (finding: Finding) => string): Column {
  return { title, width, cell: ({ finding }) => ({ value: valueOf(finding), type: String }) }
}

const DEPARTS = { backgroundColor: '#fde8e4' } as const

function languageColumn(language: LanguageTag): Column {
  return {
    title: language,
    width: 40,
    cell: (reviewed) => {
      const deviates = reviewed.finding.deviating.includes(language)
      return { value: saidIn(reviewed, language), type: String, ...(deviates && DEPARTS) }
    },
  }
}
