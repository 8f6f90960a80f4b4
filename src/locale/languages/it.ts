import type { Locale } from '../locale.ts'

/**
 * Italian, read against CLDR 48 (months, spelled-out numbers), the Interinstitutional Style Guide and the corpora (GDPR
 * proposal, UDHR, CC legal code).
 */
export const it: Locale = {
  language: 'it',
  name: 'Italian',
  decimal: ',',
  numerals: {
    // Left out: un, uno, una (article), migliaia, centinaia (no definite number).
    cardinals: {
      0: 'zero',
      2: 'due entrambi entrambe ambedue ambo',
      3: 'tre',
      4: 'quattro',
      5: 'cinque',
      6: 'sei',
      7: 'sette',
      8: 'otto',
      9: 'nove',
      10: 'dieci',
      11: 'undici',
      12: 'dodici',
      13: 'tredici',
      14: 'quattordici',
      15: 'quindici',
      16: 'sedici',
      17: 'diciassette',
      18: 'diciotto',
      19: 'diciannove',
      20: 'venti',
      30: 'trenta',
      40: 'quaranta',
      50: 'cinquanta',
      60: 'sessanta',
      70: 'settanta',
      80: 'ottanta',
      90: 'novanta',
      100: 'cento',
      200: 'duecento',
      300: 'trecento',
      400: 'quattrocento',
      500: 'cinquecento',
      600: 'seicento',
      700: 'settecento',
      800: 'ottocento',
      900: 'novecento',
      1000: 'mille mila',
      1000000: 'milione milioni',
      1000000000: 'miliardo miliardi',
      1000000000000: 'bilione bilioni',
    },
    bound: {
      1: 'un uno una',
      3: 'tré',
      20: 'vent',
      30: 'trent',
      40: 'quarant',
      50: 'cinquant',
      60: 'sessant',
      70: 'settant',
      80: 'ottant',
      90: 'novant',
      100: 'cent',
    },
    joiners: '',
    // Left out: secondi (time), terzi, terze (third parties), quarti, quinti, decimi (fractions), centesimi (cents).
    ordinals: {
      1: 'primo prima primi prime',
      2: 'secondo seconda seconde',
      3: 'terzo terza',
      4: 'quarto quarta quarte',
      5: 'quinto quinta quinte',
      6: 'sesto sesta sesti seste',
      7: 'settimo settima settimi settime',
      8: 'ottavo ottava ottavi ottave',
      9: 'nono nona noni none',
      10: 'decimo decima decime',
      11: 'undicesim* undecimo undecima decimoprimo decimoprima',
      12: 'dodicesim* duodecimo duodecima decimosecondo decimoseconda',
      13: 'tredicesim* decimoterzo decimoterza',
      14: 'quattordicesim* decimoquarto decimoquarta',
      15: 'quindicesim* decimoquinto decimoquinta',
      16: 'sedicesim* decimosesto decimosesta',
      17: 'diciassettesim* decimosettimo decimosettima',
      18: 'diciottesim* decimottavo decimottava',
      19: 'diciannovesim* decimonono decimonona',
      20: 'ventesim*',
      21: 'ventunesim*',
      22: 'ventiduesim*',
      23: 'ventitreesim*',
      24: 'ventiquattresim*',
      25: 'venticinquesim*',
      26: 'ventiseiesim*',
      27: 'ventisettesim*',
      28: 'ventottesim*',
      29: 'ventinovesim*',
      30: 'trentesim*',
      31: 'trentunesim*',
      40: 'quarantesim*',
      50: 'cinquantesim*',
      60: 'sessantesim*',
      70: 'settantesim*',
      80: 'ottantesim*',
      90: 'novantesim*',
      100: 'centesima',
    },
    boundOrdinals: {
      1: 'unesim*',
      2: 'duesim*',
      3: 'treesim* tresim*',
      4: 'quattresim*',
      5: 'cinquesim*',
      6: 'seiesim* seesim*',
      7: 'settesim*',
      8: 'ottesim*',
      9: 'novesim*',
    },
    // Left out: doppio, duplice, triplo (adjectives: doppia imposizione).
    multiples: {
      1: 'prima_volta',
      2: 'due_volte seconda_volta',
      3: 'tre_volte terza_volta',
      4: 'quattro_volte quarta_volta',
      5: 'cinque_volte quinta_volta',
      10: 'dieci_volte',
    },
    ordinalMarks: 'º ª ° .º .ª',
    // secondo is also "according to" (an article, a pronoun or one of these nouns follows), prima is also "before".
    idioms:
      "secondo_il secondo_lo secondo_la secondo_i secondo_gli secondo_le secondo_l secondo_l' secondo_l’ " +
      "secondo_un secondo_uno secondo_una secondo_un' secondo_un’ secondo_quanto secondo_quant' secondo_quant’ " +
      "secondo_quell' secondo_quell’ secondo_cui secondo_che secondo_chi secondo_tale secondo_tali secondo_detto " +
      'secondo_detta secondo_detti secondo_dette secondo_questo secondo_questa secondo_questi secondo_queste ' +
      'secondo_quello secondo_quella secondo_quelli secondo_quelle secondo_ogni secondo_ciascun* secondo_qualsiasi ' +
      'secondo_quale secondo_quali secondo_alcuni secondo_alcune secondo_taluni secondo_talune secondo_altri ' +
      'secondo_altre secondo_criteri secondo_modalità secondo_procedure secondo_procedimenti secondo_principi ' +
      'secondo_princìpi secondo_norme secondo_regole secondo_metodi secondo_condizioni secondo_termini ' +
      'secondo_tecniche secondo_stime secondo_dati secondo_informazioni secondo_necessità secondo_diritto ' +
      'secondo_determinat* secondo_appropriat* secondo_specific* secondo_appositi secondo_apposite secondo_divers* ' +
      'secondo_opportun* secondo_ordini secondo_percentuali secondo_parametri secondo_programmi secondo_disposizioni ' +
      'secondo_requisiti secondo_istruzioni secondo_usi secondo_prassi secondo_pratiche secondo_giurisprudenza ' +
      'secondo_equità secondo_buona_fede secondo_coscienza secondo_verità secondo_legge secondo_schemi ' +
      'secondo_standard secondo_specifiche secondo_natura secondo_scienza secondo_loro secondo_me a_seconda prima_di ' +
      "prima_che prima_del prima_dell* prima_dell' prima_dell’ prima_dei prima_degli prima_d prima_d' prima_d’ " +
      'prima_ancora prima_possibile prima_ovvero prima_o_poi quanto_prima come_prima poco_prima subito_prima ' +
      'immediatamente_prima molto_prima ben_prima tempo_prima giorno_prima giorni_prima settimana_prima ' +
      'settimane_prima mese_prima mesi_prima anno_prima anni_prima ora_prima ore_prima minuti_prima già_prima ' +
      'anche_prima sia_prima né_prima se_prima non_prima prima_facie materia_prima materie_prime numero_primo ' +
      'numeri_primi in_primo_luogo in_secondo_luogo in_terzo_luogo in_quarto_luogo in_quinto_luogo per_prima_cosa ' +
      'paese_terzo stato_terzo terzo_paese parte_terza terza_parte persona_terza soggetto_terzo ente_terzo ' +
      'organismo_terzo terzo_interessato terzo_indipendente terzo_acquirente terzo_mondo terza_età terzo_settore ' +
      'qualsiasi_terzo altro_terzo nessun_terzo un_terzo un_quarto un_quinto un_sesto un_ottavo un_decimo due_terzi ' +
      'tre_quarti due_quinti tre_quinti quattro_quinti cinque_sesti quarta_parte quinta_parte sesta_parte ' +
      "ottava_parte decima_parte centesima_parte quarto_d'ora quarto_d’ora prima_istanza seconda_istanza primo_grado " +
      'secondo_grado primo_ministro primi_ministri prima_ministra prima_vista prima_mano seconda_mano ' +
      'prima_necessità primo_soccorso prima_infanzia primo_piano secondo_piano metri_al_secondo litri_al_secondo ' +
      'volte_al_secondo millesimo_di_secondo decimo_di_secondo tolleranza_zero emissioni_zero zero_emissioni ' +
      'emissione_zero partire_da_zero da_zero a_due_a_due tu_sei sei_tenut* sei_liber* sei_incoraggiat* ' +
      'sei_autorizzat* sei_responsabil* sei_venut* se_sei non_sei sei_un sei_il sei_la',
  },
  dates: {
    months: [
      'gennaio gen genn',
      'febbraio feb febbr',
      'marzo mar',
      'aprile apr',
      'maggio mag magg',
      'giugno giu',
      'luglio lug',
      'agosto ago',
      'settembre set sett',
      'ottobre ott',
      'novembre nov',
      'dicembre dic',
    ],
    particles: 'del',
    yearWords: "anno dell'anno dell’anno",
    dayWords: 'giorno addì lì il',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'regolamento regolamenti regolamento_delegato regolamenti_delegati regolamento_di_esecuzione ' +
        'regolamenti_di_esecuzione',
      directive:
        'direttiva direttive direttiva_delegata direttive_delegate direttiva_di_esecuzione ' +
        'direttive_di_esecuzione',
      decision:
        'decisione decisioni decisione_delegata decisioni_delegate decisione_di_esecuzione ' +
        'decisioni_di_esecuzione',
      recommendation: 'raccomandazione raccomandazioni',
      'framework-decision': 'decisione_quadro decisioni_quadro decisione-quadro decisioni-quadro',
      'joint-action': 'azione_comune azioni_comuni',
      'common-position': 'posizione_comune posizioni_comuni',
    },
    domains: {
      EU: 'ue',
      EC: 'ce',
      EEC: 'cee',
      Euratom: 'euratom ceea',
      ECSC: 'ceca',
      CFSP: 'pesc',
      JHA: 'gai',
    },
    // Left out: periodo "sentence" (also of time: periodo 2014-2020).
    subdivisions: {
      article: 'articolo articoli art. artt.',
      paragraph: 'paragrafo paragrafi par. parr.',
      subparagraph: 'comma commi capoverso capoversi',
      point: 'lettera lettere lett. punto punti',
      indent: 'trattino trattini',
      sentence: 'frase frasi',
      recital: 'considerando considerandi',
      annex: 'allegato allegati',
      part: 'parte parti',
      title: 'titolo titoli',
      chapter: 'capo capi capitolo capitoli cap.',
      section: 'sezione sezioni sez. sottosezione sottosezioni',
      appendix: 'appendice appendici',
      table: 'tabella tabelle tab.',
      footnote: 'nota note nota_a_piè_di_pagina note_a_piè_di_pagina nota_a_pie’_di_pagina',
      protocol: 'protocollo protocolli',
    },
    // Left out: a, e, i, o, which are words.
    bareLetters: 'bcdfgh',
    lettered: 'lett.',
    numberFirst: [],
    numberSigns: 'n. nn. n° nº n.° num. numero numeri',
    journal: 'gu guue guce g.u. gazzetta_ufficiale',
    page: 'pag. pagg. p. pp. pagina pagine',
    rangeWords: "a ad al allo alla all all' all’ agli fino_a fino_al",
    listWords: 'e ed o od oppure nonché e/o',
    rangeStarts: "da dal dalla dall' dall’",
    // Also "according to".
    ordinals: { 2: 'secondo' },
  },
  percentWords: 'per_cento percento per_mille',
  pointLetters: '',
  conjunctions: 'e ed o od né ovvero e/o',
  doubledWords: 'via man mano poco',
  abbreviations:
    'art. artt. par. parr. lett. n. nn. num. pag. pagg. p. pp. ss. segg. seg. sez. cap. tab. vol. fig. ' +
    'cfr. cf. es. ad_es. p._es. op._cit. ibid. ca. max. min. sig. sig.ra sigg. dott. dott.ssa prof. ing. avv. on. ' +
    'tel. rif. g.u. s.p.a. s.r.l. d.lgs. d._lgs. d.p.r. c.d. racc. pos. all. a.c. d.c. a._c. d._c. prot. reg. dir. ' +
    'dec.',
}
