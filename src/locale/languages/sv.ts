import type { Locale } from '../locale.ts'

/**
 * Swedish, read against CLDR 48 (months, spelled-out numbers), Svenska skrivregler, the Interinstitutional Style Guide
 * and the corpora (GDPR proposal, UDHR, CC legal code).
 */
export const sv: Locale = {
  language: 'sv',
  name: 'Swedish',
  decimal: ',',
  numerals: {
    // Left out: en, ett (article), både (conjunction), hundratals, tusentals, tusenden, dussintals (no definite
    // number).
    cardinals: {
      0: 'noll',
      2: 'två båda bådas bägge bägges',
      3: 'tre',
      4: 'fyra',
      5: 'fem',
      6: 'sex',
      7: 'sju',
      8: 'åtta',
      9: 'nio',
      10: 'tio',
      11: 'elva',
      12: 'tolv dussin',
      13: 'tretton',
      14: 'fjorton',
      15: 'femton',
      16: 'sexton',
      17: 'sjutton',
      18: 'arton aderton',
      19: 'nitton',
      20: 'tjugo tjugu',
      30: 'trettio',
      40: 'fyrtio',
      50: 'femtio',
      60: 'sextio',
      70: 'sjuttio',
      80: 'åttio',
      90: 'nittio',
      100: 'hundra',
      1000: 'tusen',
      1000000: 'miljon miljonen miljoner miljonerna miljons miljoners mn milj',
      1000000000: 'miljard miljarden miljarder miljarderna miljards miljarders mdr',
      1000000000000: 'biljon biljonen biljoner biljonerna biljons biljoners',
    },
    bound: {
      1: 'en ett',
    },
    joiners: '',
    // andra stands only with a noun that makes it "second" (definite form): alone it is mostly "other".
    ordinals: {
      1: 'första förste',
      2:
        'andra_stycket andra_meningen andra_strecksatsen andra_ledet andra_kolumnen andra_spalten andra_raden ' +
        'andra_året andra_kalenderåret andra_räkenskapsåret andra_dagen andra_arbetsdagen andra_veckan ' +
        'andra_månaden andra_kvartalet andra_halvåret andra_hälften andra_fasen andra_etappen andra_steget ' +
        'andra_stadiet andra_läsningen andra_perioden andra_pelaren andra_upplagan andra_omgången ' +
        'andra_behandlingen andra_skälet andra_avsnittet andra_kapitlet andra_delen andra_punkten',
      3: 'tredje',
      4: 'fjärde',
      5: 'femte',
      6: 'sjätte',
      7: 'sjunde',
      8: 'åttonde',
      9: 'nionde',
      10: 'tionde',
      11: 'elfte',
      12: 'tolfte',
      13: 'trettonde',
      14: 'fjortonde',
      15: 'femtonde',
      16: 'sextonde',
      17: 'sjuttonde',
      18: 'artonde adertonde',
      19: 'nittonde',
      20: 'tjugonde',
      21: 'tjugoförsta tjugoförste',
      22: 'tjugoandra tjugoandre',
      23: 'tjugotredje',
      24: 'tjugofjärde',
      25: 'tjugofemte',
      26: 'tjugosjätte',
      27: 'tjugosjunde',
      28: 'tjugoåttonde',
      29: 'tjugonionde',
      30: 'trettionde',
      31: 'trettioförsta trettioförste',
      40: 'fyrtionde',
      50: 'femtionde',
      60: 'sextionde',
      70: 'sjuttionde',
      80: 'åttionde',
      90: 'nittionde',
      100: 'hundrade',
    },
    // Left out: en gång ("once": also of any time), dubbel (adjective).
    multiples: {
      1: 'första_gången förstagångs*',
      2: 'två_gånger andra_gången andra_gång dubbelt_så det_dubbla dubbla_beloppet vartannat varannan',
      3: 'tre_gånger tredje_gången tredje_gång det_tredubbla vart_tredje var_tredje',
      4: 'fyra_gånger fjärde_gången det_fyrdubbla',
      5: 'fem_gånger femte_gången det_femdubbla',
      6: 'sex_gånger',
      10: 'tio_gånger tionde_gången det_tiodubbla',
    },
    ordinalMarks: ':a :e .',
    idioms:
      'med_andra_ord å_andra_sidan den_andra_parten andra_hand andra_instans andra_sidan tredje_part ' +
      'tredje_parts tredje_parten tredje_partens tredje_parter tredje_parters tredje_parterna tredje_land ' +
      'tredje_lands tredje_landet tredje_landets tredje_länder tredje_länders tredje_länderna tredje_man ' +
      'tredje_mans tredje_stat tredje_stats tredje_staten tredje_stater tredje_staters tredje_staterna ' +
      'tredje_person tredje_personer tredje_världen i_första_hand första_hand i_första_rummet första_rummet ' +
      'i_första_linjen i_första_instans första_instans första_instansen första_instansrätten första_instansrättens ' +
      'första_anblicken första_påseende första_ögonkastet första_hjälpen första_hjälp första_bästa första_ministern ' +
      'första_klass för_det_första för_det_andra för_det_tredje för_det_fjärde för_det_femte till_att_börja_med ' +
      'först_och_främst en_tredjedel två_tredjedelar en_fjärdedel tre_fjärdedelar två_femtedelar tre_femtedelar ' +
      'fyra_femtedelar fem_sjättedelar tre_åttondelar fem_åttondelar sju_åttondelar noll_och_intet noll_tolerans ' +
      'tack_så_tusen tio_guds_bud ett_led_i som_led_i utgör_led_i sex_och_samlevnad sex_mot_betalning sex_med_barn ' +
      'sex_med_minderårig* sex_med_en',
  },
  dates: {
    months: [
      'januari jan',
      'februari feb febr',
      'mars mar',
      'april apr',
      'maj',
      'juni jun',
      'juli jul',
      'augusti aug',
      'september sep sept',
      'oktober okt',
      'november nov',
      'december dec',
    ],
    particles: '',
    yearWords: 'år året',
    dayWords: 'den',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'förordning förordningen förordningar förordningarna förordnings förordningens förordningars ' +
        'förordningarnas genomförandeförordning genomförandeförordningen genomförandeförordningar ' +
        'genomförandeförordningarna genomförandeförordningens delegerad_förordning delegerade_förordningen ' +
        'delegerade_förordning delegerade_förordningar delegerade_förordningarna',
      directive:
        'direktiv direktivet direktiven direktivs direktivets direktivens genomförandedirektiv ' +
        'genomförandedirektivet delegerat_direktiv delegerade_direktiv delegerade_direktivet delegerade_direktiven ' +
        'ramdirektiv ramdirektivet',
      decision:
        'beslut beslutet besluten besluts beslutets beslutens genomförandebeslut genomförandebeslutet ' +
        'genomförandebesluten genomförandebesluts delegerat_beslut delegerade_beslut delegerade_beslutet ' +
        'delegerade_besluten',
      recommendation:
        'rekommendation rekommendationen rekommendationer rekommendationerna rekommendations ' + 'rekommendationens',
      'framework-decision': 'rambeslut rambeslutet rambesluten rambesluts rambeslutets rambeslutens',
      'joint-action':
        'gemensam_åtgärd gemensamma_åtgärden gemensamma_åtgärd gemensamma_åtgärder gemensam_aktion ' +
        'gemensamma_aktionen',
      'common-position': 'gemensam_ståndpunkt gemensamma_ståndpunkten gemensamma_ståndpunkt gemensamma_ståndpunkter',
    },
    domains: {
      EU: 'eu',
      EC: 'eg',
      EEC: 'eeg',
      Euratom: 'euratom',
      ECSC: 'eksg',
      CFSP: 'gusp',
      JHA: 'rif',
    },
    // punkt is "paragraph" in articles (artikel 5.1 = punkt 1) and "point" in annexes and lists. Left out: p., which is
    // also "page".
    subdivisions: {
      article: 'artikel artikeln artikels artikelns artiklar artiklarna artiklars artiklarnas art.',
      paragraph: 'punkt punkten punkts punktens punkter punkterna punkters punkternas',
      subparagraph: 'stycke stycket styckes styckets stycken styckena styckenas st.',
      point: 'led ledet leden leds ledets ledens punkt punkten punkts punktens punkter punkterna punkters punkternas',
      indent: 'strecksats strecksatsen strecksatser strecksatserna strecksatsens tankstrecket tankstreck',
      sentence: 'mening meningen meningar meningarna meningens',
      recital: 'skäl skälet skälen skäls skälens',
      annex: 'bilaga bilagan bilagor bilagorna bilagas bilagans bilagors bilagornas bil.',
      part: 'del delen delar delarna dels delens',
      title: 'avdelning avdelningen avdelningar avdelningarna avdelnings avdelningens',
      chapter: 'kapitel kapitlet kapitlen kapitels kapitlets kap.',
      section:
        'avsnitt avsnittet avsnitten avsnitts avsnittets underavsnitt underavsnittet underavsnitten ' +
        'sektion sektionen sektioner',
      appendix: 'tillägg tillägget tilläggen tilläggs tilläggets appendix',
      table: 'tabell tabellen tabeller tabellerna tabells tabellens',
      footnote: 'fotnot fotnoten fotnoter fotnoterna not noten noter noterna',
      protocol: 'protokoll protokollet protokollen protokolls protokollets',
    },
    numberFirst: [],
    numberSigns: 'nr nr. nummer numren n°',
    journal:
      'eut egt europeiska_unionens_officiella_tidning europeiska_gemenskapernas_officiella_tidning ' +
      'officiella_tidning',
    page: 's. sid. sidan sida sidorna sidor',
    rangeWords: 'till till_och_med t.o.m. tom',
    listWords: 'och eller samt och/eller liksom',
    rangeStarts: 'från',
    bareLetters: 'abcdefghjklmnopqrst',
    dottedParagraph: true,
    ordinals: { 2: 'andra' },
  },
  percentWords: 'procent procents promille pct',
  pointLetters: '',
  conjunctions: 'och eller samt och/eller respektive resp. till',
  doubledWords: 'det de den som för',
  abbreviations:
    't.ex. bl.a. d.v.s. dvs. m.m. m.fl. o.s.v. osv. etc. e.d. o.d. o.dyl. jfr. f.d. f.n. f.ö. f.o.m. ' +
    't.o.m. fr.o.m. p.g.a. pga. s.k. ca. c.a. cirka. nr. art. st. kap. bil. s. sid. ff. p. avd. inkl. exkl. ev. ' +
    'resp. m.a.p. m.h.t. i.s.f. i.st.f. t.v. tf. tfn. tel. fig. tab. dnr. dok. ref. red. uppl. vol. max. min. kl. ' +
    'kr. milj. mn. mdr. prop. bet. skr. rskr. ds. dr. prof. hr. ggr. allm. anm. anv. avs. enl. forts. föreg. förf. ' +
    'jur. mom. obs. ordf. sv. utg. övers. i.e. ibid. op.cit. cf. a.a. jan. feb. febr. apr. aug. sep. sept. okt. ' +
    'nov. dec. v.g.v. u.p.a.',
}
