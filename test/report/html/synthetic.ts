import type { Finding } from '../../../src/model/finding.ts'
import type { LanguageVersion } from '../../../src/model/language-version.ts'
import type { CheckedSet } from '../../../src/model/run.ts'
import { checkedSet, finding, markedVersion } from '../fixture.ts'

const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')

/** Words for a paragraph of some length, another one each time, the same in every run. */
function sentence(seed: number): string {
  const words = [
    'measure',
    'authority',
    'competent',
    'of',
    'the',
    'administration',
    'shall',
    'notify',
    'without',
    'delay',
  ]
  const length = 20 + ((seed * 7919) % 50)
  return Array.from({ length }, (_, i) => words[(seed * 31 + i * 17) % words.length]).join(' ')
}

/** A long document in many languages, with a finding in every tenth row. */
export function longSet(rows: number, versions = 24): CheckedSet {
  const read = LANGUAGES.slice(0, versions).map((language, v): LanguageVersion => {
    const paragraphs = Array.from(
      { length: rows },
      (_, row) => `${row + 1}. In ${2000 + row} the ${sentence(row * 3 + v)}.`,
    )
    return markedVersion(language, paragraphs.join('\n\n')).version
  })
  const findings = Array.from({ length: Math.floor(rows / 10) }, (_, i) => findingAt(i * 10, read))
  return checkedSet('long', read, findings)
}

function findingAt(row: number, versions: readonly LanguageVersion[]): Finding {
  const deviating = row % versions.length
  const locations = versions.map(({ language, path, paragraphs, source }, v) => {
    const start = paragraphs[row]!.text.pieces[0]!.source + 3
    const span = { start, end: start + 4 }
    return { language, path, span, says: [source.slice(span.start, span.end)], deviates: v === deviating }
  })
  return finding({
    message: `number of row ${row}`,
    documentSet: 'long',
    severity: (['error', 'warning', 'info'] as const)[row % 3]!,
    paragraph: { row, label: `${row + 1}` },
    deviating: [versions[deviating]!.language],
    locations: [...locations.filter(({ deviates }) => deviates), ...locations.filter(({ deviates }) => !deviates)],
    support: { agree: versions.length - 1, voters: versions.length },
    fingerprint: `${row}`.padStart(16, '0'),
  })
}
