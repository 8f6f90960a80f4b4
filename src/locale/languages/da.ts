import type { Locale } from '../locale.ts'

/**
 * Danish, read against CLDR 48 (months, spelled-out numbers), Dansk Sprognævn’s spelling of numbers, the
 * Interinstitutional Style Guide and the corpora (GDPR proposal, UDHR, CC legal code, Council documents).
 */
export const da: Locale = {
  language: 'da',
  name: 'Danish',
  decimal: ',',
  numerals: {
    // Left out: en, et, én, ét (article, pronoun), både (conjunction), tusinder, hundreder, snese (no definite number).
    cardinals: {
      0: 'nul',
      2: 'to begge begges',
      3: 'tre',
      4: 'fire',
      5: 'fem',
      6: 'seks',
      7: 'syv',
      8: 'otte',
      9: 'ni',
      10: 'ti',
      11: 'elleve',
      12: 'tolv dusin',
      13: 'tretten',
      14: 'fjorten',
      15: 'femten',
      16: 'seksten',
      17: 'sytten',
      18: 'atten',
      19: 'nitten',
      20: 'tyve',
      30: 'tredive tredve',
      40: 'fyrre fyrretyve',
      50: 'halvtreds halvtredsindstyve',
      60: 'tres tresindstyve',
      70: 'halvfjerds halvfjerdsindstyve',
      80: 'firs firsindstyve',
      90: 'halvfems halvfemsindstyve',
      100: 'hundrede hundred',
      1000: 'tusind tusinde',
      1000000: 'million millionen millioner millionerne millions millionens millioners millionernes mio',
      1000000000: 'milliard milliarden milliarder milliarderne milliards milliardens milliarders milliardernes mia',
      1000000000000: 'billion billionen billioner billionerne billions billioners',
    },
    bound: {
      1: 'en et én ét',
    },
    joiners: 'og',
    // anden, andet stand only with a noun that makes them "second": alone they are mostly "other". Left out: hundrede
    // as an ordinal (it is the cardinal as well).
    ordinals: {
      1: 'første førstes',
      2:
        'andet_afsnit andet_led andet_punktum andet_pkt andet_stykke andet_kvartal andet_halvår andet_trin ' +
        'andet_regnskabsår andet_kalenderår andet_år anden_betragtning anden_kolonne anden_spalte anden_række ' +
        'anden_sætning anden_halvdel anden_fase anden_etape anden_runde anden_søjle anden_måned anden_uge ' +
        'anden_arbejdsdag anden_hverdag',
      3: 'tredje',
      4: 'fjerde',
      5: 'femte',
      6: 'sjette',
      7: 'syvende',
      8: 'ottende',
      9: 'niende',
      10: 'tiende',
      11: 'ellevte elvte',
      12: 'tolvte',
      13: 'trettende',
      14: 'fjortende',
      15: 'femtende',
      16: 'sekstende',
      17: 'syttende',
      18: 'attende',
      19: 'nittende',
      20: 'tyvende',
      21: 'enogtyvende',
      22: 'toogtyvende',
      23: 'treogtyvende',
      24: 'fireogtyvende',
      25: 'femogtyvende',
      26: 'seksogtyvende',
      27: 'syvogtyvende',
      28: 'otteogtyvende',
      29: 'niogtyvende',
      30: 'tredivte tredvte',
      31: 'enogtredivte enogtredvte',
      40: 'fyrretyvende',
      50: 'halvtredsindstyvende',
      60: 'tresindstyvende',
      70: 'halvfjerdsindstyvende',
      80: 'firsindstyvende',
      90: 'halvfemsindstyvende',
    },
    // Left out: dobbelt (adjective), én gang ("once": also of any time).
    multiples: {
      1: 'første_gang førstegang*',
      2: 'to_gange anden_gang andengang* det_dobbelte dobbelt_så hvert_andet hver_anden',
      3: 'tre_gange tredje_gang tredjegang* det_tredobbelte',
      4: 'fire_gange fjerde_gang det_firedobbelte',
      5: 'fem_gange femte_gang det_femdobbelte',
      6: 'seks_gange',
      10: 'ti_gange tiende_gang det_tidobbelte',
    },
    ordinalMarks: '.',
    // The fractions are here because other languages say "one third" with other words.
    idioms:
      'tredje_land tredje_lands tredje_lande tredje_landes tredje_landene tredje_part tredje_parts ' +
      'tredje_parten tredje_parter tredje_parters tredje_mand tredje_mands tredje_stat tredje_stater tredje_staters ' +
      'tredje_person tredje_personer tredje_verden tredje_verdens første_instans første_instansen første_række ' +
      'første_hånd første_omgang første_færd første_blik første_øjekast første_øjeblik første_hjælp første_mand ' +
      'den_første_den_bedste første_og_fremmest først_og_fremmest første_ende for_det_første for_det_andet ' +
      'for_det_tredje for_det_fjerde for_det_femte i_første_omgang i_anden_omgang på_første_hånd på_anden_hånd ' +
      'anden_instans en_anden_fase et_andet_år et_andet_led et_andet_trin en_anden_uge en_anden_måned ' +
      'en_anden_kolonne en_anden_række det_ene_eller_det_andet en_tredjedel to_tredjedele to_tredjedel en_fjerdedel ' +
      'tre_fjerdedele tre_fjerdedel to_femtedele to_femtedel tre_femtedele tre_femtedel fire_femtedele ' +
      'fire_femtedel fem_sjettedele tre_ottendedele fem_ottendedele tre_kvart tre_kvarte tre_kvarter en_ottendedel ' +
      'en_tiendedel nul_og_niks nul_og_nix nul_komma nul_tolerance nul-tolerance som_led_i et_led_i er_led_i ' +
      'tusind_tak peer_to_peer peer-to-peer business_to_business business-to-business business-to-consumer ' +
      'business_to_consumer business-to-government end-to-end end_to_end face-to-face face_to_face point-to-point ' +
      'point_to_point machine-to-machine machine_to_machine pay-to-play person-to-person ready-to-use how_to how-to ' +
      'know_to up_to up-to-date right_to access_to fit_to',
  },
  dates: {
    months: [
      'januar januars jan',
      'februar februars feb febr',
      'marts mar',
      'april aprils apr',
      'maj majs',
      'juni junis jun',
      'juli julis jul',
      'august augusts aug',
      'september septembers sep sept',
      'oktober oktobers okt',
      'november novembers nov',
      'december decembers dec',
    ],
    particles: '',
    yearWords: 'år året',
    dayWords: 'den d.',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'forordning forordningen forordninger forordningerne forordnings forordningens forordningers ' +
        'forordningernes gennemførelsesforordning gennemførelsesforordningen gennemførelsesforordninger ' +
        'gennemførelsesforordningerne gennemførelsesforordningens delegeret_forordning delegerede_forordning ' +
        'delegerede_forordninger',
      directive:
        'direktiv direktivet direktiver direktiverne direktivs direktivets direktivers direktivernes ' +
        'gennemførelsesdirektiv gennemførelsesdirektivet gennemførelsesdirektiver delegeret_direktiv ' +
        'delegerede_direktiv delegerede_direktiver rammedirektiv rammedirektivet',
      decision:
        'afgørelse afgørelsen afgørelser afgørelserne afgørelses afgørelsens afgørelsers afgørelsernes ' +
        'beslutning beslutningen beslutninger beslutningerne beslutnings beslutningens beslutningers ' +
        'beslutningernes gennemførelsesafgørelse gennemførelsesafgørelsen gennemførelsesafgørelser ' +
        'gennemførelsesafgørelserne delegeret_afgørelse delegerede_afgørelse delegerede_afgørelser',
      recommendation: 'henstilling henstillingen henstillinger henstillingerne henstillings henstillingens',
      'framework-decision':
        'rammeafgørelse rammeafgørelsen rammeafgørelser rammeafgørelserne rammeafgørelses ' + 'rammeafgørelsens',
      'joint-action': 'fælles_aktion fælles_aktionen fælles_aktioner fælles_aktions fællesaktion fællesaktionen',
      'common-position': 'fælles_holdning fælles_holdningen fælles_holdninger fælles_holdnings',
    },
    domains: {
      EU: 'eu',
      EC: 'ef',
      EEC: 'eøf',
      Euratom: 'euratom eaf',
      ECSC: 'eksf',
      CFSP: 'fusp',
      JHA: 'ria',
    },
    // afsnit is "subparagraph" after an ordinal, "title" before a roman numeral, "section" before a figure. Left out:
    // nr., which is "point" (nr. 3) as well as a mere sign.
    subdivisions: {
      article: 'artikel artiklen artikels artiklens artikler artiklerne artiklers artiklernes art.',
      paragraph: 'stk. stk stykke stykket stykker stykkerne stykkets',
      subparagraph: 'afsnit afsnittet afsnittene afsnits afsnittets',
      point: 'litra litraer litraet litraerne punkt punktet punkter punkterne punkts punktets pkt.',
      indent: 'led leddet leddene leds leddets',
      sentence: 'punktum punktummet punktummer punktums sætning sætningen sætninger',
      recital: 'betragtning betragtningen betragtninger betragtningerne betragtnings betr.',
      annex: 'bilag bilaget bilagene bilags bilagets bilagenes',
      part: 'del delen dele delene dels delens',
      title: 'afsnit titel',
      chapter: 'kapitel kapitlet kapitler kapitlerne kapitels kapitlets kap.',
      section: 'afdeling afdelingen afdelinger afdelingerne afdelings afdelingens underafdeling underafdelingen afsnit',
      appendix: 'tillæg tillægget tillæggene tillægs tillæggets appendiks appendikset',
      table: 'tabel tabellen tabeller tabellerne tabels tabellens skema skemaet',
      footnote: 'fodnote fodnoten fodnoter fodnoterne note noten noter noterne',
      protocol: 'protokol protokollen protokoller protokollerne protokols protokollens',
    },
    numberFirst: [],
    numberSigns: 'nr. nr nummer numre n°',
    journal: 'eut eft eu-tidende ef-tidende den_europæiske_unions_tidende de_europæiske_fællesskabers_tidende',
    page: 's. side sider siderne',
    rangeWords: 'til til_og_med t.o.m.',
    listWords: 'og eller samt og/eller såvel_som',
    rangeStarts: 'fra',
    lettered: 'litra litraer litraet litraerne',
    ordinals: { 2: 'anden andet' },
  },
  percentWords: 'procent pct. pct promille',
  pointLetters: '',
  conjunctions: 'og eller samt og/eller henholdsvis hhv. såvel til',
  doubledWords: 'der det de den for',
  abbreviations:
    'f.eks. bl.a. dvs. d.v.s. jf. jfr. nr. stk. art. pkt. litr. kap. s. ss. ff. f. mv. m.v. m.m. mm. ' +
    'osv. o.l. o.a. o.lign. m.fl. mfl. ca. evt. inkl. ekskl. hhv. pga. p.g.a. iht. i.h.t. ift. vedr. tidl. dok. ' +
    'afs. bet. betr. pct. mio. mia. kr. tlf. tel. ref. fig. tab. bd. red. udg. vol. max. maks. min. gns. pr. p.t. ' +
    'pt. bilag. d. d.d. d.å. ds. dr. prof. hr. fr. st. skt. kl. t.o.m. f.o.m. fhv. nuv. mht. m.h.t. m.h.p. mhp. ' +
    'tlgb. alm. eksp. fmd. fr.o.m. ibid. op.cit. sml. cf. if. a/s. aps. eks. dec. jan. feb. febr. apr. aug. sept. ' +
    'sep. okt. nov.',
}
