import type { LanguageVersion } from '../../../src/model/language-version.ts'
import type { CheckedSet } from '../../../src/model/run.ts'
import { checkedSet, finding, markedVersion, place } from '../fixture.ts'

const en = markedVersion(
  'en',
  '1. The fee is ⟦40⟧ euros.\n\n2. It is due within ⟦30⟧ days.\n\n3. The ⟦ECA⟧ checks it.\n\n4. End.',
)
const el = markedVersion(
  'el',
  '1. Το τέλος είναι ⟦40⟧ ευρώ.\n\n2. Καταβάλλεται εντός ⟦30⟧ ημερών.\n\n3. Το ελέγχει το ⟦ΕΕΣ⟧.\n\n4. Τέλος.',
)
const bg = markedVersion(
  'bg',
  '1. Таксата е ⟦40⟧ евро.\n\n2. Плаща се в срок от ⟦30⟧ дни.\n\n3. Проверява я ⟦ЕСП⟧.\n\n4. Край.',
)
const ar = markedVersion(
  'ar',
  '1. الرسم ⟦14⟧ يورو.\n\n2. يستحق خلال ⟦30⟧ يوما.\n\n3. تتحقق منه ⟦محكمة المراجعين⟧.\n\n4. النهاية.',
)
const he = markedVersion(
  'he',
  '1. האגרה היא ⟦40⟧ אירו.\n\n2. היא משולמת בתוך ⟦⟧ימים ספורים.\n\n3. ⟦בית הדין⟧ בודק אותה.',
)

const all = [en, el, bg, ar, he]

/** A version as it is where it lacks the last row. */
function end({ language, path, source }: LanguageVersion): {
  readonly language: string
  readonly path: string
  readonly span: { readonly start: number; readonly end: number }
} {
  return { language, path, span: { start: source.length, end: source.length } }
}

/** Five versions in four scripts, two of them from right to left: an error, a warning, a tie, and a row that one version lacks. */
export const fee: CheckedSet = checkedSet(
  'fee',
  all.map(({ version }) => version),
  [
    finding({
      message: 'ar has `14` where 4 of 5 versions have `40`',
      documentSet: 'fee',
      paragraph: { row: 0, label: '1' },
      deviating: ['ar'],
      locations: [place(ar, 0, true), place(bg, 0), place(el, 0), place(en, 0), place(he, 0)],
      support: { agree: 4, voters: 5 },
      fingerprint: 'aaaaaaaaaaaaaaaa',
    }),
    finding({
      message: 'he lacks `30`, which 4 of 5 versions have',
      advice: 'write the figure',
      severity: 'warning',
      documentSet: 'fee',
      departure: 'missing',
      paragraph: { row: 1, label: '2' },
      deviating: ['he'],
      locations: [place(he, 1, true), place(ar, 1), place(bg, 1), place(el, 1), place(en, 1)],
      support: { agree: 4, voters: 5 },
      fingerprint: 'bbbbbbbbbbbbbbbb',
    }),
    finding({
      ruleId: 'acronym-parity',
      message: 'en and bg, and ar and he differ',
      severity: 'info',
      documentSet: 'fee',
      departure: 'undecided',
      paragraph: { row: 2, label: '3' },
      locations: all.map((version) => place(version, 2)),
      support: { agree: 2, voters: 4 },
      fingerprint: 'cccccccccccccccc',
    }),
    finding({
      ruleId: 'paragraph-count',
      message: 'he lacks this paragraph',
      severity: 'warning',
      documentSet: 'fee',
      departure: 'missing',
      paragraph: { row: 3, label: '4' },
      deviating: ['he'],
      locations: [
        { ...end(he.version), says: [], deviates: true },
        ...[ar, bg, el, en].map(({ version }) => {
          return {
            language: version.language,
            path: version.path,
            span: version.paragraphs[3]!.span,
            says: [],
            deviates: false,
          }
        }),
      ],
      support: { agree: 4, voters: 5 },
      fingerprint: 'dddddddddddddddd',
    }),
  ],
)

const attack = '</script><img src=x onerror=alert(1)><script>alert(2)</script>'

/** Everything that a document, a message or a name can hold tries to become markup. */
export const hostile: CheckedSet = checkedSet(
  `hostile ${attack}`,
  [
    markedVersion('en', `1. The fee ${attack} <!-- is 40 euros.`, `en ${attack}.md`).version,
    markedVersion('fr', `1. La taxe ${attack} ]]> est de 41 euros.`, 'fr.md').version,
  ],
  [
    finding({
      ruleId: 'number-parity',
      message: `en has \`${attack}\``,
      advice: attack,
      documentSet: `hostile ${attack}`,
      departure: 'undecided',
      paragraph: { row: 0, label: attack },
      locations: [
        {
          language: 'en',
          path: `en ${attack}.md`,
          span: { start: 11, end: 11 + attack.length },
          says: [attack],
          deviates: false,
        },
        { language: 'fr', path: 'fr.md', span: { start: 3, end: 9 }, says: ['La'], deviates: false },
      ],
    }),
  ],
)
