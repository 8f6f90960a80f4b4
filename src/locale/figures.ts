import type { Forms } from './locale.ts'

/** How a language joins words to numbers, in figures and in words. */
export interface FigureStyle {
  /** Words that a hyphen joins to the figure behind them: the Maltese article in `mill-15`. */
  readonly clitics: Forms
  /** Endings of a figure before the noun counted, behind a hyphen: Maltese `12-il metru`. */
  readonly counters: Forms
  /** Whether the units stand before the tens in words of their own: Maltese `ħamsa u għoxrin`. */
  readonly unitsFirst: boolean
  /** Beginnings of nouns and adjectives that are written in one word with a number: `jährig` of `dreijährig`. */
  readonly compounds: Forms
  /** Beginnings of nouns and adjectives that are written in one word with a figure: Estonian `18aastane`. */
  readonly afterFigure: Forms
  /** Endings of the figure of a decade, without hyphen: `1990s`. */
  readonly decades: Forms
  /** Whether month names are told from other words by their capital (`May`, `may`). */
  readonly capitalMonths: boolean
}

const PLAIN: FigureStyle = {
  clitics: '',
  counters: '',
  unitsFirst: false,
  compounds: '',
  afterFigure: '',
  decades: '',
  capitalMonths: false,
}

const STYLES: Readonly<Record<string, Partial<FigureStyle>>> = {
  // Left out: år alone (tiår is "decade").
  da: { compounds: 'årig årsper måneders dages cifre', decades: 'erne ere' },
  de: { compounds: 'jähr jahr monat täg tage woch wöch stünd stunden minüt stufig stellig', decades: 'er ern' },
  en: { decades: 's', capitalMonths: true },
  et: { afterFigure: 'aasta kuu nädala päeva tunni minuti liikme protsendi' },
  fi: { compounds: 'vuoti kuukauti päiväi viikkoi jäseni numeroi' },
  mt: {
    clitics:
      'il l iċ id in ir is it ix iż fil fl fiċ fid fin fir fis fit fix fiż f bil bl biċ bid bin bir bis bit bix biż b ' +
      'tal t taċ tad tan tar tas tat tax taż mill mil miċ mid min mir mis mit mix miż m sal s saċ sad san sar sas sat sax ' +
      'saż għall għal għaċ għad għan għar għas għat għax għaż mal maċ mad man mar mas mat max maż bħall bħal bħas bħat dal ' +
      'dan dawn',
    counters: 'il',
    unitsFirst: true,
  },
  nl: { compounds: 'jaar jarig maands daags dagen uurs cijferig', decades: 'er' },
  sv: { compounds: 'årig årsper månaders dagars siffrig' },
}

/** Of a primary language subtag; nothing of the kind for a language without an entry. */
export function figureStyle(language: string | undefined): FigureStyle {
  const own = language !== undefined && Object.hasOwn(STYLES, language) ? STYLES[language] : {}
  return { ...PLAIN, ...own }
}
