import type { Finding, Location } from '../../src/model/finding.ts'
import { documentSet } from '../../src/model/document-set.ts'
import type { LanguageVersion, Paragraph } from '../../src/model/language-version.ts'
import type { CheckedSet, Run } from '../../src/model/run.ts'
import type { Span } from '../../src/model/span.ts'

/** A version whose paragraphs stand between blank lines, and the spans that `⟦…⟧` marks in it. */
export interface MarkedVersion {
  readonly version: LanguageVersion
  readonly marks: readonly Span[]
}

export function markedVersion(language: string, marked: string, path = `${language}.md`): MarkedVersion {
  const marks: Span[] = []
  let source = ''
  let start = 0
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') start = source.length
    else if (part === '⟧') marks.push({ start, end: source.length })
    else source += part
  }
  const paragraphs = [...source.matchAll(/\S(?:(?!\n\n)[^])*/g)].map(({ 0: text, index }) => paragraph(text, index))
  return { version: { language, path, format: 'markdown', source, paragraphs, strays: [] }, marks }
}

function paragraph(written: string, start: number): Paragraph {
  const span = { start, end: start + written.length }
  const name = /^(\d+)\. /.exec(written)?.[1]
  const cut = name === undefined ? 0 : name.length + 2
  const piece = { at: 0, length: written.length - cut, source: start + cut, sourceLength: written.length - cut }
  const label = name === undefined ? {} : { label: { name, key: name, span: { start, end: start + name.length } } }
  const text = { value: written.slice(cut), pieces: [piece] }
  return { kind: 'paragraph', depth: 0, ...label, text, span, anchors: [], links: [] }
}

/** A set whose n-th row holds the n-th paragraph of every version; an empty paragraph `-` is a row that is lacking. */
export function checkedSet(
  id: string,
  versions: readonly LanguageVersion[],
  findings: readonly Finding[] = [],
): CheckedSet {
  const set = documentSet(id, versions)
  const rows = Array.from({ length: Math.max(...versions.map(({ paragraphs }) => paragraphs.length)) }, (_, row) => {
    const cells = set.versions.map(({ paragraphs }) => (paragraphs[row] ? [row] : []))
    const label = set.versions.find(({ paragraphs }) => paragraphs[row]?.label)?.paragraphs[row]?.label
    return { cells, confidence: 1, ...(label === undefined ? {} : { label }) }
  })
  return { alignment: { set, rows }, facts: set.versions.map(({ paragraphs }) => paragraphs.map(() => [])), findings }
}

/** The n-th mark of a version as a place of a finding; what it says is what is marked. */
export function place({ version, marks }: MarkedVersion, mark = 0, deviates = false): Location {
  const span = marks[mark] ?? { start: 0, end: 0 }
  const says = span.end > span.start ? [version.source.slice(span.start, span.end)] : []
  return { language: version.language, path: version.path, span, says, deviates }
}

export function finding(parts: Partial<Finding>): Finding {
  return {
    ruleId: 'number-parity',
    severity: 'error',
    issueType: 'numbers',
    message: 'numbers differ',
    documentSet: 'contract',
    departure: 'changed',
    deviating: [],
    locations: [],
    support: { agree: 1, voters: 2 },
    fingerprint: '0123456789abcdef',
    ...parts,
  }
}

export function run(sets: readonly CheckedSet[], unreadable: readonly Finding[] = []): Run {
  return { sets, unreadable }
}

const en = markedVersion(
  'en',
  '1. The amount shall be ⟦1250⟧ euros. It shall be paid within 30 days of receipt.\n\n2. No interest shall be due⟦⟧',
)
const fr = markedVersion(
  'fr',
  "1. Le montant est de ⟦1520⟧ euros. Il est versé dans les 30 jours suivant la réception.\n\n2. Aucun intérêt n'est dû⟦.⟧",
)
const de = markedVersion(
  'de',
  '1. Der Betrag beläuft sich auf ⟦1250⟧ Euro. Er wird binnen 30 Tagen ausgezahlt.\n\n2. Zinsen werden nicht geschuldet⟦.⟧',
)

/** Three versions, an error in the first row, a warning and an info in the second. */
export const contract: CheckedSet = checkedSet(
  'contract',
  [en.version, fr.version, de.version],
  [
    finding({
      message: 'number `1520`, but `1250` as in 2 of 3 versions',
      advice: 'if the figure is right, correct the others',
      paragraph: { row: 0, label: '1' },
      deviating: ['fr'],
      locations: [place(fr, 0, true), place(de), place(en)],
      support: { agree: 2, voters: 3 },
    }),
    finding({
      ruleId: 'terminal-punctuation',
      severity: 'warning',
      issueType: 'typographical',
      message: 'no `.` at the end, as in 2 of 3 versions',
      paragraph: { row: 1, label: '2' },
      departure: 'missing',
      deviating: ['en'],
      locations: [place(en, 1, true), place(de, 1), place(fr, 1)],
      support: { agree: 2, voters: 3 },
    }),
    finding({
      ruleId: 'length-parity',
      severity: 'info',
      issueType: 'other',
      message: 'shorter than in the other versions',
      paragraph: { row: 1, label: '2' },
      deviating: ['de'],
      locations: [place(de, 1, true)],
    }),
  ],
)

/** Finding of the pseudo-rule for a file that could not be read. */
export const broken: Finding = finding({
  ruleId: 'unreadable',
  issueType: 'other',
  message: 'is not valid UTF-8',
  documentSet: '',
  departure: 'intrinsic',
  locations: [{ language: 'und', path: 'broken.md', span: { start: 0, end: 0 }, says: [], deviates: true }],
  support: { agree: 0, voters: 0 },
})
