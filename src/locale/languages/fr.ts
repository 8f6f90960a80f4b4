import type { Locale } from '../locale.ts'

/**
 * French, read against CLDR 48 (months, spelled-out numbers), the Interinstitutional Style Guide, the spelling before
 * and after 1990 and the corpora (GDPR, its proposal, AI Act, UDHR, CC legal code, Canadian acts).
 */
export const fr: Locale = {
  language: 'fr',
  name: 'French',
  decimal: ',',
  numerals: {
    // Compounds of soixante and quatre-vingt stand in full because their second part exceeds nine. Left out: un, une
    // (article), centaines, milliers, dizaine (no definite number), milles (nautical miles), nul (nobody).
    cardinals: {
      0: 'zéro',
      2: 'deux',
      3: 'trois',
      4: 'quatre',
      5: 'cinq',
      6: 'six',
      7: 'sept',
      8: 'huit',
      9: 'neuf',
      10: 'dix',
      11: 'onze',
      12: 'douze douzaine',
      13: 'treize',
      14: 'quatorze',
      15: 'quinze',
      16: 'seize',
      17: 'dix-sept dix_sept',
      18: 'dix-huit dix_huit',
      19: 'dix-neuf dix_neuf',
      20: 'vingt',
      30: 'trente',
      40: 'quarante',
      50: 'cinquante',
      60: 'soixante',
      70: 'soixante-dix soixante_dix septante',
      71: 'soixante_et_onze soixante-et-onze',
      72: 'soixante-douze soixante_douze',
      73: 'soixante-treize soixante_treize',
      74: 'soixante-quatorze soixante_quatorze',
      75: 'soixante-quinze soixante_quinze',
      76: 'soixante-seize soixante_seize',
      77: 'soixante-dix-sept soixante_dix-sept',
      78: 'soixante-dix-huit soixante_dix-huit',
      79: 'soixante-dix-neuf soixante_dix-neuf',
      80: 'quatre-vingts quatre-vingt quatre_vingts quatre_vingt huitante octante',
      90: 'quatre-vingt-dix quatre_vingt_dix nonante',
      91: 'quatre-vingt-onze quatre_vingt_onze',
      92: 'quatre-vingt-douze quatre_vingt_douze',
      93: 'quatre-vingt-treize quatre_vingt_treize',
      94: 'quatre-vingt-quatorze quatre_vingt_quatorze',
      95: 'quatre-vingt-quinze quatre_vingt_quinze',
      96: 'quatre-vingt-seize quatre_vingt_seize',
      97: 'quatre-vingt-dix-sept quatre_vingt_dix_sept',
      98: 'quatre-vingt-dix-huit quatre_vingt_dix_huit',
      99: 'quatre-vingt-dix-neuf quatre_vingt_dix_neuf',
      100: 'cent cents',
      1000: 'mille mil',
      1000000: 'million millions mio',
      1000000000: 'milliard milliards mrd',
      1000000000000: 'billion billions',
    },
    bound: {
      1: 'un une',
    },
    joiners: 'et',
    // Left out: tiers, tierce (third party, fraction), quart, secondes (time) and the plurals in -ièmes (fractions).
    ordinals: {
      1: 'premier première premiers premières',
      2: 'deuxième second seconde',
      3: 'troisième',
      4: 'quatrième',
      5: 'cinquième',
      6: 'sixième',
      7: 'septième',
      8: 'huitième',
      9: 'neuvième',
      10: 'dixième',
      11: 'onzième',
      12: 'douzième',
      13: 'treizième',
      14: 'quatorzième',
      15: 'quinzième',
      16: 'seizième',
      17: 'dix-septième',
      18: 'dix-huitième',
      19: 'dix-neuvième',
      20: 'vingtième',
      21: 'vingt_et_unième vingt-et-unième',
      22: 'vingt-deuxième vingt_deuxième',
      23: 'vingt-troisième vingt_troisième',
      24: 'vingt-quatrième vingt_quatrième',
      25: 'vingt-cinquième vingt_cinquième',
      26: 'vingt-sixième vingt_sixième',
      27: 'vingt-septième vingt_septième',
      28: 'vingt-huitième vingt_huitième',
      29: 'vingt-neuvième vingt_neuvième',
      30: 'trentième',
      31: 'trente_et_unième trente-et-unième',
      40: 'quarantième',
      50: 'cinquantième',
      60: 'soixantième',
      70: 'soixante-dixième soixante_dixième septantième',
      71: 'soixante_et_onzième soixante-et-onzième',
      72: 'soixante-douzième soixante_douzième',
      73: 'soixante-treizième soixante_treizième',
      74: 'soixante-quatorzième soixante_quatorzième',
      75: 'soixante-quinzième soixante_quinzième',
      76: 'soixante-seizième soixante_seizième',
      77: 'soixante-dix-septième soixante_dix-septième',
      78: 'soixante-dix-huitième soixante_dix-huitième',
      79: 'soixante-dix-neuvième soixante_dix-neuvième',
      80: 'quatre-vingtième huitantième octantième',
      90: 'quatre-vingt-dixième quatre_vingt_dixième nonantième',
      91: 'quatre-vingt-onzième quatre_vingt_onzième',
      92: 'quatre-vingt-douzième quatre_vingt_douzième',
      93: 'quatre-vingt-treizième quatre_vingt_treizième',
      94: 'quatre-vingt-quatorzième quatre_vingt_quatorzième',
      95: 'quatre-vingt-quinzième quatre_vingt_quinzième',
      96: 'quatre-vingt-seizième quatre_vingt_seizième',
      97: 'quatre-vingt-dix-septième quatre_vingt_dix_septième',
      98: 'quatre-vingt-dix-huitième quatre_vingt_dix_huitième',
      99: 'quatre-vingt-dix-neuvième quatre_vingt_dix_neuvième',
      100: 'centième',
    },
    boundOrdinals: { 1: 'unième unièmes' },
    // Left out: une fois ("once": also of any time), double, triple as adjectives (double imposition).
    multiples: {
      1: 'première_fois',
      2: 'deux_fois deuxième_fois seconde_fois le_double_du le_double_de au_double_du au_double_de',
      3: 'trois_fois troisième_fois le_triple_du le_triple_de au_triple_du au_triple_de',
      4: 'quatre_fois quatrième_fois le_quadruple_du le_quadruple_de',
      5: 'cinq_fois cinquième_fois le_quintuple_du le_quintuple_de',
      10: 'dix_fois dixième_fois le_décuple_du',
    },
    ordinalMarks: 'er re ère ᵉʳ ʳᵉ e ème ᵉ nd nde ers res',
    // neuf is also "new".
    idioms:
      'en_premier_lieu en_second_lieu en_deuxième_lieu en_troisième_lieu en_quatrième_lieu premier_lieu ' +
      'second_lieu dans_un_premier_temps premier_temps second_temps deuxième_temps dans_un_second_temps ' +
      'juridiction_du_premier_degré juridictions_du_premier_degré premier_degré_de_juridiction ' +
      'second_degré_de_juridiction deuxième_degré_de_juridiction première_instance premières_instances ' +
      'deuxième_instance seconde_instance premier_ressort à_première_vue première_vue de_prime_abord ' +
      'au_premier_chef premier_chef premier_plan second_plan au_premier_plan premier_ordre premier_venu ' +
      'première_venue premier_ministre premiers_ministres première_ministre premières_ministres premier_dirigeant ' +
      'premiers_dirigeants première_dirigeante premières_dirigeantes premier_président premier_vice-président ' +
      'première_nation premières_nations première_dame première_main seconde_main première_nécessité ' +
      'première_urgence première_ligne première_intervention premiers_intervenants premier_intervenant ' +
      'premiers_secours premiers_soins première_heure matière_première matières_premières premier_cycle ' +
      'second_cycle deuxième_cycle troisième_cycle troisième_âge tiers_monde second_marché premiers_pas par_seconde ' +
      'une_seconde centième_de_seconde dixième_de_seconde millième_de_seconde millionième_de_seconde seconde_près ' +
      'remise_à_neuf remis_à_neuf remises_à_neuf remettre_à_neuf neuf_ou_usagé neuf_ou_d’occasion neuf_et_usagé ' +
      'flambant_neuf tout_neuf quoi_de_neuf un_tiers deux_tiers un_quart trois_quarts un_cinquième_de ' +
      'un_cinquième_des un_cinquième_du deux_cinquièmes trois_cinquièmes quatre_cinquièmes un_sixième_de ' +
      'un_sixième_du cinq_sixièmes un_huitième_de un_huitième_du trois_huitièmes cinq_huitièmes un_dixième_de ' +
      'un_dixième_des un_dixième_du trois_dixièmes neuf_dixièmes un_douzième_de un_douzième_des un_douzième_du ' +
      'cinq_douzièmes un_vingtième_de un_vingtième_du un_vingt-quatrième_de un_centième_de un_centième_du ' +
      'cinq_centièmes tolérance_zéro zéro_émission zéro-émission émission_zéro émissions_zéro zéro_carbone ' +
      'à_partir_de_zéro partir_de_zéro remise_à_zéro remis_à_zéro remises_à_zéro zéro_défaut mille_marin ' +
      "mille_nautique mille_et_une dix_commandements de_deux_choses_l’une de_deux_choses_l'une neuf_ou_d'occasion " +
      'état_neuf véhicule_neuf navire_neuf bâtiment_neuf produit_neuf matériel_neuf équipement_neuf logement_neuf ' +
      'immeuble_neuf aéronef_neuf moteur_neuf pneu_neuf appareil_neuf bien_neuf vélo_neuf bateau_neuf ' +
      'emballage_neuf',
  },
  dates: {
    months: [
      'janvier janv jan',
      'février fevrier févr fév fevr',
      'mars',
      'avril avr',
      'mai',
      'juin',
      'juillet juill juil',
      'août aout',
      'septembre sept sep',
      'octobre oct',
      'novembre nov',
      'décembre decembre déc dec',
    ],
    particles: '',
    yearWords: "année an l’an l'an",
    dayWords: 'le du au',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        "règlement règlements règlement_d’exécution règlements_d’exécution règlement_d'exécution " +
        "règlements_d'exécution règlement_délégué règlements_délégués",
      directive:
        "directive directives directive_d’exécution directives_d’exécution directive_d'exécution " +
        "directives_d'exécution directive_déléguée directives_déléguées directive-cadre",
      decision:
        "décision décisions décision_d’exécution décisions_d’exécution décision_d'exécution " +
        "décisions_d'exécution décision_déléguée décisions_déléguées",
      recommendation: 'recommandation recommandations',
      'framework-decision': 'décision-cadre décisions-cadres décisions-cadre décision_cadre décisions_cadres',
      'joint-action': 'action_commune actions_communes',
      'common-position': 'position_commune positions_communes',
    },
    domains: {
      EU: 'ue',
      EC: 'ce',
      EEC: 'cee',
      Euratom: 'euratom ceea',
      ECSC: 'ceca',
      CFSP: 'pesc',
      JHA: 'jai',
    },
    // Left out: division (of Canadian acts, also of classifications), clause, verset.
    subdivisions: {
      article: 'article articles art. arts.',
      paragraph: 'paragraphe paragraphes par.',
      subparagraph: 'alinéa alinéas al. sous-alinéa sous-alinéas',
      point: 'point points lettre lettres lett. let. sous sous-point sous-points litt. littera',
      indent: 'tiret tirets',
      sentence: 'phrase phrases',
      recital: 'considérant considérants',
      annex: 'annexe annexes ann.',
      part: 'partie parties',
      title: 'titre titres',
      chapter: 'chapitre chapitres chap. ch.',
      section: 'section sections sous-section sous-sections sect.',
      appendix: 'appendice appendices',
      table: 'tableau tableaux tabl.',
      footnote: 'note notes note_de_bas_de_page notes_de_bas_de_page note_en_bas_de_page notes_en_bas_de_page',
      protocol: 'protocole protocoles',
    },
    lettered: 'let. lett. litt. littera sous',
    numberFirst: [],
    numberSigns: 'no no. nos n° nº n.° nᵒ n°s numéro numéros',
    journal: 'jo joue joce j.o. journal_officiel',
    page: 'p. pp. page pages',
    rangeWords: "à au aux jusqu’à jusqu’au jusqu'à jusqu'au",
    listWords: 'et ou et/ou ainsi_que',
    rangeStarts: 'de',
  },
  percentWords: 'pour_cent p._cent p.cent p._100 pour_100 pour_mille p._mille p._1000',
  pointLetters: '',
  conjunctions: 'et ou ni et/ou',
  doubledWords: 'nous vous en faire',
  abbreviations:
    'art. arts. par. al. p. pp. chap. ch. ann. sect. lett. litt. tabl. fig. vol. t. éd. coll. n. no. ' +
    'cf. c.-à-d. càd. p._ex. p.ex. ex. etc. env. max. min. ibid. id. op._cit. op.cit. loc._cit. s. ss. suiv. st. ' +
    'ste. m. mm. mme. mlle. dr. pr. me. mgr. tél. réf. doc. adj. dép. dir. gén. adm. aff. av. bd. boul. apr. j.-c. ' +
    'j.o. l.r. l.c. l.r.c. s.r.c. s.c. r.s.n.s. s.n.s. c.p. c.a. s.a. s.a.r.l. inc. ltée. cie. éts. janv. févr. ' +
    'fév. avr. juill. juil. sept. oct. nov. déc. hab. i.e. e.g. vs. n.b. q.v.',
}
