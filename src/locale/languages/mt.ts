import type { Locale } from '../locale.ts'

/**
 * Maltese, read against CLDR 48 (months, spelled-out numbers), the Interinstitutional Style Guide and the corpora (GDPR
 * proposal, UDHR). A final ayn is written with any of three apostrophes. The article stands before a hyphen
 * (`iż-żewġ`), so forms are given without it. Dual nouns of time (xahrejn, sentejn) state two without a number word.
 */
export const mt: Locale = {
  language: 'mt',
  name: 'Maltese',
  decimal: '.',
  numerals: {
    // Left out: wieħed, waħda (pronoun, article), eluf, mijiet (no definite number).
    cardinals: {
      0: 'żero',
      // The duals: two years, months, weeks, days, hours.
      2: 'żewġ żewġt tnejn sentejn xahrejn ġimagħtejn jumejn sagħtejn',
      3: 'tliet tlieta tlett tlitt',
      4: "erba' erba’ erbaʼ erbgħa erbat",
      5: 'ħames ħamsa ħamest',
      6: 'sitt sitta',
      7: "seba' seba’ sebaʼ sebgħa sebat",
      8: 'tmien tmienja tmin tminn tmint',
      9: "disa' disa’ disaʼ disgħa disat",
      10: 'għaxar għaxra għaxart',
      11: 'ħdax ħdax-il',
      12: 'tnax tnax-il',
      13: 'tlettax tlettax-il tlittax tlittax-il',
      14: 'erbatax erbatax-il',
      15: 'ħmistax ħmistax-il',
      16: 'sittax sittax-il',
      17: 'sbatax sbatax-il',
      18: 'tmintax tmintax-il tmientax tmientax-il',
      19: 'dsatax dsatax-il',
      20: 'għoxrin',
      30: 'tletin tlettin',
      40: 'erbgħin',
      50: 'ħamsin',
      60: 'sittin',
      70: 'sebgħin',
      80: 'tmenin',
      90: 'disgħin',
      100: 'mija mitt',
      200: 'mitejn',
      300: 'tliet_mija tlett_mija',
      400: "erba'_mija erba’_mija erbaʼ_mija erbat_mija",
      500: 'ħames_mija',
      600: 'sitt_mija',
      700: "seba'_mija seba’_mija sebaʼ_mija",
      800: 'tmien_mija tminn_mija tmin_mija',
      900: "disa'_mija disa’_mija disaʼ_mija",
      1000: 'elf elef',
      2000: 'elfejn',
      1000000: 'miljun miljuni',
      1000000000: 'biljun biljuni miljard miljardi',
      1000000000000: 'triljun triljuni',
    },
    bound: {
      1: 'wieħed waħda',
    },
    joiners: 'u',
    // From the fifth on an ordinal is the short cardinal after the article (il-ħames, is-sitt, l-għaxar, il-ħdax-il):
    // these forms stand with the cardinals alone.
    ordinals: {
      1: 'ewwel',
      2: 'tieni',
      3: 'tielet',
      4: "raba' raba’ rabaʼ",
    },
    // Left out: doppju, triplu (adjectives).
    multiples: {
      1: 'ewwel_darba',
      2: 'darbtejn tieni_darba',
      3: 'tliet_darbiet tlett_darbiet tielet_darba',
      4: "erba'_darbiet erba’_darbiet erbaʼ_darbiet raba'_darba raba’_darba rabaʼ_darba",
      5: 'ħames_darbiet ħames_darba',
      10: 'għaxar_darbiet',
    },
    ordinalMarks: '',
    idioms:
      'ewwel_nett fl-ewwel_lok fl-ewwel_post fit-tieni_lok fit-tielet_lok fl-ewwel_istanza ewwel_istanza ' +
      'tieni_istanza ewwel_grad tieni_grad l-ewwel_u_qabel_kollox ewwel_u_qabel_kollox ewwel_ministru ewwel_għajnuna ' +
      'ewwel_daqqa tieni_idejn tielet_pajjiż tielet_pajjiżi tielet_parti tielet_partijiet tielet_persuna tielet_stat ' +
      "tielet_dinja tielet_età żewġ_terzi tliet_kwarti tliet_kwinti żewġ_kwinti art_tar-raba' art_tar-raba’ " +
      "art_tar-rabaʼ artijiet_tar-raba' artijiet_tar-raba’ artijiet_tar-rabaʼ raba'_li raba’_li rabaʼ_li " +
      'nhar_it-tnejn nhar_it-tlieta nhar_l-erbgħa jum_it-tnejn jum_it-tlieta jum_l-erbgħa mit-tnejn_sal-ħamis ' +
      'mit-tnejn_sal-ġimgħa mit-tnejn_sas-sibt mit-tnejn_sal-ħadd tolleranza_żero emissjonijiet_żero ' +
      'żero_emissjonijiet minn_żero tnejn_tnejn wieħed_u_wieħed',
  },
  dates: {
    months: [
      'jannar jan',
      'frar fra',
      'marzu mar',
      'april apr',
      'mejju mej',
      'ġunju ġun gunju',
      'lulju lul',
      'awwissu aww awissu',
      'settembru set sett',
      'ottubru ott',
      'novembru nov',
      'diċembru diċ dicembru',
    ],
    particles: "ta' ta’ taʼ ta tal- tal",
    yearWords: 'tas-sena tal-sena sena',
    dayWords: 'jum l il',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        "regolament regolamenti regolament_delegat regolamenti_delegati regolament_ta'_implimentazzjoni " +
        "regolament_ta’_implimentazzjoni regolamenti_ta'_implimentazzjoni regolamenti_ta’_implimentazzjoni " +
        "regolament_implimentattiv regolament_ta'_delega regolament_ta’_delega",
      directive:
        "direttiva direttivi direttiva_delegata direttivi_delegati direttiva_ta'_implimentazzjoni " +
        'direttiva_ta’_implimentazzjoni direttiva_implimentattiva',
      decision:
        "deċiżjoni deċiżjonijiet deċiżjoni_delegata deċiżjonijiet_delegati deċiżjoni_ta'_implimentazzjoni " +
        "deċiżjoni_ta’_implimentazzjoni deċiżjonijiet_ta'_implimentazzjoni deċiżjonijiet_ta’_implimentazzjoni " +
        'deċiżjoni_implimentattiva',
      recommendation: 'rakkomandazzjoni rakkomandazzjonijiet',
      'framework-decision':
        'deċiżjoni_qafas deċiżjonijiet_qafas deċiżjoni-qafas deċiżjonijiet-qafas ' +
        'deċiżjoni_kwadru deċiżjonijiet_kwadru deċiżjoni-kwadru deċiżjonijiet-kwadru',
      'joint-action': 'azzjoni_konġunta azzjonijiet_konġunti azzjoni_komuni',
      'common-position': 'pożizzjoni_komuni pożizzjonijiet_komuni',
    },
    domains: {
      EU: 'ue',
      EC: 'ke',
      EEC: 'kee',
      Euratom: 'euratom ewratom kea keea',
      ECSC: 'kefa',
      // Until about 2006 the English codes stayed in the Maltese text.
      CFSP: 'pesk cfsp',
      JHA: 'ġai gai jha',
    },
    subdivisions: {
      article: 'artikolu artikoli artiklu artikli art.',
      paragraph: 'paragrafu paragrafi par. subartikolu subartikoli',
      subparagraph: 'subparagrafu subparagrafi sottoparagrafu sottoparagrafi',
      point: 'punt punti subpunt subpunti ittra ittri',
      indent: 'inċiż inċiżi',
      sentence: 'sentenza sentenzi frażi',
      recital: 'premessa premessi kunsiderazzjoni kunsiderazzjonijiet',
      annex: 'anness annessi',
      part: 'parti partijiet',
      title: 'titolu titoli',
      chapter: 'kapitolu kapitoli kap.',
      section: 'taqsima taqsimiet sezzjoni sezzjonijiet subtaqsima subtaqsimiet sottosezzjoni sottosezzjonijiet',
      appendix: 'appendiċi appendiċijiet',
      table: 'tabella tabelli',
      footnote:
        "nota noti nota_f'qiegħ_il-paġna nota_f’qiegħ_il-paġna noti_f'qiegħ_il-paġna noti_f’qiegħ_il-paġna " +
        "nota_ta'_qiegħ_il-paġna nota_ta’_qiegħ_il-paġna noti_ta'_qiegħ_il-paġna noti_ta’_qiegħ_il-paġna",
      protocol: 'protokoll protokolli',
    },
    numberFirst: [],
    numberSigns: 'nru nru. nri nri. numru numri no. nº n°',
    journal: 'ġu gu ġ.u. ġurnal_uffiċjali',
    page: 'p. pp. paġ. paġna paġni',
    rangeWords: 'sa sal sal- sas- sat- sad- san- sar- sax- saż- saċ- sa_l-',
    listWords: 'u jew u/jew kif_ukoll',
    rangeStarts: 'minn',
  },
  percentWords: 'fil-mija fil-_mija fil_mija għall-mija',
  pointLetters: '',
  conjunctions: 'u jew u/jew',
  doubledWords: 'wieħed waħda ftit pass',
  abbreviations:
    'art. par. nru. p. pp. paġ. kap. eż. p.eż. vol. fig. cf. op._cit. ibid. sur. sra. dr. prof. tel. ' +
    'ref. no. approx. mass. min. ġ.u. a.m. p.m. q.k. w.k. dott. avv.',
}
