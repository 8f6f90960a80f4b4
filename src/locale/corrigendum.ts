/** How the corrections of the Official Journal are worded in one language. */
export interface CorrigendumWording {
  /** Name of such a document. */
  readonly title: string
  /** Where something stands; `{n}` is the number. */
  readonly page: string
  /** A numbered paragraph that is part of no article. */
  readonly point: string
  readonly footnote: string
  /** Everything behind the place; `{for}` and `{read}` are quoted. */
  readonly formula: string
  readonly quotes: readonly [open: string, close: string]
}

/** As French sets them, the space not to be broken. */
const GUILLEMETS = ['«\u00A0', '\u00A0»'] as const

/**
 * By primary language subtag, in the manner of the corrigenda in the Official Journal, with the quotation marks of the Interinstitutional
 * Style Guide. Estonian, Latvian and Lithuanian were compared with published ones; the others are from knowledge and want a native
 * reader. The place before it is in the nominative, as a title: who completes the draft puts it into the case the language wants.
 */
export const corrigendumWordings: Readonly<Record<string, CorrigendumWording>> = {
  bg: {
    title: 'Поправка',
    page: 'На страница {n}',
    point: 'точка {n}',
    footnote: 'бележка под линия {n}',
    formula: 'вместо: {for}, да се чете: {read}.',
    quotes: ['„', '“'],
  },
  cs: {
    title: 'Oprava',
    page: 'Strana {n}',
    point: 'bod {n}',
    footnote: 'poznámka pod čarou {n}',
    formula: 'místo: {for}, má být: {read}.',
    quotes: ['„', '“'],
  },
  da: {
    title: 'Berigtigelse',
    page: 'Side {n}',
    point: 'punkt {n}',
    footnote: 'fodnote {n}',
    formula: 'i stedet for: {for} læses: {read}.',
    quotes: ['»', '«'],
  },
  de: {
    title: 'Berichtigung',
    page: 'Seite {n}',
    point: 'Nummer {n}',
    footnote: 'Fußnote {n}',
    formula: 'anstatt: {for} muss es heißen: {read}.',
    quotes: ['„', '“'],
  },
  el: {
    title: 'Διορθωτικό',
    page: 'Στη σελίδα {n}',
    point: 'σημείο {n}',
    footnote: 'υποσημείωση {n}',
    formula: 'αντί: {for}, διάβαζε: {read}.',
    quotes: ['«', '»'],
  },
  en: {
    title: 'Corrigendum',
    page: 'On page {n}',
    point: 'point {n}',
    footnote: 'footnote {n}',
    formula: 'for: {for}, read: {read}.',
    quotes: ['‘', '’'],
  },
  es: {
    title: 'Corrección de errores',
    page: 'En la página {n}',
    point: 'punto {n}',
    footnote: 'nota a pie de página {n}',
    formula: 'donde dice: {for}, debe decir: {read}.',
    quotes: ['«', '»'],
  },
  et: {
    title: 'Parandus',
    page: 'Leheküljel {n}',
    point: 'punkt {n}',
    footnote: 'joonealune märkus {n}',
    formula: 'asendatakse {for} järgmisega: {read}.',
    quotes: ['„', '“'],
  },
  fi: {
    title: 'Oikaisu',
    page: 'Sivulla {n}',
    point: '{n} kohta',
    footnote: 'alaviite {n}',
    formula: 'on: {for} pitää olla: {read}.',
    quotes: ['”', '”'],
  },
  fr: {
    title: 'Rectificatif',
    page: 'Page {n}',
    point: 'point {n}',
    footnote: 'note de bas de page {n}',
    formula: 'au lieu de: {for}, lire: {read}.',
    quotes: GUILLEMETS,
  },
  ga: {
    title: 'Ceartúchán',
    page: 'Ar leathanach {n}',
    point: 'pointe {n}',
    footnote: 'fonóta {n}',
    formula: 'in ionad: {for}, léitear: {read}.',
    quotes: ['“', '”'],
  },
  hr: {
    title: 'Ispravak',
    page: 'Na stranici {n}.',
    point: 'točka {n}.',
    footnote: 'bilješka {n}.',
    formula: 'umjesto: {for}, treba stajati: {read}.',
    quotes: ['„', '”'],
  },
  hu: {
    title: 'Helyesbítés',
    page: '{n}. oldal',
    point: '{n}. pont',
    footnote: '{n}. lábjegyzet',
    formula: 'a következő szövegrész: {for}, helyesen: {read}.',
    quotes: ['„', '”'],
  },
  it: {
    title: 'Rettifica',
    page: 'Pagina {n}',
    point: 'punto {n}',
    footnote: 'nota a piè di pagina {n}',
    formula: 'anziché: {for}, leggasi: {read}.',
    quotes: ['«', '»'],
  },
  lt: {
    title: 'Klaidų ištaisymas',
    page: '{n} puslapis',
    point: '{n} punktas',
    footnote: '{n} išnaša',
    formula: 'yra: {for}, turi būti: {read}.',
    quotes: ['„', '“'],
  },
  lv: {
    title: 'Labojums',
    page: '{n}. lappusē',
    point: '{n}. punkts',
    footnote: '{n}. zemsvītras piezīme',
    formula: 'tekstu: {for} lasīt šādi: {read}.',
    quotes: ['“', '”'],
  },
  mt: {
    title: 'Rettifika',
    page: 'F’paġna {n}',
    point: 'punt {n}',
    footnote: 'nota f’qiegħ il-paġna {n}',
    formula: 'minflok: {for}, aqra: {read}.',
    quotes: ['“', '”'],
  },
  nl: {
    title: 'Rectificatie',
    page: 'Bladzijde {n}',
    point: 'punt {n}',
    footnote: 'voetnoot {n}',
    formula: 'in plaats van: {for} lezen: {read}.',
    quotes: ['„', '”'],
  },
  pl: {
    title: 'Sprostowanie',
    page: 'Strona {n}',
    point: 'pkt {n}',
    footnote: 'przypis {n}',
    formula: 'zamiast: {for}, powinno być: {read}.',
    quotes: ['„', '”'],
  },
  pt: {
    title: 'Retificação',
    page: 'Na página {n}',
    point: 'ponto {n}',
    footnote: 'nota de rodapé {n}',
    formula: 'onde se lê: {for}, deve ler-se: {read}.',
    quotes: ['«', '»'],
  },
  ro: {
    title: 'Rectificare',
    page: 'La pagina {n}',
    point: 'punctul {n}',
    footnote: 'nota de subsol {n}',
    formula: 'în loc de: {for}, se va citi: {read}.',
    quotes: ['„', '”'],
  },
  sk: {
    title: 'Korigendum',
    page: 'Strana {n}',
    point: 'bod {n}',
    footnote: 'poznámka pod čiarou {n}',
    formula: 'namiesto: {for}, má byť: {read}.',
    quotes: ['„', '“'],
  },
  sl: {
    title: 'Popravek',
    page: 'Stran {n}',
    point: 'točka {n}',
    footnote: 'opomba {n}',
    formula: 'besedilo: {for} se glasi: {read}.',
    quotes: ['„', '“'],
  },
  sv: {
    title: 'Rättelse',
    page: 'På sidan {n}',
    point: 'punkt {n}',
    footnote: 'fotnot {n}',
    formula: 'i stället för: {for} ska det stå: {read}.',
    quotes: ['”', '”'],
  },
}

/** The wording of a language tag; the English one for a language of which it is not known. */
export function corrigendumWording(tag: string): CorrigendumWording {
  const [language = ''] = tag.toLowerCase().split('-')
  return Object.hasOwn(corrigendumWordings, language) ? corrigendumWordings[language]! : corrigendumWordings['en']!
}
