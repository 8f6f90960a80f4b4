import type { Locale } from '../locale.ts'

/**
 * Romanian, read against CLDR 48 (months, spelled-out numbers), the Interinstitutional Style Guide and the corpora
 * (GDPR proposal, UDHR, CC legal code). Forms with ș and ț stand here with the cedilla as well, as in older acts.
 */
export const ro: Locale = {
  language: 'ro',
  name: 'Romanian',
  decimal: ',',
  numerals: {
    // Left out: un, o, una, unu (article, pronoun); bare nouă "nine", which is mostly "new".
    cardinals: {
      0: 'zero',
      2: 'doi două ambii ambele ambilor ambelor amândoi amândouă amândurora',
      3: 'trei',
      4: 'patru',
      5: 'cinci',
      6: 'șase şase',
      7: 'șapte şapte',
      8: 'opt',
      9:
        'cei_nouă cele_nouă celor_nouă nouă_luni nouă_zile nouă_ani nouă_ore nouă_săptămâni nouă_state nouă_membri ' +
        'nouă_persoane nouă_țări nouă_ţări nouă_sute nouă_mii nouă_milioane nouă_miliarde',
      10: 'zece',
      11: 'unsprezece',
      12: 'doisprezece douăsprezece',
      13: 'treisprezece',
      14: 'paisprezece patrusprezece',
      15: 'cincisprezece',
      16: 'șaisprezece şaisprezece',
      17: 'șaptesprezece şaptesprezece',
      18: 'optsprezece',
      19: 'nouăsprezece',
      20: 'douăzeci',
      30: 'treizeci',
      40: 'patruzeci',
      50: 'cincizeci',
      60: 'șaizeci şaizeci',
      70: 'șaptezeci şaptezeci',
      80: 'optzeci',
      90: 'nouăzeci',
      100: 'sută sute suta',
      1000: 'mie mii',
      1000000: 'milion milioane milionul milionului milioanele milioanelor',
      1000000000: 'miliard miliarde miliardul miliardului miliardele miliardelor',
      1000000000000: 'bilion bilioane',
    },
    bound: {
      1: 'un unu una',
      9: 'nouă',
    },
    joiners: 'și şi',
    // Left out: opta "eighth" (also "to opt"), noua without a ("the new"), prime ("premiums").
    ordinals: {
      1: 'primul primului primii primilor prima primei primele primelor întâi întâiul întâia dintâi',
      2: 'doilea doua',
      3: 'treilea treia',
      4: 'patrulea patra',
      5: 'cincilea cincea',
      6: 'șaselea şaselea șasea şasea',
      7: 'șaptelea şaptelea șaptea şaptea',
      8: 'optulea',
      9: 'nouălea a_noua',
      10: 'zecelea zecea',
      11: 'unsprezecelea unsprezecea',
      12: 'doisprezecelea douăsprezecea',
      13: 'treisprezecelea treisprezecea',
      14: 'paisprezecelea paisprezecea',
      15: 'cincisprezecelea cincisprezecea',
      16: 'șaisprezecelea şaisprezecelea șaisprezecea şaisprezecea',
      17: 'șaptesprezecelea şaptesprezecelea șaptesprezecea şaptesprezecea',
      18: 'optsprezecelea optsprezecea',
      19: 'nouăsprezecelea nouăsprezecea',
      20: 'douăzecilea douăzecea',
      30: 'treizecilea treizecea',
      40: 'patruzecilea patruzecea',
      50: 'cincizecilea cincizecea',
      60: 'șaizecilea şaizecilea șaizecea şaizecea',
      70: 'șaptezecilea şaptezecilea șaptezecea şaptezecea',
      80: 'optzecilea optzecea',
      90: 'nouăzecilea nouăzecea',
      100: 'sutălea',
    },
    boundOrdinals: { 1: 'unulea' },
    // Left out: dublu, triplu (adjectives: dublă impunere).
    multiples: {
      1: 'prima_oară prima_dată întâia_oară',
      2: 'de_două_ori a_doua_oară',
      3: 'de_trei_ori a_treia_oară',
      4: 'de_patru_ori a_patra_oară',
      5: 'de_cinci_ori a_cincea_oară',
      10: 'de_zece_ori',
    },
    ordinalMarks: '-lea lea -a -ul',
    idioms:
      'în_primul_rând în_al_doilea_rând în_al_treilea_rând în_al_patrulea_rând mai_întâi întâi_de_toate ' +
      'primul-ministru primului-ministru primul_ministru primului_ministru primii_miniștri prima_instanță ' +
      'primei_instanțe prima_instanţă primei_instanţe instanța_întâi primul_grad primul_ajutor primului_ajutor ' +
      'prima_vedere prima_mână mâna_întâi mâna_a_doua prima_necesitate primul_plan primul_rând prima_de prima_pentru ' +
      'primei_de primei_pentru primele_de primele_pentru primelor_de primelor_pentru prima_facie prima_brută ' +
      'prima_netă primele_brute primele_nete primele_anuale primelor_brute primelor_nete a_doua_zi treia_parte ' +
      'patra_parte cincea_parte zecea_parte două_treimi trei_sferturi trei_pătrimi două_cincimi trei_cincimi ' +
      'patru_cincimi treia_țară treia_țări lumea_a_treia vârsta_a_treia toleranță_zero emisii_zero zero_emisii ' +
      'zero_toleranță pornind_de_la_zero de_la_zero unu_la_unu doi_câte_doi două_câte_două mii_și_mii sute_și_sute ' +
      'sute_de_mii_de',
  },
  dates: {
    months: [
      'ianuarie ian',
      'februarie feb febr',
      'martie mar mart',
      'aprilie apr',
      'mai',
      'iunie iun',
      'iulie iul',
      'august aug',
      'septembrie sept sep',
      'octombrie oct',
      // Not noi: also "new", "we".
      'noiembrie nov noiem',
      'decembrie dec',
    ],
    particles: 'a al',
    yearWords: 'anul anului',
    dayWords: 'ziua data',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'regulament regulamentul regulamentului regulamente regulamentele regulamentelor ' +
        'regulamentul_delegat regulamentului_delegat regulamentele_delegate regulamentelor_delegate ' +
        'regulament_de_punere_în_aplicare regulamentul_de_punere_în_aplicare regulamentului_de_punere_în_aplicare ' +
        'regulamentele_de_punere_în_aplicare regulamentelor_de_punere_în_aplicare',
      directive:
        'directivă directiva directivei directive directivele directivelor directiva_delegată ' +
        'directivei_delegate directivele_delegate directivelor_delegate directiva_de_punere_în_aplicare ' +
        'directivei_de_punere_în_aplicare directivele_de_punere_în_aplicare directivelor_de_punere_în_aplicare',
      decision:
        'decizie decizia deciziei decizii deciziile deciziilor decizia_delegată deciziei_delegate ' +
        'decizie_de_punere_în_aplicare decizia_de_punere_în_aplicare deciziei_de_punere_în_aplicare ' +
        'deciziile_de_punere_în_aplicare deciziilor_de_punere_în_aplicare',
      recommendation: 'recomandare recomandarea recomandării recomandări recomandările recomandărilor',
      'framework-decision':
        'decizie-cadru decizia-cadru deciziei-cadru decizii-cadru deciziile-cadru ' +
        'deciziilor-cadru decizie_cadru decizia_cadru deciziei_cadru decizii_cadru deciziile_cadru deciziilor_cadru',
      'joint-action':
        'acțiune_comună acțiunea_comună acțiunii_comune acțiuni_comune acțiunile_comune ' +
        'acțiunilor_comune acţiunea_comună acţiunii_comune acţiunile_comune acţiunilor_comune',
      'common-position':
        'poziție_comună poziția_comună poziției_comune poziții_comune pozițiile_comune ' +
        'pozițiilor_comune poziţia_comună poziţiei_comune poziţiile_comune poziţiilor_comune',
    },
    domains: {
      EU: 'ue',
      EC: 'ce',
      EEC: 'cee',
      Euratom: 'euratom ceea',
      ECSC: 'ceco',
      CFSP: 'pesc',
      JHA: 'jai',
    },
    subdivisions: {
      article: 'articol articolul articolului articole articolele articolelor art.',
      paragraph: 'alineat alineatul alineatului alineate alineatele alineatelor alin. aliniatul aliniatului',
      subparagraph:
        'paragraf paragraful paragrafului paragrafe paragrafele paragrafelor subparagraf subparagraful ' +
        'subparagrafului subparagrafele subparagrafelor',
      point:
        'literă litera literei litere literele literelor lit. punct punctul punctului puncte punctele punctelor ' +
        'pct. subpunct subpunctul subpunctului subpunctele subpunctelor',
      indent:
        'liniuță liniuța liniuței liniuțe liniuțele liniuțelor liniuţă liniuţa liniuţei liniuţe liniuţele ' +
        'liniuţelor',
      sentence: 'teză teza tezei teze tezele tezelor frază fraza frazei fraze frazele frazelor',
      recital: 'considerent considerentul considerentului considerente considerentele considerentelor',
      annex: 'anexă anexa anexei anexe anexele anexelor',
      part: 'parte partea părții părți părțile părților părţii părţi părţile părţilor',
      title: 'titlu titlul titlului titluri titlurile titlurilor',
      chapter: 'capitol capitolul capitolului capitole capitolele capitolelor cap.',
      section:
        'secțiune secțiunea secțiunii secțiuni secțiunile secțiunilor secţiune secţiunea secţiunii secţiuni ' +
        'secţiunile secţiunilor subsecțiune subsecțiunea subsecțiunii subsecțiunile subsecțiunilor subsecţiunea ' +
        'subsecţiunii',
      appendix: 'apendice apendicele apendicelui apendicelor',
      table: 'tabel tabelul tabelului tabele tabelele tabelelor',
      footnote:
        'notă nota notei note notele notelor notă_de_subsol nota_de_subsol notei_de_subsol note_de_subsol ' +
        'notele_de_subsol notelor_de_subsol',
      protocol: 'protocol protocolul protocolului protocoale protocoalele protocoalelor',
    },
    numberFirst: [],
    numberSigns: 'nr. numărul numerele numărului',
    journal: 'jo j.o. jurnalul_oficial jurnalului_oficial',
    page: 'p. pp. pag. pg. pagina paginile pagini',
    rangeWords: 'la până_la pînă_la',
    listWords: 'și şi sau ori precum_și precum_şi și/sau şi/sau respectiv',
    rangeStarts: 'de_la',
  },
  percentWords: 'la_sută procent procente procentul procentului procentele procentelor la_mie',
  pointLetters: '',
  conjunctions: 'și şi sau ori nici și/sau şi/sau',
  doubledWords: 'rând pas',
  abbreviations:
    'art. alin. lit. pct. nr. pag. pg. p. pp. cap. vol. fig. ex. de_ex. op._cit. ibid. cf. aprox. max. ' +
    'min. dl. dna. d-na. dr. prof. ing. str. tel. ref. sec. i.e. a.m. p.m. î.hr. d.hr. s.a. s.r.l. ș.a. ş.a. j.o. ' +
    'urm. jud. lb.',
}
