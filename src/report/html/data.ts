import type { Decision } from '../../model/decision.ts'
import type { Departure, Severity } from '../../model/finding.ts'
import type { LanguageTag } from '../../model/language-tag.ts'
import type { ParagraphKind } from '../../model/language-version.ts'

/** All that the page shows, as it stands in the page. What is usual is left out. */
export interface PageData {
  /** Of the program. */
  readonly version: string
  /** What rules say, by id, in a sentence. */
  readonly rules: Readonly<Record<string, string>>
  readonly sets: readonly SetData[]
  /** Files that could not be read; they are in no set. */
  readonly unreadable: readonly FindingData[]
  /** All that are kept, whether their findings are here or not. */
  readonly decisions: readonly Decision[]
}

export interface SetData {
  readonly id: string
  readonly versions: readonly VersionData[]
  readonly rows: readonly RowData[]
  /** In order of row. */
  readonly findings: readonly FindingData[]
}

export interface VersionData {
  /** The language tag, unless two versions of the set share it: names the version in links. */
  readonly key: string
  readonly language: LanguageTag
  readonly direction: 'ltr' | 'rtl'
  readonly path: string
}

export interface RowData {
  readonly label?: string
  /** `cells[v]` belongs to `versions[v]`: its paragraphs in the row; none where it lacks the row. */
  readonly cells: ReadonlyArray<readonly ParagraphData[]>
}

export interface ParagraphData {
  readonly text: string
  /** `paragraph` if absent. */
  readonly kind?: ParagraphKind
  /** 0 if absent. */
  readonly depth?: number
  readonly label?: string
  /** Footnote marks, with the offset in the text where each stood. */
  readonly anchors?: ReadonlyArray<readonly [at: number, mark: string]>
}

export interface FindingData {
  readonly fingerprint: string
  readonly rule: string
  readonly severity: Severity
  readonly departure: Departure
  readonly message: string
  readonly advice?: string
  /** Absent where the finding is about a whole file. */
  readonly row?: number
  readonly label?: string
  /** Label of the heading that the row stands under, `Article 5`; absent if there is none. */
  readonly within?: string
  readonly places: readonly PlaceData[]
  /** The agreed reading is shared by `agree` of `voters` versions. */
  readonly agree: number
  readonly voters: number
  /** What was decided before, if it still holds; without a date if a comment in a document decides. */
  readonly decision?: Decision
}

/** What one version says, and where. */
export interface PlaceData {
  /** Index of the version in the set; -1 for a file that is in none. */
  readonly version: number
  /** For people, `line 12`, `page 3, paragraph 2`; absent of a file that was not read. */
  readonly where?: string
  /** Of a file that is in no set. */
  readonly path?: string
  readonly says: readonly string[]
  readonly deviates?: true
  readonly marks?: readonly MarkData[]
}

/** A stretch of a paragraph to mark. */
export interface MarkData {
  readonly row: number
  /** Index in the cell. */
  readonly paragraph: number
  /** Offsets in the paragraph's text, half-open; equal for a place between two characters; absent for the label. */
  readonly span?: readonly [start: number, end: number]
  /** Index of a footnote mark instead. */
  readonly anchor?: number
}
