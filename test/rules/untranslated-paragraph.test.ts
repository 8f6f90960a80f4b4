import { untranslatedParagraph } from '../../rules/untranslated-paragraph.ts'
import { testRule } from './rule-tester.ts'

const numbered = (...texts: readonly string[]): string => texts.map((text, i) => `${i + 1}. ${text}\n`).join('\n')
const en = [
  'The board shall adopt its rules of procedure.',
  'The director shall be independent and shall not take instructions from any government or from any other body.',
  'The board shall meet twice a year.',
]
const fr = [
  'Le conseil adopte son règlement intérieur.',
  "Le directeur est indépendant et n'accepte d'instructions d'aucun gouvernement ni d'aucun autre organisme.",
  'Le conseil se réunit deux fois par an.',
]
const de = [
  'Der Vorstand gibt sich eine Geschäftsordnung.',
  'Der Direktor ist unabhängig und darf keine Weisungen von einer Regierung oder von einer anderen Stelle entgegennehmen.',
  'Der Vorstand tagt zweimal im Jahr.',
]
const cs = [
  'Rada přijme svůj jednací řád.',
  'Ředitel je nezávislý a nesmí přijímat pokyny od žádné vlády ani od jiného subjektu, který by mohl být dotčen.',
  'Rada se schází dvakrát ročně.',
]
const sk = [
  'Rada prijme svoj rokovací poriadok.',
  'Riaditeľ je nezávislý a nesmie prijímať pokyny od žiadnej vlády ani od iného subjektu, ktorý by mohol byť dotknutý.',
  'Rada sa schádza dvakrát ročne.',
]
const withSecond = (texts: readonly string[], other: string): string => numbered(texts[0]!, other, texts[2]!)
const marked = (texts: readonly string[], other: string): string =>
  withSecond(texts, other).replace(`2. ${other}`, `⟦2. ${other}⟧`)
const code =
  '```\nif the value of the key is in the list then return the value of the list and not the key of it\n```\n'
const title =
  'Journal of the Society for the Study of the Law of the Sea and of the Rivers, in the series of the Institute.'

testRule(untranslatedParagraph, {
  silent: [
    {
      name: 'every version in its language',
      versions: { en: numbered(...en), fr: numbered(...fr), de: numbered(...de) },
    },
    { name: 'sister languages', versions: { cs: numbered(...cs), sk: numbered(...sk) } },
    {
      name: 'a citation that all versions have',
      versions: { en: withSecond(en, title), fr: withSecond(fr, title), de: withSecond(de, title) },
    },
    {
      name: 'names and addresses',
      versions: {
        en: withSecond(en, 'Rue de la Loi 175, B-1048 Bruxelles'),
        fr: withSecond(fr, 'Rue de la Loi 175, B-1048 Bruxelles'),
      },
    },
    {
      name: 'a gloss in brackets',
      versions: {
        en: numbered(...en),
        fr: withSecond(
          fr,
          'Le directeur (the director shall be independent and shall not take instructions from any body) est nommé par le conseil.',
        ),
      },
    },
    {
      name: 'a form in two languages in both versions',
      versions: { en: numbered(en[0]!, fr[1]!, en[1]!, en[2]!), fr: numbered(fr[0]!, fr[1]!, en[1]!, fr[2]!) },
    },
    { name: 'code', versions: { en: `${numbered(...en)}\n${code}`, fr: `${numbered(...fr)}\n${code}` } },
  ],
  finds: [
    {
      name: 'left in English',
      versions: { en: numbered(...en), fr: marked(fr, en[1]!) },
      finds: [
        {
          severity: 'error',
          departure: 'intrinsic',
          deviating: ['fr'],
          label: '2',
          message: 'fr has the English text of en here',
        },
      ],
    },
    {
      name: 'with a small change',
      versions: {
        en: numbered(...en),
        fr: marked(fr, en[1]!.replace('any other body', 'any third body')),
        de: numbered(...de),
      },
      finds: [{ severity: 'error', deviating: ['fr'] }],
    },
    {
      name: 'from a language that no version is in',
      versions: { en: numbered(...en), fr: marked(fr, de[1]!) },
      finds: [{ severity: 'warning', deviating: ['fr'], message: 'fr is in German here' }],
    },
    {
      name: 'the Czech text in the Slovak version',
      versions: { cs: numbered(...cs), en: numbered(...en), sk: marked(sk, cs[1]!) },
      finds: [{ deviating: ['sk'], message: 'sk has the Czech text of cs here' }],
    },
    {
      name: 'the other way round',
      versions: { cs: marked(cs, sk[1]!), sk: numbered(...sk), de: numbered(...de) },
      finds: [{ deviating: ['cs'] }],
    },
    {
      name: 'several versions',
      versions: {
        de: marked(de, en[1]!),
        en: numbered(...en),
        fr: marked(fr, de[1]!),
        sk: numbered(...sk),
        cs: numbered(...cs),
      },
      finds: [{ deviating: ['de'] }, { deviating: ['fr'] }],
    },
  ],
})
