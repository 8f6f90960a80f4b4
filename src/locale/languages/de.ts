import type { Locale } from '../locale.ts'

/**
 * German, read against CLDR 48 (months, spelled-out numbers), the Interinstitutional Style Guide and the corpora (GDPR
 * proposal, UDHR, CC legal code). Spelling before and after 1996, with ss for ß as well.
 */
export const de: Locale = {
  language: 'de',
  name: 'German',
  decimal: ',',
  numerals: {
    // Left out: ein, eine, eins (article, pronoun), sowohl (conjunction), Hunderte, Tausende, Dutzende (no definite
    // number), Trillion.
    cardinals: {
      0: 'null',
      2: 'zwei zweien zweier zwo beide beiden beider beides beidem',
      3: 'drei dreien dreier',
      4: 'vier vieren',
      5: 'fünf fünfen',
      6: 'sechs sechsen',
      7: 'sieben',
      8: 'acht',
      9: 'neun neunen',
      10: 'zehn zehnen',
      11: 'elf',
      12: 'zwölf dutzend',
      13: 'dreizehn',
      14: 'vierzehn',
      15: 'fünfzehn',
      16: 'sechzehn',
      17: 'siebzehn',
      18: 'achtzehn',
      19: 'neunzehn',
      20: 'zwanzig',
      30: 'dreißig dreissig',
      40: 'vierzig',
      50: 'fünfzig',
      60: 'sechzig',
      70: 'siebzig',
      80: 'achtzig',
      90: 'neunzig',
      100: 'hundert',
      1000: 'tausend',
      1000000: 'million millionen mio',
      1000000000: 'milliarde milliarden mrd mia',
      1000000000000: 'billion billionen bio',
    },
    bound: {
      1: 'ein eins eine',
    },
    joiners: 'und',
    // dritte, dritter, dritten are mostly the third party (Dritter) and stand only with a noun; achten is also a verb
    // and stands only after an article.
    ordinals: {
      1: 'erste ersten erster erstes erstem',
      2: 'zweite zweiten zweiter zweites zweitem',
      3:
        'drittes drittem dritter_unterabsatz dritte_unterabsatz dritten_unterabsatz dritter_absatz dritte_absatz ' +
        'dritten_absatz dritter_satz dritte_satz dritten_satz dritter_gedankenstrich dritte_gedankenstrich ' +
        'dritten_gedankenstrich dritter_spiegelstrich dritte_spiegelstrich dritten_spiegelstrich dritter_abschnitt ' +
        'dritte_abschnitt dritten_abschnitt dritter_bericht dritte_bericht dritten_bericht dritter_monat ' +
        'dritte_monat dritten_monat dritter_tag dritte_tag dritten_tag dritter_arbeitstag dritte_arbeitstag ' +
        'dritten_arbeitstag dritter_werktag dritte_werktag dritten_werktag dritter_teil dritte_teil dritten_teil ' +
        'dritter_titel dritte_titel dritten_titel dritter_fall dritte_fall dritten_fall dritter_schritt ' +
        'dritte_schritt dritten_schritt dritter_zeitraum dritte_zeitraum dritten_zeitraum dritter_durchgang ' +
        'dritte_durchgang dritten_durchgang dritter_anstrich dritte_anstrich dritten_anstrich dritter_stichtag ' +
        'dritte_stichtag dritten_stichtag dritter_jahrestag dritte_jahrestag dritten_jahrestag dritter_halbsatz ' +
        'dritte_halbsatz dritten_halbsatz dritter_erwägungsgrund dritte_erwägungsgrund dritten_erwägungsgrund ' +
        'dritter_antrag dritte_antrag dritten_antrag dritter_aufruf dritte_aufruf dritten_aufruf dritter_wert ' +
        'dritte_wert dritten_wert dritter_rang dritte_rang dritten_rang dritte_frist dritten_frist dritter_frist ' +
        'dritte_stufe dritten_stufe dritter_stufe dritte_phase dritten_phase dritter_phase dritte_runde ' +
        'dritten_runde dritter_runde dritte_lesung dritten_lesung dritter_lesung dritte_spalte dritten_spalte ' +
        'dritter_spalte dritte_zeile dritten_zeile dritter_zeile dritte_woche dritten_woche dritter_woche ' +
        'dritte_ziffer dritten_ziffer dritter_ziffer dritte_säule dritten_säule dritter_säule dritte_periode ' +
        'dritten_periode dritter_periode dritte_amtszeit dritten_amtszeit dritter_amtszeit dritte_auflage ' +
        'dritten_auflage dritter_auflage dritte_generation dritten_generation dritter_generation dritte_kategorie ' +
        'dritten_kategorie dritter_kategorie dritte_gruppe dritten_gruppe dritter_gruppe dritte_tranche ' +
        'dritten_tranche dritter_tranche dritte_rate dritten_rate dritter_rate dritte_klasse dritten_klasse ' +
        'dritter_klasse dritte_etappe dritten_etappe dritter_etappe dritte_fassung dritten_fassung dritter_fassung ' +
        'dritte_bedingung dritten_bedingung dritter_bedingung dritte_alternative dritten_alternative ' +
        'dritter_alternative dritte_ausgabe dritten_ausgabe dritter_ausgabe dritte_angabe dritten_angabe ' +
        'dritter_angabe dritte_verlängerung dritten_verlängerung dritter_verlängerung dritte_zahlung ' +
        'dritten_zahlung dritter_zahlung dritte_prüfung dritten_prüfung dritter_prüfung dritte_aufforderung ' +
        'dritten_aufforderung dritter_aufforderung dritte_sitzung dritten_sitzung dritter_sitzung dritte_tagung ' +
        'dritten_tagung dritter_tagung dritte_konferenz dritten_konferenz dritter_konferenz dritte_möglichkeit ' +
        'dritten_möglichkeit dritter_möglichkeit dritte_nummer dritten_nummer dritter_nummer dritte_dekade ' +
        'dritten_dekade dritter_dekade dritte_jahr dritten_jahr dritte_kalenderjahr dritten_kalenderjahr ' +
        'dritte_quartal dritten_quartal dritte_mal dritten_mal dritte_kapitel dritten_kapitel dritte_halbjahr ' +
        'dritten_halbjahr dritte_geschäftsjahr dritten_geschäftsjahr dritte_haushaltsjahr dritten_haushaltsjahr ' +
        'dritte_wirtschaftsjahr dritten_wirtschaftsjahr dritte_rahmenprogramm dritten_rahmenprogramm ' +
        'dritte_energiepaket dritten_energiepaket dritte_protokoll dritten_protokoll dritten_unterabsatzes ' +
        'dritten_absatzes dritten_satzes dritten_gedankenstrichs dritten_gedankenstriches dritten_spiegelstrichs ' +
        'dritten_spiegelstriches dritten_abschnitts dritten_berichts dritten_monats dritten_tages dritten_tags ' +
        'dritten_arbeitstags dritten_arbeitstages dritten_werktags dritten_werktages dritten_teils dritten_titels ' +
        'dritten_falls dritten_jahres dritten_jahrs dritten_kalenderjahres dritten_kalenderjahrs dritten_quartals ' +
        'dritten_kapitels dritten_halbjahres dritten_halbjahrs dritten_geschäftsjahres dritten_geschäftsjahrs ' +
        'dritten_zeitraums dritten_rahmenprogramms dritten_jahrestags dritten_jahrestages dritten_protokolls ' +
        'dritten_erwägungsgrunds dritten_erwägungsgrundes dritten_energiepakets dritten_schritts dritten_schrittes',
      4: 'vierte vierten vierter viertes viertem',
      5: 'fünfte fünften fünfter fünftes fünftem',
      6: 'sechste sechsten sechster sechstes sechstem',
      7: 'siebte siebten siebter siebtes siebtem siebente siebenten siebenter siebentes siebentem',
      8:
        'achte achter achtes achtem der_achten des_achten den_achten dem_achten im_achten am_achten vom_achten ' +
        'zum_achten beim_achten',
      9: 'neunte neunten neunter neuntes neuntem',
      10: 'zehnte zehnten zehnter zehntes zehntem',
      11: 'elfte elften elfter elftes elftem',
      12: 'zwölfte zwölften zwölfter zwölftes zwölftem',
      13: 'dreizehnte dreizehnten dreizehnter dreizehntes dreizehntem',
      14: 'vierzehnte vierzehnten vierzehnter vierzehntes vierzehntem',
      15: 'fünfzehnte fünfzehnten fünfzehnter fünfzehntes fünfzehntem',
      16: 'sechzehnte sechzehnten sechzehnter sechzehntes sechzehntem',
      17: 'siebzehnte siebzehnten siebzehnter siebzehntes siebzehntem',
      18: 'achtzehnte achtzehnten achtzehnter achtzehntes achtzehntem',
      19: 'neunzehnte neunzehnten neunzehnter neunzehntes neunzehntem',
      20: 'zwanzigste zwanzigsten zwanzigster zwanzigstes zwanzigstem',
      21: 'einundzwanzigste einundzwanzigsten einundzwanzigster einundzwanzigstes einundzwanzigstem',
      22: 'zweiundzwanzigste zweiundzwanzigsten zweiundzwanzigster zweiundzwanzigstes zweiundzwanzigstem',
      23: 'dreiundzwanzigste dreiundzwanzigsten dreiundzwanzigster dreiundzwanzigstes dreiundzwanzigstem',
      24: 'vierundzwanzigste vierundzwanzigsten vierundzwanzigster vierundzwanzigstes vierundzwanzigstem',
      25: 'fünfundzwanzigste fünfundzwanzigsten fünfundzwanzigster fünfundzwanzigstes fünfundzwanzigstem',
      26: 'sechsundzwanzigste sechsundzwanzigsten sechsundzwanzigster sechsundzwanzigstes sechsundzwanzigstem',
      27: 'siebenundzwanzigste siebenundzwanzigsten siebenundzwanzigster siebenundzwanzigstes siebenundzwanzigstem',
      28: 'achtundzwanzigste achtundzwanzigsten achtundzwanzigster achtundzwanzigstes achtundzwanzigstem',
      29: 'neunundzwanzigste neunundzwanzigsten neunundzwanzigster neunundzwanzigstes neunundzwanzigstem',
      30:
        'dreißigste dreißigsten dreißigster dreißigstes dreißigstem dreissigste dreissigsten dreissigster ' +
        'dreissigstes dreissigstem',
      31:
        'einunddreißigste einunddreißigsten einunddreißigster einunddreißigstes einunddreißigstem ' +
        'einunddreissigste einunddreissigsten einunddreissigster einunddreissigstes einunddreissigstem',
      40: 'vierzigste vierzigsten vierzigster vierzigstes vierzigstem',
      50: 'fünfzigste fünfzigsten fünfzigster fünfzigstes fünfzigstem',
      60: 'sechzigste sechzigsten sechzigster sechzigstes sechzigstem',
      70: 'siebzigste siebzigsten siebzigster siebzigstes siebzigstem',
      80: 'achtzigste achtzigsten achtzigster achtzigstes achtzigstem',
      90: 'neunzigste neunzigsten neunzigster neunzigstes neunzigstem',
      100: 'hundertste hundertsten hundertster hundertstes hundertstem',
    },
    // Left out: einmal ("once": also of any time), dreifach and the like as adjectives (in dreifacher Ausfertigung).
    multiples: {
      1: 'zum_ersten_mal das_erste_mal beim_ersten_mal erstmal erstmalig* erstmals',
      2:
        'zweimal zweimalig* das_zweifache des_zweifachen dem_zweifachen zum_zweifachen zum_zweiten_mal ' +
        'das_zweite_mal beim_zweiten_mal das_doppelte des_doppelten dem_doppelten zum_doppelten doppelt_so',
      3:
        'dreimal dreimalig* das_dreifache des_dreifachen dem_dreifachen zum_dreifachen zum_dritten_mal ' +
        'das_dritte_mal beim_dritten_mal',
      4:
        'viermal viermalig* das_vierfache des_vierfachen dem_vierfachen zum_vierfachen zum_vierten_mal ' +
        'das_vierte_mal beim_vierten_mal',
      5:
        'fünfmal fünfmalig* das_fünffache des_fünffachen dem_fünffachen zum_fünffachen zum_fünften_mal ' +
        'das_fünfte_mal beim_fünften_mal',
      6: 'sechsmal sechsmalig* das_sechsfache des_sechsfachen dem_sechsfachen zum_sechsfachen',
      7: 'siebenmal siebenmalig*',
      8: 'achtmal achtmalig*',
      9: 'neunmal neunmalig*',
      10: 'zehnmal zehnmalig* das_zehnfache des_zehnfachen dem_zehnfachen zum_zehnfachen',
      12: 'zwölfmal zwölfmalig*',
      20: 'zwanzigmal zwanzigmalig*',
      100: 'hundertmal hundertmalig* das_hundertfache des_hundertfachen dem_hundertfachen zum_hundertfachen',
    },
    ordinalMarks: '.',
    idioms:
      'in_acht in_acht_zu_nehmen außer_acht ausser_acht acht_lassen acht_gelassen acht_zu_lassen ' +
      'acht_zu_geben acht_geben acht_gibt acht_gegeben acht_nehmen acht_genommen acht_nimmt acht_zu_nehmen ' +
      'nehmen_acht gibt_acht geben_acht habt_acht aller_acht in_erster_linie in_zweiter_linie in_dritter_linie ' +
      'an_erster_stelle an_die_erste_stelle an_zweiter_stelle an_dritter_stelle erste_hilfe erster_hilfe ' +
      'ersten_hilfe erste_instanz erster_instanz ersten_instanz ersten_instanzen zweite_instanz zweiter_instanz ' +
      'zweiten_instanz dritter_instanz ersten_rechtszug ersten_rechtszugs ersten_rechtszuges zweiten_rechtszug ' +
      'zweiten_rechtszugs zweiten_rechtszuges im_ersten_rechtszug ersten_blick auf_den_ersten_blick aus_erster_hand ' +
      'erster_hand aus_zweiter_hand zweiter_hand zweite_hand erste_hand fürs_erste ersten_anhieb ' +
      'erster_anlaufstelle erste_anlaufstelle ersten_anlaufstelle erste_wahl erster_wahl zweite_wahl zweiter_wahl ' +
      'erster_bürgermeister als_erstes als_zweites null_und_nichtig null-toleranz null_toleranz ' +
      'null-emission* null_emissionen zwei_drittel zwei_dritteln drei_viertel drei_vierteln ' +
      'zwei_fünftel zwei_fünfteln drei_fünftel drei_fünfteln vier_fünftel vier_fünfteln fünf_sechstel ' +
      'fünf_sechsteln drei_achtel drei_achteln fünf_achtel fünf_zwölftel neun_zehntel neun_zehnteln zehn_gebote ' +
      'zehn_geboten drittes_land dritte_welt',
  },
  dates: {
    // Left out: the genitive Mais (maize).
    months: [
      'januar januars jänner jänners jan jän',
      'februar februars feber feb febr',
      'märz märzes maerz mär mrz',
      'april aprils apr',
      'mai',
      'juni junis juno jun',
      'juli julis julei jul',
      'august augusts aug',
      'september septembers sept sep',
      'oktober oktobers okt',
      'november novembers nov',
      'dezember dezembers dez',
    ],
    particles: '',
    yearWords: 'jahr jahre jahres',
    dayWords: 'den dem',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'verordnung verordnungen vo durchführungsverordnung durchführungsverordnungen grundverordnung ' +
        'delegierte_verordnung delegierten_verordnung delegierter_verordnung delegierte_verordnungen ' +
        'delegierten_verordnungen delegierter_verordnungen',
      directive:
        'richtlinie richtlinien rl durchführungsrichtlinie durchführungsrichtlinien rahmenrichtlinie ' +
        'delegierte_richtlinie delegierten_richtlinie delegierter_richtlinie delegierte_richtlinien ' +
        'delegierten_richtlinien',
      decision:
        'beschluss beschlusses beschlusse beschluß beschlüsse beschlüssen entscheidung entscheidungen ' +
        'durchführungsbeschluss durchführungsbeschlusses durchführungsbeschlüsse durchführungsbeschlüssen ' +
        'durchführungsbeschluß delegierter_beschluss delegierten_beschluss delegierten_beschlusses ' +
        'delegierte_beschlüsse delegierten_beschlüsse',
      recommendation: 'empfehlung empfehlungen',
      'framework-decision':
        'rahmenbeschluss rahmenbeschlusses rahmenbeschlusse rahmenbeschluß rahmenbeschlüsse ' + 'rahmenbeschlüssen',
      'joint-action':
        'gemeinsame_maßnahme gemeinsamen_maßnahme gemeinsamer_maßnahme gemeinsame_maßnahmen ' +
        'gemeinsamen_maßnahmen gemeinsamer_maßnahmen gemeinsame_aktion gemeinsamen_aktion gemeinsamer_aktion ' +
        'gemeinsame_aktionen gemeinsamen_aktionen',
      'common-position':
        'gemeinsamer_standpunkt gemeinsame_standpunkt gemeinsamen_standpunkt ' +
        'gemeinsamen_standpunkts gemeinsamen_standpunktes gemeinsamem_standpunkt gemeinsame_standpunkte ' +
        'gemeinsamen_standpunkte gemeinsamen_standpunkten gemeinsamer_standpunkte',
    },
    domains: {
      EU: 'eu',
      EC: 'eg',
      EEC: 'ewg',
      Euratom: 'euratom eag',
      ECSC: 'egks',
      CFSP: 'gasp',
      JHA: 'ji',
    },
    // Nummer is "point"; the mere sign is Nr. Anlage is what acts attach to an annex. Left out: Nr. as "point",
    // Paragraf (of national law).
    subdivisions: {
      article: 'artikel artikels artikeln art.',
      paragraph: 'absatz absatzes absatze absätze absätzen abs.',
      subparagraph: 'unterabsatz unterabsatzes unterabsätze unterabsätzen uabs. unterabs.',
      point:
        'buchstabe buchstaben buchstabens buchst. bst. lit. litera ziffer ziffern ziff. nummer nummern punkt ' +
        'punkte punkten punkts punktes unterbuchstabe unterbuchstaben doppelbuchstabe doppelbuchstaben',
      indent:
        'gedankenstrich gedankenstrichs gedankenstriches gedankenstriche gedankenstrichen spiegelstrich ' +
        'spiegelstrichs spiegelstriches spiegelstriche spiegelstrichen anstrich anstrichs',
      sentence: 'satz satzes sätze sätzen halbsatz halbsatzes hs.',
      recital: 'erwägungsgrund erwägungsgrunds erwägungsgrundes erwägungsgrunde erwägungsgründe erwägungsgründen',
      annex: 'anhang anhangs anhanges anhänge anhängen',
      part: 'teil teils teiles teile teilen',
      title: 'titel titels titeln',
      chapter: 'kapitel kapitels kapiteln kap.',
      section:
        'abschnitt abschnitts abschnittes abschnitte abschnitten unterabschnitt unterabschnitts ' +
        'unterabschnitte unterabschnitten abschn.',
      appendix: 'anlage anlagen appendix appendizes appendices',
      table: 'tabelle tabellen tab.',
      footnote: 'fußnote fußnoten fussnote fussnoten fn.',
      protocol: 'protokoll protokolls protokolle protokollen',
    },
    numberFirst: [],
    numberSigns: 'nr. nr nrn. nrn n°',
    journal: 'abl. abl amtsblatt amtsblatts amtsblattes',
    page: 's. seite seiten',
    rangeWords: 'bis bis_einschließlich',
    listWords: 'und oder sowie und/oder bzw. beziehungsweise',
    rangeStarts: 'von',
    lettered:
      'buchstabe buchstaben buchstabens buchst. bst. lit. litera unterbuchstabe unterbuchstaben ' +
      'doppelbuchstabe doppelbuchstaben',
    bareLetters: 'abcdefghijklmnopqrstuvwxyz',
  },
  percentWords: 'prozent prozents v.h. v._h. vh vom_hundert von_hundert promille v.t. v._t. vom_tausend',
  pointLetters: '',
  conjunctions: 'und oder bzw. beziehungsweise sowie noch bis als aber',
  doubledWords: 'die der das den dem sie es ihr zu',
  abbreviations:
    'abs. art. nr. nrn. lit. buchst. bst. ziff. uabs. unterabs. abschn. kap. anm. abl. s. ff. f. bd. bde. ' +
    'aufl. hrsg. fn. vgl. z._b. z.b. d._h. d.h. u._a. u.a. u.ä. u._ä. o.ä. o._ä. o.g. o._g. u.u. u._u. i.d.r. ' +
    'i._d._r. i.s.d. i._s._d. i.s.v. i._s._v. i.v.m. i._v._m. i.d.f. i._d._f. m.w.n. s.o. s.u. z.t. z._t. z.zt. ' +
    'z.h. zz. usw. etc. bzw. bspw. ca. evtl. gem. ggf. insb. inkl. einschl. exkl. max. min. mind. mio. mrd. bio. ' +
    'sog. sogen. rs. verb. rn. rdnr. rz. st. str. tel. dr. prof. hr. fr. dipl. ing. jr. sen. geb. gest. verst. tab. ' +
    'abb. ref. dok. vol. vs. v.h. v.t. v._h. v._chr. n._chr. a.a.o. a._a._o. e.v. e._v. ibid. op.cit. cf. e.g. i.e. ' +
    'jan. feb. febr. apr. aug. sept. okt. nov. dez. bgbl. red. lfd. stk. std. allg. best. betr. bez. entspr. erl. ' +
    'urt. kl. hs.',
}
