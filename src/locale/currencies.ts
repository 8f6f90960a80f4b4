import type { Forms } from './locale.ts'

/**
 * Codes of ISO 4217 in use, and those that the euro replaced. Left out: ALL and TOP, which in capitals are English words
 * (the lek and the pa’anga are known by name).
 */
export const currencyCodes: Forms =
  'AED AFN AMD ANG AOA ARS ATS AUD AWG AZN BAM BBD BDT BEF BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
  'COP CRC CUP CVE CYP CZK DEM DJF DKK DOP DZD ECU EEK EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEL GHS GIP GMD GNF GRD GTQ GYD ' +
  'HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL ' +
  'LUF LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU MTL MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR ' +
  'PLN PTE PYG QAR ROL RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SIT SKK SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY ' +
  'TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL'

/** Signs, the longest first. The bare dollar sign is counted as US, like the word. */
export const currencySigns: ReadonlyArray<readonly [sign: string, code: string]> = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['￥', 'JPY'],
]

/** Words by code, the same for all languages. */
const COMMON: Readonly<Record<string, Forms>> = {
  EUR:
    'euro euros euró* euroa euron euroon eurona euroina euroja eurojen eurot eurosta eurolla eurole eurodes eurosse eurod ' +
    'eur evro evra evrov evri evrom evre evrih eurode eurodega euroga euroks eurost eurov eurom eurih eurima eura eurem euru eurua eurů eurům eurech eurá eurách eurám ' +
    'eurų eurai eurais eurams eurus eurui eurą eurom eurima eurach euroi ευρώ евро еврос eoro eiro ewro',
  USD: 'dollar* dólar* dolar* dolār* dollari* dollaro доллар* долар* δολάρι* δολαρί* доларů doleri* dollár*',
  GBP:
    'pound_sterling pounds_sterling livre_sterling livres_sterling pfund_sterling libra_esterlina libras_esterlinas ' +
    'lira_sterlina lire_sterline pond_sterling libra_sterlina libras_sterling pund_sterling',
  CHF: 'swiss_franc* franc_suisse francs_suisses schweizer_franken franchi_svizzeri franco_svizzero francos_suizos',
  PLN: 'złoty złotego złotych złotym złotymi złote zł',
  CZK: 'kč korun_českých',
  BGN: 'лев лева левове лв.',
  HUF: 'forint* ft',
  RON: 'lei leu',
}

/** Words whose currency depends on the country: crowns. */
const LOCAL: Readonly<Record<string, Readonly<Record<string, Forms>>>> = {
  cs: { CZK: 'koruna koruny korun korunu korunách korunám' },
  da: { DKK: 'kr. krone kroner kronen' },
  sv: { SEK: 'kr. krona kronor kronan svenska_kronor' },
}

/** Words between a number and the currency: `10 millions d’euros`, `20 de euro`. */
const PARTICLES: Readonly<Record<string, Forms>> = {
  en: 'of',
  es: 'de',
  fr: "de d' d’",
  ga: 'de',
  it: "di d' d’",
  mt: "ta' ta’ taʼ",
  pt: 'de',
  ro: 'de',
}

/** What may stand beside an acronym that tells whose dollars they are: `US-Dollar`, `dólares de los EE. UU.`, `dollars EU`, `US$`. */
export const dollars = {
  before: /d[oó]l+[aá]r\p{L}{0,4}\s(?:d[aeo]s?\s(?:los\s)?)?(?:EE\.\s?)?$/iu,
  after: /^(?:\$|[-‑\s]?d[oó]l+[aá]r|\.?\s?-?доллар|\.?\s?-?долар)/iu,
}

/** Currency words by code, of a primary language subtag. */
export function currencyWords(language: string | undefined): ReadonlyArray<readonly [code: string, forms: Forms]> {
  return [...Object.entries(own(LOCAL, language) ?? {}), ...Object.entries(COMMON)]
}

export function currencyParticles(language: string | undefined): Forms {
  return own(PARTICLES, language) ?? ''
}

function own<T>(table: Readonly<Record<string, T>>, language: string | undefined): T | undefined {
  return language !== undefined && Object.hasOwn(table, language) ? table[language] : undefined
}
