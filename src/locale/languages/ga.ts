import type { Locale } from '../locale.ts'

/**
 * Irish, read against CLDR 48 (months, spelled-out numbers), the Interinstitutional Style Guide and the corpora (GDPR
 * proposal, UDHR). Every form stands with its mutations: lenition, eclipsis, h, t- and n- before vowels.
 */
export const ga: Locale = {
  language: 'ga',
  name: 'Irish',
  decimal: '.',
  numerals: {
    // Left out where bare, given in phrases: dó ("to him"), dá ("if"), trí ("through"), sé ("he"). Left out altogether:
    // aon, amháin ("any", "only"), mílte, céadta (no definite number). With a noun between, "fifteen days" is
    // cúig lá dhéag and “twenty-five years” cúig bliana is fiche: listed for days, months, years and hours.
    cardinals: {
      0: 'náid nialas',
      2: 'dhá a_dó an_dá sa_dá den_dá don_dá ón_dá beirt bheirt mbeirt beirte bheirte araon',
      3:
        'a_trí na_trí thrí dtrí triúr thriúr dtriúr triúir thriúir trí_mhí trí_bliana trí_lá trí_huaire ' +
        'trí_seachtaine trí_cinn trí_bhallstát trí_chomhalta trí_chineál trí_chatagóir trí_chritéar trí_ráithe ' +
        'trí_nóiméad',
      4: 'ceithre cheithre gceithre ceathair cheathair gceathair ceathrar cheathrar gceathrar ceathrair cheathrair',
      5: 'cúig chúig gcúig cúigear chúigear gcúigear cúigir',
      6:
        'a_sé na_sé seisear sheisear seisir sé_mhí sé_bliana sé_lá sé_huaire sé_seachtaine sé_cinn sé_bhallstát ' +
        'sé_chomhalta sé_chineál sé_chatagóir sé_nóiméad',
      7: 'seacht sheacht seachtar sheachtar seachtair mórsheisear mhórsheisear',
      8: 'ocht hocht ochtar hochtar ochtair',
      9: 'naoi naonúr naonúir',
      10: 'deich dheich ndeich deichniúr dheichniúr ndeichniúr deichniúir',
      11: 'aon_déag haon_déag aon_lá_dhéag aon_mhí_dhéag aon_bhliain_déag aon_uair_déag',
      12: 'dó_dhéag dháréag dáréag dhá_dhéag dhá_lá_dhéag dhá_mhí_dhéag dhá_bhliain_déag dhá_uair_déag',
      13: 'trí_déag trí_lá_dhéag trí_mhí_dhéag trí_bliana_déag trí_huaire_déag',
      14: 'ceithre_lá_dhéag ceithre_mhí_dhéag ceithre_bliana_déag ceithre_huaire_déag',
      15: 'cúig_lá_dhéag cúig_mhí_dhéag cúig_bliana_déag cúig_huaire_déag',
      16: 'sé_déag sé_lá_dhéag sé_mhí_dhéag sé_bliana_déag sé_huaire_déag',
      17: 'seacht_lá_dhéag seacht_mí_dhéag seacht_mbliana_déag seacht_n-uaire_déag',
      18: 'ocht_lá_dhéag ocht_mí_dhéag ocht_mbliana_déag ocht_n-uaire_déag',
      19: 'naoi_lá_dhéag naoi_mí_dhéag naoi_mbliana_déag naoi_n-uaire_déag',
      20: 'fiche fhiche bhfiche fichead fhichead',
      21: 'aon_lá_is_fiche aon_mhí_is_fiche aon_bhliain_is_fiche',
      22: 'dhá_lá_is_fiche dhá_mhí_is_fiche dhá_bhliain_is_fiche',
      23: 'trí_lá_is_fiche trí_mhí_is_fiche trí_bliana_is_fiche',
      24: 'ceithre_lá_is_fiche ceithre_mhí_is_fiche ceithre_bliana_is_fiche ceithre_huaire_is_fiche ceithre_huaire_fichead ceithre_huaire_fhichead',
      25: 'cúig_lá_is_fiche cúig_mhí_is_fiche cúig_bliana_is_fiche',
      26: 'sé_lá_is_fiche sé_mhí_is_fiche sé_bliana_is_fiche',
      27: 'seacht_lá_is_fiche seacht_mí_is_fiche seacht_mbliana_is_fiche seacht_mballstát_is_fiche seacht_mballstát_fichead',
      28: 'ocht_lá_is_fiche ocht_mí_is_fiche ocht_mbliana_is_fiche ocht_mballstát_is_fiche ocht_mballstát_fichead',
      29: 'naoi_lá_is_fiche naoi_mí_is_fiche naoi_mbliana_is_fiche',
      30: 'tríocha thríocha dtríocha tríochad thríochad',
      40: 'daichead dhaichead ndaichead ceathracha cheathracha gceathracha',
      50: 'caoga chaoga gcaoga caogad chaogad',
      60: 'seasca sheasca seascad sheascad',
      70: 'seachtó sheachtó seachtód sheachtód',
      80: 'ochtó hochtó ochtód',
      90: 'nócha nóchad',
      100: 'céad',
      200: 'dhá_chéad an_dá_chéad',
      300: 'trí_chéad',
      400: 'ceithre_chéad',
      500: 'cúig_chéad',
      600: 'sé_chéad',
      700: 'seacht_gcéad',
      800: 'ocht_gcéad',
      900: 'naoi_gcéad',
      1000: 'míle mhíle',
      3000: 'trí_mhíle',
      6000: 'sé_mhíle',
      1000000: 'milliún mhilliún milliúin mhilliúin',
      3000000: 'trí_mhilliún',
      6000000: 'sé_mhilliún',
      1000000000: 'billiún bhilliún mbilliún billiúin bhilliúin',
      3000000000: 'trí_bhilliún',
      6000000000: 'sé_bhilliún',
      1000000000000: 'trilliún thrilliún dtrilliún trilliúin',
    },
    bound: {
      1: 'aon haon',
      2: 'dó',
      3: 'trí',
      6: 'sé',
      10: 'déag dhéag',
    },
    joiners: 'a is',
    // céad after the article is "first"; unmutated it is 100.
    ordinals: {
      1: 'chéad gcéad',
      2: 'dara',
      3: 'tríú thríú dtríú',
      4: 'ceathrú cheathrú gceathrú',
      5: 'cúigiú chúigiú gcúigiú',
      6: 'séú',
      7: 'seachtú sheachtú',
      8: 'ochtú hochtú t-ochtú',
      9: 'naoú',
      10: 'deichiú dheichiú ndeichiú',
      11: 'aonú_déag haonú_déag t-aonú_déag aonú_dhéag',
      12: 'dóú_déag dara_déag dóú_dhéag',
      13: 'tríú_déag tríú_dhéag',
      14: 'ceathrú_déag ceathrú_dhéag',
      15: 'cúigiú_déag cúigiú_dhéag',
      16: 'séú_déag séú_dhéag',
      17: 'seachtú_déag seachtú_dhéag',
      18: 'ochtú_déag ochtú_dhéag',
      19: 'naoú_déag naoú_dhéag',
      20: 'fichiú fhichiú bhfichiú',
      30: 'tríochadú',
      40: 'daicheadú',
      50: 'caogadú chaogadú',
      60: 'seascadú',
      70: 'seachtódú',
      80: 'ochtódú hochtódú',
      90: 'nóchadú',
      100: 'céadú',
    },
    boundOrdinals: { 1: 'aonú haonú' },
    multiples: {
      1: 'chéad_uair',
      2: 'faoi_dhó dara_huair',
      3: 'faoi_thrí tríú_huair',
      4: 'faoi_cheathair ceathrú_huair',
      5: 'faoi_chúig',
      10: 'faoi_dheich',
    },
    ordinalMarks: 'ú adú iú',
    idioms:
      'idir_an_dá_linn tríú_tír* tríú_tíort* tríú_thír tríú_páirt* tríú_pháirt* tríú_stá* tríú_duine ' +
      'dtríú_tír* dtríú_tíort* dtríú_páirt* dtríú_pháirt* thríú_tír* thríú_tíort* thríú_páirt* thríú_pháirt* ' +
      'tríú_hearnáil tríú_leibhéal ar_an_gcéad_dul_síos gcéad_dul_síos sa_chéad_áit sa_dara_háit sa_tríú_háit ' +
      'sa_dara_cás_de chéad_chéim_dlínse chéad_chéime chéad_amharc gcéad_amharc chéad_scoth chéad_chabhair ' +
      'chéad_eile chéad_rud_eile dhá_thrian dhá_dtrian trí_cheathrú trí_ceathrúna tríú_cuid ceathrú_cuid ' +
      'cheathrú_cuid cúigiú_cuid chúigiú_cuid deichiú_cuid dara_láimh dara_lámh dhá_chúigiú trí_chúigiú ' +
      'ceithre_chúigiú a_dhá_oiread dtrí_chéile',
  },
  dates: {
    months: [
      'eanáir heanáir n-eanáir neanáir ean',
      'feabhra fheabhra bhfeabhra feabh',
      'márta mhárta',
      'aibreán aibreáin haibreán haibreáin n-aibreán naibreán aib',
      'bealtaine bhealtaine mbealtaine beal',
      'meitheamh meithimh mheitheamh mheithimh meith',
      'iúil hiúil n-iúil niúil',
      'lúnasa lún',
      'meán_fómhair meán_fhómhair mheán_fómhair mheán_fhómhair mfómh mfómhair',
      'deireadh_fómhair deireadh_fhómhair dheireadh_fómhair dheireadh_fhómhair ndeireadh_fómhair dfómh dfómhair',
      'samhain shamhain samhna shamhna samh',
      'nollaig nollag noll',
    ],
    particles: "de d' d’ d den an na lá mí mhí",
    yearWords: 'bliain bhliain bliana',
    dayWords: 'lá',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'rialachán rialacháin rialachán_tarmligthe rialacháin_tharmligthe rialachán_cur_chun_feidhme ' +
        'rialacháin_cur_chun_feidhme',
      directive:
        'treoir threoir dtreoir treorach threorach dtreorach treoracha threoracha dtreoracha ' +
        'treoir_tharmligthe threoir_tharmligthe dtreoir_tharmligthe treoir_cur_chun_feidhme threoir_cur_chun_feidhme ' +
        'dtreoir_cur_chun_feidhme',
      decision:
        'cinneadh chinneadh gcinneadh cinnidh chinnidh cinntí chinntí gcinntí cinneadh_cur_chun_feidhme ' +
        'chinneadh_cur_chun_feidhme gcinneadh_cur_chun_feidhme cinntí_cur_chun_feidhme cinneadh_tarmligthe ' +
        'chinneadh_tarmligthe',
      recommendation: 'moladh mholadh molta mholta moltaí mholtaí',
      'framework-decision':
        'creat-chinneadh chreat-chinneadh gcreat-chinneadh creatchinneadh chreatchinneadh ' +
        'gcreatchinneadh creatchinnidh chreatchinnidh creatchinntí chreatchinntí cinneadh_réime chinneadh_réime ' +
        'gcinneadh_réime cinneadh_creatlaí chinneadh_creatlaí',
      'joint-action':
        'comhghníomhaíocht chomhghníomhaíocht gcomhghníomhaíocht comhghníomhaíochta ' +
        'chomhghníomhaíochta comhghníomhaíochtaí chomhghníomhaíochtaí gníomhaíocht_chomhpháirteach ' +
        'ghníomhaíocht_chomhpháirteach',
      'common-position':
        'comhsheasamh chomhsheasamh gcomhsheasamh comhsheasaimh chomhsheasaimh ' +
        'seasamh_comhchoiteann sheasamh_comhchoiteann',
    },
    domains: {
      EU: 'ae',
      EC: 'ce',
      EEC: 'ceé cee',
      Euratom: 'euratom cefa',
      ECSC: 'cegc',
      CFSP: 'cbes',
      JHA: 'cgb',
    },
    subdivisions: {
      article:
        'airteagal airteagail hairteagal hairteagail n-airteagal nairteagal t-airteagal tairteagal airteagalt ' +
        'n-airteagail nairteagail airt.',
      paragraph: 'mír mhír míre mhíre míreanna mhíreanna míreann mhíreann',
      subparagraph: 'fomhír fhomhír bhfomhír fomhíre fhomhíre fomhíreanna fhomhíreanna bhfomhíreanna',
      point:
        'pointe phointe bpointe pointí phointí bpointí fophointe fhophointe bhfophointe fophointí fhophointí ' +
        'bhfophointí litir litreacha',
      indent: 'fleasc fhleasc bhfleasc fleisce fhleisce fleasca fhleasca bhfleasca',
      sentence: 'abairt habairt n-abairt abairte habairte abairtí habairtí n-abairtí',
      recital: 'aithris haithris n-aithris t-aithris aithrise haithrise aithrisí haithrisí n-aithrisí',
      annex:
        'iarscríbhinn hiarscríbhinn n-iarscríbhinn niarscríbhinn iarscríbhinne hiarscríbhinne iarscríbhinní ' +
        'hiarscríbhinní n-iarscríbhinní niarscríbhinní',
      part: 'cuid chuid gcuid coda choda codanna chodanna gcodanna páirt pháirt bpáirt',
      title: 'teideal theideal dteideal teidil theidil dteidil',
      chapter: 'caibidil chaibidil gcaibidil caibidle chaibidle caibidlí chaibidlí gcaibidlí',
      section: 'roinn ranna roinne rannóg rannóige foroinn fhoroinn bhforoinn alt ailt halt hailt fo-alt fo-ailt',
      appendix:
        'foscríbhinn fhoscríbhinn bhfoscríbhinn foscríbhinne fhoscríbhinne foscríbhinní fhoscríbhinní ' +
        'aguisín haguisín aguisíní',
      table: 'tábla thábla dtábla táblaí tháblaí dtáblaí',
      footnote: 'fonóta fhonóta bhfonóta fonótaí fhonótaí bhfonótaí nóta nótaí',
      protocol: 'prótacal phrótacal bprótacal prótacail phrótacail bprótacail',
    },
    numberFirst: [],
    numberSigns: 'uimh. uimhir huimh. no.',
    journal: 'io i.o. oj iris_oifigiúil',
    page: 'lch. lgh. l. ll. leathanach lth. p. pp.',
    rangeWords: 'go go_dtí',
    listWords: 'agus nó is agus/nó',
    rangeStarts: 'ó',
  },
  percentWords: 'faoin_gcéad faoin_míle',
  pointLetters: '',
  conjunctions: 'agus nó is ná agus/nó',
  // "an lá ar ar glacadh", "na daoine a a gcearta".
  doubledWords: 'ar a i sin',
  abbreviations:
    'airt. uimh. lch. lgh. lth. l. ll. p. pp. m.sh. mar_sh. srl. i.e. e.g. .i. iml. eag. cf. op._cit. ' +
    'ibid. an_tuas. dr. an_dr. ollamh. tel. fón. i.o. r.ch. i.n. r.n.',
}
