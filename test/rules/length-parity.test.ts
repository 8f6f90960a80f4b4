import { lengthParity } from '../../rules/length-parity.ts'
import { testRule } from './rule-tester.ts'

const en = [
  'The operator shall keep a register of all consignments.',
  'The register shall be kept in electronic form. It shall be shown to the authorities at any time, together with the identity of the buyer.',
  'The Commission may lay down a model for the register.',
]
const da = [
  'Operatøren fører et register over alle sendinger.',
  'Registret føres i elektronisk form. Det forevises til enhver tid for myndighederne sammen med oplysninger om køberens identitet.',
  'Kommissionen kan fastlægge en model for registret.',
]
const pl = [
  'Podmiot prowadzi rejestr wszystkich przesyłek.',
  'Rejestr prowadzi się w formie elektronicznej. Okazuje się go w każdej chwili organom wraz z tożsamością nabywcy towaru.',
  'Komisja może określić wzór takiego rejestru.',
]
const ja = [
  '事業者は、すべての貨物の登録簿を備えるものとする。',
  '登録簿は電子的形式で備える。登録簿は、買主の身元とともに、いつでも当局に提示するものとする。',
  '委員会は登録簿の様式を定めることができる。',
]

const numbered = (texts: readonly string[]): string => texts.map((text, i) => `${i + 1}. ${text}\n`).join('\n')
const second = (texts: readonly string[], change: (text: string) => string): string =>
  numbered(texts).replace(`2. ${texts[1]}`, `⟦2. ${change(texts[1]!)}⟧`)
const plain = (text: string): string => text.replaceAll(/[⟦⟧]/g, '')
const first = (text: string): string => `${text.split('. ', 1)[0]}.`

testRule(lengthParity, {
  silent: [
    { name: 'all as long as they usually are', versions: { da: numbered(da), en: numbered(en), pl: numbered(pl) } },
    { name: 'a script of few letters', versions: { en: numbered(en), ja: numbered(ja), da: numbered(da) } },
    {
      name: 'a version that is always shorter',
      versions: { en: numbered(en), da: numbered(da.map((text) => text.slice(0, -12))), pl: numbered(pl) },
    },
    {
      name: 'two sentences for one of the same length',
      versions: { en: numbered(en), da: numbered(da).replace('tid for', 'tid. Det er for'), pl: numbered(pl) },
    },
    {
      name: 'abbreviations end no sentence',
      versions: {
        da: numbered(da).replace('myndighederne', 'f.eks. Toldmyndigheden'),
        en: numbered(en),
        pl: numbered(pl),
      },
    },
    {
      name: 'headings',
      versions: {
        da: '# Register\n\nRegistret føres.',
        en: '# Register of all consignments of goods on the internal market of the Union\n\nIt is kept.',
        pl: '# Rejestr\n\nRejestr się prowadzi.',
      },
    },
  ],
  finds: [
    {
      name: 'a sentence is left out',
      versions: { da: numbered(da), en: numbered(en), pl: second(pl, first) },
      finds: [
        {
          severity: 'warning',
          departure: 'missing',
          deviating: ['pl'],
          label: '2',
          message: /1 sentence instead of 2 from the others/,
        },
      ],
    },
    {
      name: 'a sentence too many',
      versions: {
        da: second(
          da,
          (text) =>
            `${text} Registret opbevares desuden i mindst ti år efter den sidste sending, og det slettes herefter.`,
        ),
        en: numbered(en),
        pl: numbered(pl),
      },
      finds: [{ departure: 'extra', deviating: ['da'] }],
    },
    {
      name: 'of two versions nobody is blamed',
      versions: { en: numbered(en), da: plain(second(da, first)) },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning', message: /da has/ }],
    },
    {
      name: 'against a reference',
      reference: 'en',
      versions: { en: numbered(en), da: second(da, first) },
      finds: [{ departure: 'missing', deviating: ['da'] }],
    },
    {
      name: 'a text that breaks off within its only sentence',
      versions: {
        da: second(
          da.map((text) => text.replace('. Det', ', og det')),
          (text) => text.slice(0, 12),
        ),
        en: numbered(en).replace('. It', ', and it'),
        pl: numbered(pl).replace('. Okazuje', ', a okazuje'),
      },
      finds: [{ severity: 'warning', deviating: ['da'] }],
    },
    {
      name: 'in a script of few letters',
      versions: {
        da: numbered(da),
        en: numbered(en),
        ja: numbered(ja).replace(`2. ${ja[1]}`, `⟦2. ${ja[1]!.split('。', 1)[0]}。⟧`),
      },
      finds: [{ deviating: ['ja'] }],
    },
  ],
})
