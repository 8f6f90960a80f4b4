import type { Forms } from './locale.ts'

/** How a language writes times of day. */
export interface Clock {
  /** Words before a time that make any hour a time: `klo 14`. */
  readonly before: Forms
  /** Words before that make a time of hours and minutes with a full stop: `at 17.00`. */
  readonly beforeMinutes: Forms
  /** Words behind that make any hour a time: `17 Uhr`. */
  readonly after: Forms
  /** Words behind hours and minutes that also count hours: `14.30 horas`. */
  readonly afterMinutes: Forms
  /** What may stand between hours and minutes: `h` of `14 h 30`. */
  readonly between: Forms
  readonly morning: Forms
  readonly afternoon: Forms
  readonly noon: Forms
  readonly midnight: Forms
}

const NONE: Clock = {
  before: '',
  beforeMinutes: '',
  after: '',
  afterMinutes: '',
  between: 'h',
  morning: 'a.m. am a._m.',
  afternoon: 'p.m. pm p._m.',
  noon: '',
  midnight: '',
}

/** Left out: words for noon that are also the south or a meal (południe, middag), and for midnight that are the north (północ). */
const CLOCKS: Readonly<Record<string, Partial<Clock>>> = {
  bg: { afterMinutes: 'ч. часа часът', between: 'ч', midnight: 'полунощ' },
  cs: { beforeMinutes: 've v', afterMinutes: 'h hod. hodin', midnight: 'půlnoc půlnoci', noon: 'poledne' },
  da: { before: 'kl. klokken', midnight: 'midnat' },
  de: { after: 'uhr', noon: 'mittags', midnight: 'mitternacht' },
  el: {
    before: 'ώρα',
    beforeMinutes: 'στις',
    morning: 'π.μ.',
    afternoon: 'μ.μ.',
    noon: 'μεσημέρι',
    midnight: 'μεσάνυχτα μεσάνυκτα',
  },
  en: {
    beforeMinutes: 'at',
    afterMinutes: 'hours hrs',
    between: '',
    noon: 'noon midday',
    midnight: 'midnight',
    after: "o’clock o'clock",
  },
  es: { beforeMinutes: 'las', afterMinutes: 'horas h', noon: 'mediodía', midnight: 'medianoche' },
  et: { before: 'kell', midnight: 'südaöö südaööl südaööni', noon: 'keskpäev keskpäeval' },
  fi: { before: 'klo kello', noon: 'keskipäivä keskipäivällä', midnight: 'keskiyö keskiyöllä keskiyöhön' },
  fr: { afterMinutes: 'heures', between: 'h heures heure', noon: 'midi', midnight: 'minuit' },
  ga: { beforeMinutes: 'ag', morning: 'r.n. a.m.', afternoon: 'i.n. p.m.', noon: 'meán_lae', midnight: 'meán_oíche' },
  hr: { afterMinutes: 'sati h', midnight: 'ponoć ponoći', noon: 'podne', beforeMinutes: 'u' },
  hu: {
    afterMinutes: 'kor óra órakor óráig órától',
    noon: 'délben',
    midnight: 'éjfél éjfélkor éjfélig',
    between: 'óra h',
  },
  it: { before: 'ore', noon: 'mezzogiorno', midnight: 'mezzanotte' },
  lt: { afterMinutes: 'val.', between: 'val.', midnight: 'vidurnakt*', noon: 'vidurdien*' },
  lv: { before: 'plkst. pulksten', midnight: 'pusnakt*' },
  mt: { noon: 'nofsinhar', midnight: 'nofsillejl', beforeMinutes: 'fil fis fl' },
  nl: { afterMinutes: 'uur', midnight: 'middernacht', beforeMinutes: 'om' },
  pl: { before: 'godz. godzina godzinie godziny' },
  pt: { beforeMinutes: 'às as', afterMinutes: 'horas h', noon: 'meio-dia', midnight: 'meia-noite' },
  ro: { before: 'ora orele', noon: 'amiază', midnight: 'miezul_nopții miezul_nopţii' },
  sk: { beforeMinutes: 'o', afterMinutes: 'h hod. hodín hodine', midnight: 'polnoc polnoci', noon: 'poludnie poludní' },
  sl: {
    beforeMinutes: 'ob',
    after: 'uri',
    afterMinutes: 'ure ur h',
    midnight: 'polnoči polnoč',
    noon: 'poldne poldnevom',
  },
  sv: { before: 'kl. klockan', midnight: 'midnatt' },
}

/** Of a primary language subtag; hours with a colon, `h` or `a.m.` alone for a language without an entry. */
export function clockOf(language: string | undefined): Clock {
  const own = language !== undefined && Object.hasOwn(CLOCKS, language) ? CLOCKS[language] : {}
  return { ...NONE, ...own }
}
