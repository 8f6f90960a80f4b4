import type { Locale } from '../locale.ts'

/**
 * English, read against CLDR 48 (months, spelled-out numbers), the Interinstitutional Style Guide, the English Style
 * Guide of the Commission and the corpora (GDPR, its proposal, AI Act, UDHR, CC legal code, Canadian acts).
 */
export const en: Locale = {
  language: 'en',
  name: 'English',
  decimal: '.',
  numerals: {
    // Left out: one (pronoun), hundreds, thousands, dozens (no definite number), m (also metre).
    cardinals: {
      0: 'zero',
      2: 'two both',
      3: 'three',
      4: 'four',
      5: 'five',
      6: 'six',
      7: 'seven',
      8: 'eight',
      9: 'nine',
      10: 'ten',
      11: 'eleven',
      12: 'twelve dozen',
      13: 'thirteen',
      14: 'fourteen fortnight',
      15: 'fifteen',
      16: 'sixteen',
      17: 'seventeen',
      18: 'eighteen',
      19: 'nineteen',
      20: 'twenty',
      30: 'thirty',
      40: 'forty fourty',
      50: 'fifty',
      60: 'sixty',
      70: 'seventy',
      80: 'eighty',
      90: 'ninety',
      100: 'hundred',
      1000: 'thousand',
      1000000: 'million millions mio mn',
      1000000000: 'billion billions bn milliard milliards',
      1000000000000: 'trillion trillions',
    },
    bound: {
      1: 'one',
    },
    joiners: 'and',
    // Left out: the plurals seconds (time), thirds, quarters, tenths (fractions), firstly and the like, last.
    ordinals: {
      1: 'first',
      2: 'second',
      3: 'third',
      4: 'fourth',
      5: 'fifth',
      6: 'sixth',
      7: 'seventh',
      8: 'eighth',
      9: 'ninth',
      10: 'tenth',
      11: 'eleventh',
      12: 'twelfth',
      13: 'thirteenth',
      14: 'fourteenth',
      15: 'fifteenth',
      16: 'sixteenth',
      17: 'seventeenth',
      18: 'eighteenth',
      19: 'nineteenth',
      20: 'twentieth',
      21: 'twenty-first twenty_first',
      22: 'twenty-second twenty_second',
      23: 'twenty-third twenty_third',
      24: 'twenty-fourth twenty_fourth',
      25: 'twenty-fifth twenty_fifth',
      26: 'twenty-sixth twenty_sixth',
      27: 'twenty-seventh twenty_seventh',
      28: 'twenty-eighth twenty_eighth',
      29: 'twenty-ninth twenty_ninth',
      30: 'thirtieth',
      31: 'thirty-first thirty_first',
      40: 'fortieth',
      50: 'fiftieth',
      60: 'sixtieth',
      70: 'seventieth',
      80: 'eightieth',
      90: 'ninetieth',
      100: 'hundredth',
    },
    // Left out: once ("as soon as"), double, triple as adjectives (double taxation).
    multiples: {
      1: 'first_time first-time',
      2: 'twice twofold two-fold second_time double_the',
      3: 'thrice threefold three-fold third_time three_times triple_the treble_the',
      4: 'fourfold four-fold fourth_time four_times quadruple_the',
      5: 'fivefold five-fold fifth_time five_times',
      10: 'tenfold ten-fold ten_times',
      // The article stands for the number.
      1000000: 'a_million',
      1000000000: 'a_billion',
    },
    ordinalMarks: 'st nd rd th ˢᵗ ⁿᵈ ʳᵈ ᵗʰ',
    // both … and: before these words both is a conjunction and counts nothing.
    idioms:
      "third_country third_countries third_country’s third_country's third_countries’ third-country " +
      "third-countries third_party third_parties third_party’s third_party's third_parties’ third-party " +
      'third-parties third_person third_persons third-person third_state third_states third-state third_world ' +
      'third_nation third_nations third_age third_sector third_operator third_operators third_undertaking ' +
      'third_undertakings third_holder third_holders third_purchaser third_purchasers first_instance ' +
      'at_first_instance second_instance first_sight at_first_sight first_glance first_of_all first_and_foremost ' +
      'first_place second_place in_the_first_place in_the_second_place in_the_first_instance first_aid first-aid ' +
      'first_hand first-hand second_hand second-hand second-rate first-class first_class first_minister ' +
      'first_ministers first_lady first_nation first_nations first_name first_names first_language second_language ' +
      'first_refusal first_responder first_responders first_response first-response first_seized first_seised ' +
      'inform_first first_call first_line first_served first_come first-come first-come-first-served first_cousin ' +
      'first_cousins first_principles first_resort first_floor first_impression first_lord shall_first must_first ' +
      'should_first may_first will_first first_lieutenant second_lieutenant second_nature second_thought ' +
      'second_thoughts second_best second-best second_to_none second_guess* second-guess* per_second one_second ' +
      'fraction_of_a_second thousandth_of_a_second hundredth_of_a_second millionth_of_a_second split_second ' +
      'one_third a_third_of one-third two_thirds two-thirds one_quarter three_quarters three-quarters one_fourth ' +
      'one_fifth two_fifths three_fifths four_fifths one_sixth five_sixths one_eighth three_eighths five_eighths ' +
      'one_tenth one-tenth a_tenth_of nine_tenths one_twelfth one_twentieth one_twenty-fourth one_hundredth ' +
      'a_hundredth_of third_of tenth_of zero_tolerance zero-tolerance zero_rat* zero-rat* zero_emission* ' +
      'zero-emission* net_zero net-zero near-zero nearly_zero nearly_zero-energy nearly-zero zero-sum zero_sum ' +
      'ten_commandments millions_of billions_of trillions_of both_the both_a both_an both_in both_at both_for ' +
      'both_by both_to both_on both_within both_as both_from both_under both_with both_between both_through ' +
      'both_during both_among both_before both_after both_when both_where both_because both_since both_its ' +
      'both_their both_his both_her both_in_terms both_allow both_allows both_public both_publicly both_private ' +
      'both_natural both_internally both_externally both_internal both_external both_national both_domestic ' +
      'both_direct both_directly both_general both_important both_open',
  },
  dates: {
    // may and march are also other words: a month only beside a day or a year.
    months: [
      'january jan',
      'february feb febr',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sept sep',
      'october oct',
      'november nov',
      'december dec',
    ],
    particles: 'of the day_of',
    yearWords: 'year',
    dayWords: 'the day',
    orders: ['dmy', 'mdy'],
  },
  references: {
    acts: {
      regulation:
        'regulation regulations implementing_regulation implementing_regulations delegated_regulation ' +
        'delegated_regulations',
      directive:
        'directive directives implementing_directive implementing_directives delegated_directive ' +
        'delegated_directives',
      decision:
        'decision decisions implementing_decision implementing_decisions delegated_decision ' + 'delegated_decisions',
      recommendation: 'recommendation recommendations',
      'framework-decision': 'framework_decision framework_decisions',
      'joint-action': 'joint_action joint_actions',
      'common-position': 'common_position common_positions',
    },
    domains: {
      EU: 'eu',
      EC: 'ec',
      EEC: 'eec',
      Euratom: 'euratom eaec',
      ECSC: 'ecsc',
      CFSP: 'cfsp',
      JHA: 'jha',
    },
    // subsection is what Canadian acts divide sections into; EU acts write Sub-Section or Subsection for a part of a
    // section. Left out: clause, division, column, line (each also of other things), lit.
    subdivisions: {
      article: 'article articles art. arts.',
      paragraph: 'paragraph paragraphs para para. paras paras. par. subsection subsections',
      subparagraph: 'subparagraph subparagraphs sub-paragraph sub-paragraphs subpara. subparas.',
      point: 'point points pt. pts. subpoint subpoints sub-point sub-points letter letters',
      indent: 'indent indents',
      sentence: 'sentence sentences',
      recital: 'recital recitals',
      annex: 'annex annexes annexe schedule schedules',
      part: 'part parts',
      title: 'title titles',
      chapter: 'chapter chapters ch. c.',
      section: 'section sections s. ss. sec. sub-section sub-sections',
      appendix: 'appendix appendices appendixes',
      table: 'table tables tab.',
      footnote: 'footnote footnotes note notes fn.',
      protocol: 'protocol protocols',
    },
    // Left out: a, i, o, which are words, and s, which may be what an apostrophe was taken from.
    bareLetters: 'bcdefgh',
    numberFirst: [],
    numberSigns: 'no no. nos nos. nº n° № number numbers',
    journal: 'oj oj. ojeu ojec o.j. official_journal',
    page: 'p. pp. page pages pg.',
    rangeWords: 'to through until up_to',
    listWords: 'and or and/or as_well_as',
    rangeStarts: 'from',
  },
  percentWords: 'per_cent percent per_cent. pct per_mille per_mil per_mill',
  pointLetters: '',
  conjunctions: 'and or nor and/or but to',
  doubledWords: 'that had',
  abbreviations:
    'no. nos. art. arts. para. paras. par. pt. pts. p. pp. pg. ch. sec. s. ss. c. cc. sch. subpara. ' +
    'fn. fig. figs. tab. vol. vols. ed. eds. et_al. al. e.g. eg. i.e. ie. etc. cf. ca. viz. vs. v. ibid. op._cit. ' +
    'op.cit. loc._cit. approx. max. min. incl. excl. resp. dept. est. ref. doc. ext. tel. dr. mr. mrs. ms. messrs. ' +
    'prof. st. jr. sr. hon. inc. ltd. co. corp. plc. bros. gen. col. lt. capt. sgt. rev. r.s.c. r.s. s.c. s.n.s. ' +
    'r.s.n.s. p.c. u.s. u.k. u.n. e.u. a.m. p.m. a.d. b.c. o.j. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. ' +
    'nov. dec. n.b. q.v. w.r.t. c.i.f. f.o.b. misc.',
}
