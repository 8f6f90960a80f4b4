import type { Decision } from '../../src/model/decision.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { LanguageVersion } from '../../src/model/language-version.ts'
import type { Run } from '../../src/model/run.ts'
import type { ReportOptions } from '../../src/report/reporter.ts'
import { broken, checkedSet, contract, finding, markedVersion, place, run } from './fixture.ts'

export const options: ReportOptions = {
  version: '1.2.3',
  cwd: '/home/work',
  color: false,
  width: 100,
  rules: [
    { id: 'number-parity', summary: 'All versions state the same numbers.', severity: 'error' },
    { id: 'terminal-punctuation', summary: 'Paragraphs end alike.', severity: 'warning' },
    { id: 'date-parity', summary: 'All versions state the same dates.', severity: 'error' },
  ],
  pageOf: (id) => (id === 'number-parity' ? '# number-parity\n\nAll versions state the same numbers.\n' : undefined),
}

export function decision(parts: Partial<Decision>): Decision {
  return {
    fingerprint: '0123456789abcdef',
    verdict: 'accepted',
    ruleId: 'number-parity',
    documentSet: 'contract',
    text: 'The amount',
    date: '2026-03-31',
    ...parts,
  }
}

/** Names and texts that formats trip over. */
const da = markedVersion(
  'da',
  '1. 😀 Beløbet “udgør” ⟦1250\u0001⟧ <kroner> & [mere] | 100 %\n\n2. Fristen er ⟦30\r\ndage⟧.',
  '/home/work/æ b/50 %/(1)#a.da.md',
)
const el = markedVersion(
  'el',
  '1. 𝄞 Το ποσό είναι ⟦1520⟧ ευρώ\n\n2. Η προθεσμία είναι ⟦60 ημέρες⟧.',
  '../outside/el.md',
)

const awkward = checkedSet(
  'a/<b> & "c"',
  [da.version, el.version],
  [
    finding({
      message: 'da has `1250\u0001 <x>` & `a|b` where el has [x](1)\nand *y*, 100 %: 😀',
      advice: 'see\r\nthe ::error:: page',
      paragraph: { row: 0, label: '(1), a' },
      deviating: ['da'],
      locations: [place(da, 0, true), place(el)],
    }),
    finding({
      message: 'over two lines',
      severity: 'warning',
      paragraph: { row: 1, label: '2' },
      deviating: ['da'],
      locations: [place(da, 1, true), place(el, 1)],
    }),
    finding({
      message: 'decided to be right',
      locations: [place(el, 1, true), place(da, 1)],
      decision: decision({ reason: 'a formula of the [Greek] text', author: 'A. Reader' }),
    }),
    finding({
      message: 'decided to be wrong',
      locations: [place(el, 1, true), place(da, 1)],
      decision: decision({ verdict: 'to-correct' }),
    }),
  ],
)

/** A version whose file has pages and no lines. */
const sv = markedVersion('sv', '1. Beloppet är ⟦1520⟧ kronor.\n\n2. Fristen är ⟦30 dagar⟧.', 'notes/sv.docx')
const paged: LanguageVersion = {
  ...sv.version,
  format: 'pdf',
  landmarks: [
    { at: 0, page: 3, paragraph: 11 },
    { at: sv.version.paragraphs[1]!.span.start, page: 4, paragraph: 12 },
  ],
}
const fi = markedVersion('fi', '1. Määrä on ⟦1250⟧ euroa.\n\n2. Määräaika on ⟦60 päivää⟧.', 'notes/fi.md')

const withoutLines = checkedSet(
  'notes',
  [paged, fi.version],
  [finding({ message: 'sv has `30`', paragraph: { row: 1 }, locations: [place(sv, 1, true), place(fi, 1)] })],
)

/** Decided and undecided findings with everything that has to be escaped, files that are elsewhere, have no lines, or were not read. */
export const awkwardRun: Run = run([contract, awkward, withoutLines], [broken])

export const openMessages: readonly string[] = [
  'number `1520`, but `1250` as in 2 of 3 versions',
  'no `.` at the end, as in 2 of 3 versions',
  'shorter than in the other versions',
  'da has `1250 <x>` & `a|b` where el has [x](1) and *y*, 100 %: 😀',
  'over two lines',
  'decided to be wrong',
  'page 4, paragraph 12: sv has `30`',
  'is not valid UTF-8',
]

/** The contract alone. */
export const contractRun: Run = run([contract])

export function findingsOf({ sets, unreadable }: Run): readonly Finding[] {
  return [...sets.flatMap(({ findings }) => findings), ...unreadable]
}
