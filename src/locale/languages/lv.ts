import type { Locale } from '../locale.ts'

/**
 * Latvian. Months and separators after CLDR 48, abbreviations and treaty brackets after the Interinstitutional Style
 * Guide, word forms read in EU law and checked against the corpora (GDPR proposal, UDHR, CC legal code).
 */
export const lv: Locale = {
  language: 'lv',
  name: 'Latvian',
  decimal: ',',
  numerals: {
    cardinals: {
      0: 'nulle nulles nullei nulli nullē',
      // The adjectives of duration (divgadīgs, sešu mēnešu) as written in one word; not desmitgade "decade".
      2:
        'divi divu diviem divus divos divas divām divās divējiem abi abu abiem abus abos abas abām abās divgad* ' +
        'divmēneš* divnedēļ* divdien*',
      3: 'trīs triju trim trijos trijās trijiem trijām trejas treju trejiem trīsgad* trīsmēneš* trīsnedēļ* trīsdien*',
      4: 'četri četru četriem četrus četros četras četrām četrās četrgad* četrmēneš* četrdien*',
      5: 'pieci piecu pieciem piecus piecos piecas piecām piecās piecgad* piecdien* piecmēneš*',
      6: 'seši sešu sešiem sešus sešos sešas sešām sešās sešgad* sešmēneš* sešdien*',
      7: 'septiņi septiņu septiņiem septiņus septiņos septiņas septiņām septiņās septiņgad* septiņdien*',
      8: 'astoņi astoņu astoņiem astoņus astoņos astoņas astoņām astoņās astoņgad* astoņdien*',
      9: 'deviņi deviņu deviņiem deviņus deviņos deviņas deviņām deviņās deviņgad* deviņmēneš*',
      // No desmiti, desmitiem, simtiem in the sense "dozens, hundreds of".
      10: 'desmit desmitgadīg* desmitdien*',
      11: 'vienpadsmit vienpadsmitu vienpadsmitiem vienpadsmitos vienpadsmitus',
      12: 'divpadsmit divpadsmitu divpadsmitiem divpadsmitos divpadsmitus divpadsmitgadīg* divpadsmitmēneš*',
      13: 'trīspadsmit trīspadsmitu trīspadsmitiem trīspadsmitos trīspadsmitus',
      14: 'četrpadsmit četrpadsmitu četrpadsmitiem četrpadsmitos četrpadsmitus',
      15: 'piecpadsmit piecpadsmitu piecpadsmitiem piecpadsmitos piecpadsmitus',
      16: 'sešpadsmit sešpadsmitu sešpadsmitiem sešpadsmitos sešpadsmitus',
      17: 'septiņpadsmit septiņpadsmitu septiņpadsmitiem septiņpadsmitos septiņpadsmitus',
      18:
        'astoņpadsmit astoņpadsmitu astoņpadsmitiem astoņpadsmitos astoņpadsmitus astoņpadsmitgadīg* ' +
        'astoņpadsmitmēneš*',
      19: 'deviņpadsmit deviņpadsmitu deviņpadsmitiem deviņpadsmitos deviņpadsmitus',
      20: 'divdesmit divdesmitu divdesmitiem divdesmitos divdesmitus divdesmitgadīg* divdesmitmēneš*',
      30: 'trīsdesmit trīsdesmitu trīsdesmitiem trīsdesmitos trīsdesmitus',
      40: 'četrdesmit četrdesmitu četrdesmitiem četrdesmitos četrdesmitus',
      50: 'piecdesmit piecdesmitu piecdesmitiem piecdesmitos piecdesmitus',
      60: 'sešdesmit sešdesmitu sešdesmitiem sešdesmitos sešdesmitus',
      70: 'septiņdesmit septiņdesmitu septiņdesmitiem septiņdesmitos septiņdesmitus',
      80: 'astoņdesmit astoņdesmitu astoņdesmitiem astoņdesmitos astoņdesmitus',
      90: 'deviņdesmit deviņdesmitu deviņdesmitiem deviņdesmitos deviņdesmitus',
      100: 'simts simt simta simtam simtu simtā simti',
      200: 'divsimt divsimts divsimtu divsimtiem',
      300: 'trīssimt trīssimts trīssimtu trīssimtiem',
      400: 'četrsimt četrsimts četrsimtu četrsimtiem',
      500: 'piecsimt piecsimts piecsimtu piecsimtiem',
      600: 'sešsimt sešsimts sešsimtu sešsimtiem',
      700: 'septiņsimt septiņsimts septiņsimtu septiņsimtiem',
      800: 'astoņsimt astoņsimts astoņsimtu astoņsimtiem',
      900: 'deviņsimt deviņsimts deviņsimtu deviņsimtiem',
      1000:
        'tūkstotis tūkstoš tūkstoša tūkstotim tūkstoti tūkstotī tūkstoši tūkstošu tūkstošiem tūkstošus tūkstošos ' +
        'tūkst',
      1e6: 'miljons miljona miljonam miljonu miljonā miljoni miljoniem miljonus miljonos milj',
      1e9: 'miljards miljarda miljardam miljardu miljardā miljardi miljardiem miljardus miljardos mljrd mlrd',
      1e12: 'triljons triljona triljonam triljonu triljonā triljoni triljoniem triljonus triljonos trilj',
    },
    bound: {
      1: 'viens viena vienu vienam vienai vienas vienā',
    },
    joiners: '',
    ordinals: {
      // pirms is the preposition "before", otrs, otra, otru "the other one": only the definite forms.
      1:
        'pirmais pirmā pirmo pirmajam pirmajai pirmajā pirmie pirmos pirmajiem pirmajām pirmajos pirmajās pirmās ' +
        'pirmkārt',
      2: 'otrais otrā otro otrajam otrajai otrajā otrie otros otrajiem otrajām otrajos otrajās otrās otrkārt',
      3:
        'trešais trešā trešo trešajam trešajai trešajā trešie trešos trešajiem trešajām trešajos trešajās trešās ' +
        'treškārt treša trešu trešam trešai trešām treši trešiem trešus',
      4:
        'ceturtais ceturtā ceturto ceturtajam ceturtajai ceturtajā ceturtie ceturtos ceturtajiem ceturtajām ' +
        'ceturtajos ceturtajās ceturtās ceturtkārt',
      5:
        'piektais piektā piekto piektajam piektajai piektajā piektie piektos piektajiem piektajām piektajos ' +
        'piektajās piektās piektkārt',
      6: 'sestais sestā sesto sestajam sestajai sestajā sestie sestos sestajiem sestajām sestajos sestajās sestās',
      7:
        'septītais septītā septīto septītajam septītajai septītajā septītie septītos septītajiem septītajām ' +
        'septītajos septītajās septītās',
      8:
        'astotais astotā astoto astotajam astotajai astotajā astotie astotos astotajiem astotajām astotajos ' +
        'astotajās astotās',
      9:
        'devītais devītā devīto devītajam devītajai devītajā devītie devītos devītajiem devītajām devītajos ' +
        'devītajās devītās',
      10:
        'desmitais desmitā desmito desmitajam desmitajai desmitajā desmitie desmitajiem desmitajām desmitajos ' +
        'desmitajās desmitās',
      11:
        'vienpadsmitais vienpadsmitā vienpadsmito vienpadsmitajam vienpadsmitajai vienpadsmitajā vienpadsmitie ' +
        'vienpadsmitajiem vienpadsmitajām vienpadsmitajos vienpadsmitajās vienpadsmitās',
      12:
        'divpadsmitais divpadsmitā divpadsmito divpadsmitajam divpadsmitajai divpadsmitajā divpadsmitie ' +
        'divpadsmitajiem divpadsmitajām divpadsmitajos divpadsmitajās divpadsmitās',
      13:
        'trīspadsmitais trīspadsmitā trīspadsmito trīspadsmitajam trīspadsmitajai trīspadsmitajā trīspadsmitie ' +
        'trīspadsmitajiem trīspadsmitajām trīspadsmitajos trīspadsmitajās trīspadsmitās',
      14:
        'četrpadsmitais četrpadsmitā četrpadsmito četrpadsmitajam četrpadsmitajai četrpadsmitajā četrpadsmitie ' +
        'četrpadsmitajiem četrpadsmitajām četrpadsmitajos četrpadsmitajās četrpadsmitās',
      15:
        'piecpadsmitais piecpadsmitā piecpadsmito piecpadsmitajam piecpadsmitajai piecpadsmitajā piecpadsmitie ' +
        'piecpadsmitajiem piecpadsmitajām piecpadsmitajos piecpadsmitajās piecpadsmitās',
      16:
        'sešpadsmitais sešpadsmitā sešpadsmito sešpadsmitajam sešpadsmitajai sešpadsmitajā sešpadsmitie ' +
        'sešpadsmitajiem sešpadsmitajām sešpadsmitajos sešpadsmitajās sešpadsmitās',
      17:
        'septiņpadsmitais septiņpadsmitā septiņpadsmito septiņpadsmitajam septiņpadsmitajai septiņpadsmitajā ' +
        'septiņpadsmitie septiņpadsmitajiem septiņpadsmitajām septiņpadsmitajos septiņpadsmitajās septiņpadsmitās',
      18:
        'astoņpadsmitais astoņpadsmitā astoņpadsmito astoņpadsmitajam astoņpadsmitajai astoņpadsmitajā ' +
        'astoņpadsmitie astoņpadsmitajiem astoņpadsmitajām astoņpadsmitajos astoņpadsmitajās astoņpadsmitās',
      19:
        'deviņpadsmitais deviņpadsmitā deviņpadsmito deviņpadsmitajam deviņpadsmitajai deviņpadsmitajā ' +
        'deviņpadsmitie deviņpadsmitajiem deviņpadsmitajām deviņpadsmitajos deviņpadsmitajās deviņpadsmitās',
      20:
        'divdesmitais divdesmitā divdesmito divdesmitajam divdesmitajai divdesmitajā divdesmitie divdesmitajiem ' +
        'divdesmitajām divdesmitajos divdesmitajās divdesmitās',
      21:
        'divdesmit_pirmais divdesmit_pirmā divdesmit_pirmo divdesmit_pirmajam divdesmit_pirmajai divdesmit_pirmajā ' +
        'divdesmit_pirmie divdesmit_pirmās',
      22:
        'divdesmit_otrais divdesmit_otrā divdesmit_otro divdesmit_otrajam divdesmit_otrajai divdesmit_otrajā ' +
        'divdesmit_otrie divdesmit_otrās',
      23:
        'divdesmit_trešais divdesmit_trešā divdesmit_trešo divdesmit_trešajam divdesmit_trešajai divdesmit_trešajā ' +
        'divdesmit_trešie divdesmit_trešās',
      24:
        'divdesmit_ceturtais divdesmit_ceturtā divdesmit_ceturto divdesmit_ceturtajam divdesmit_ceturtajai ' +
        'divdesmit_ceturtajā divdesmit_ceturtie divdesmit_ceturtās',
      25:
        'divdesmit_piektais divdesmit_piektā divdesmit_piekto divdesmit_piektajam divdesmit_piektajai ' +
        'divdesmit_piektajā divdesmit_piektie divdesmit_piektās',
      26:
        'divdesmit_sestais divdesmit_sestā divdesmit_sesto divdesmit_sestajam divdesmit_sestajai divdesmit_sestajā ' +
        'divdesmit_sestie divdesmit_sestās',
      27:
        'divdesmit_septītais divdesmit_septītā divdesmit_septīto divdesmit_septītajam divdesmit_septītajai ' +
        'divdesmit_septītajā divdesmit_septītie divdesmit_septītās',
      28:
        'divdesmit_astotais divdesmit_astotā divdesmit_astoto divdesmit_astotajam divdesmit_astotajai ' +
        'divdesmit_astotajā divdesmit_astotie divdesmit_astotās',
      29:
        'divdesmit_devītais divdesmit_devītā divdesmit_devīto divdesmit_devītajam divdesmit_devītajai ' +
        'divdesmit_devītajā divdesmit_devītie divdesmit_devītās',
      30:
        'trīsdesmitais trīsdesmitā trīsdesmito trīsdesmitajam trīsdesmitajai trīsdesmitajā trīsdesmitie ' +
        'trīsdesmitajiem trīsdesmitajām trīsdesmitās',
      40:
        'četrdesmitais četrdesmitā četrdesmito četrdesmitajam četrdesmitajai četrdesmitajā četrdesmitie ' +
        'četrdesmitajiem četrdesmitajām četrdesmitās',
      50:
        'piecdesmitais piecdesmitā piecdesmito piecdesmitajam piecdesmitajai piecdesmitajā piecdesmitie ' +
        'piecdesmitajiem piecdesmitajām piecdesmitās',
      60:
        'sešdesmitais sešdesmitā sešdesmito sešdesmitajam sešdesmitajai sešdesmitajā sešdesmitie sešdesmitajiem ' +
        'sešdesmitajām sešdesmitās',
      70:
        'septiņdesmitais septiņdesmitā septiņdesmito septiņdesmitajam septiņdesmitajai septiņdesmitajā ' +
        'septiņdesmitie septiņdesmitajiem septiņdesmitajām septiņdesmitās',
      80:
        'astoņdesmitais astoņdesmitā astoņdesmito astoņdesmitajam astoņdesmitajai astoņdesmitajā astoņdesmitie ' +
        'astoņdesmitajiem astoņdesmitajām astoņdesmitās',
      90:
        'deviņdesmitais deviņdesmitā deviņdesmito deviņdesmitajam deviņdesmitajai deviņdesmitajā deviņdesmitie ' +
        'deviņdesmitajiem deviņdesmitajām deviņdesmitās',
      100: 'simtais simtajam simtajai simtajā simto simtie simtās',
    },
    multiples: {
      1: 'pirmo_reizi pirmoreiz pirmajā_reizē',
      2: 'divreiz divas_reizes divām_reizēm otrreiz otro_reizi otrajā_reizē',
      3: 'trīsreiz trīs_reizes trīs_reizēm trešoreiz trešo_reizi trešajā_reizē',
      4: 'četrreiz četras_reizes ceturto_reizi',
      5: 'piecreiz piecas_reizes piekto_reizi',
      6: 'sešreiz sešas_reizes',
      10: 'desmitreiz desmit_reizes desmit_reižu',
    },
    ordinalMarks: '.',
    idioms:
      'trešā_valst* trešā_person* trešā_pus* trešās_valst* trešās_person* trešās_pus* trešai_valst* trešai_person* ' +
      'trešai_pus* trešajai_valst* trešajai_person* trešajai_pus* trešo_valst* trešo_person* trešo_pus* ' +
      'trešajā_valst* trešajā_person* trešajā_pus* trešām_valst* trešām_person* trešām_pus* trešajām_valst* ' +
      'trešajām_person* trešajām_pus* trešajās_valst* trešajās_person* trešajās_pus* trešu_valst* trešu_person* ' +
      'trešu_pus* trešas_valst* trešas_person* trešas_pus* treša_valst* treša_person* treša_pus* pirmās_instanc* ' +
      'pirmā_instanc* pirmajā_instanc* pirmo_instanc* pirmās_pakāpes otrās_instanc* otrajā_instanc* pirmām_kārtām ' +
      'otrām_kārtām pirmā_palīdzīb* pirmās_palīdzīb* pirmo_palīdzīb* pirmās_nepieciešamīb* no_pirmā_acu_uzmetiena ' +
      'otrā_pusē otro_pusi otrā_puse otrajā_pusē nulles_toleranc* nulles_emis* nulles_piesārņo*',
  },
  dates: {
    months: [
      'janvāris janvāra janvārim janvāri janvārī janv',
      'februāris februāra februārim februāri februārī febr',
      'marts marta martam martu martā',
      'aprīlis aprīļa aprīlim aprīli aprīlī apr',
      'maijs maija maijam maiju maijā',
      'jūnijs jūnija jūnijam jūniju jūnijā jūn',
      'jūlijs jūlija jūlijam jūliju jūlijā jūl',
      'augusts augusta augustam augustu augustā aug',
      'septembris septembra septembrim septembri septembrī sept',
      'oktobris oktobra oktobrim oktobri oktobrī okt',
      'novembris novembra novembrim novembri novembrī nov',
      'decembris decembra decembrim decembri decembrī dec',
    ],
    particles: '',
    yearWords: 'gada gadā gads gadam gadu g.',
    dayWords: 'diena dienā dienas dienai dienu',
    orders: ['ymd', 'dmy'],
  },
  references: {
    acts: {
      // Not regul*: regulēt "to govern", regulāri "regularly".
      regulation: 'regula regulas regulai regulu regulā regulām regulās pamatregul*',
      directive: 'direktīv*',
      decision: 'lēmums lēmuma lēmumam lēmumu lēmumā lēmumi lēmumiem lēmumus lēmumos',
      recommendation: 'ieteikum*',
      'framework-decision': 'pamatlēmum*',
      'joint-action':
        'vienotā_rīcība vienotās_rīcības vienotajai_rīcībai vienoto_rīcību vienotajā_rīcībā vienotā_rīcībā ' +
        'kopējā_rīcība kopējās_rīcības',
      'common-position':
        'kopējā_nostāja kopējās_nostājas kopējai_nostājai kopējo_nostāju kopējā_nostājā kopējajā_nostājā',
    },
    // ES is the EU here, the EC in cs, sk and sl.
    domains: {
      EU: 'es',
      EC: 'ek',
      EEC: 'eek',
      Euratom: 'euratom',
      ECSC: 'eotk',
      CFSP: 'kādp',
      JHA: 'ti',
    },
    subdivisions: {
      article: 'pants panta pantam pantu pantā panti pantiem pantus pantos',
      // punkts is the paragraph of an article and also the point of an annex; the lettered point is apakšpunkts.
      paragraph: 'punkts punkta punktam punktu punktā punkti punktiem punktus punktos',
      // daļa is the subparagraph (pirmā daļa); "part" (A daļa, treaties) is the same noun, hence no entry for part.
      subparagraph: 'daļa daļas daļai daļu daļā daļām daļās',
      point: 'apakšpunkt*',
      indent: 'ievilkum*',
      sentence: 'teikum*',
      recital: 'apsvērum*',
      annex: 'pielikum*',
      title: 'sadaļa sadaļas sadaļai sadaļu sadaļā sadaļām sadaļās',
      chapter: 'nodaļa nodaļas nodaļai nodaļu nodaļā nodaļām nodaļās',
      section: 'iedaļa iedaļas iedaļai iedaļu iedaļā iedaļām iedaļās',
      appendix: 'papildinājum*',
      table: 'tabula tabulas tabulai tabulu tabulā tabulām tabulās',
      footnote:
        'zemsvītras_piezīme zemsvītras_piezīmes zemsvītras_piezīmei zemsvītras_piezīmi zemsvītras_piezīmē ' +
        'zemsvītras_piezīmēm zemsvītras_piezīmēs',
      protocol: 'protokol*',
    },
    numberFirst: [
      'article',
      'paragraph',
      'subparagraph',
      'point',
      'indent',
      'sentence',
      'recital',
      'annex',
      'title',
      'chapter',
      'section',
      'appendix',
      'table',
      'footnote',
    ],
    numberSigns: 'nr. nr',
    journal: 'ov oficiālais_vēstnesis oficiālā_vēstneša oficiālo_vēstnesi oficiālajā_vēstnesī',
    page: 'lpp. lappuse lappuses',
    rangeWords: 'līdz',
    listWords: 'un vai kā_arī',
    bareLetters: 'abcdefghijk',
  },
  // procentpunkts is the percentage point.
  percentWords:
    'procents procenta procentam procentu procentā procenti procentiem procentus procentos promile promiles promiļu',
  pointLetters: '',
  conjunctions: 'un vai',
  doubledWords: 'tā to',
  abbreviations:
    'nr. lpp. utt. u.c. u.tml. u.tt. t.i. t.sk. piem. sk. skat. g. gs. plkst. milj. mljrd. mlrd. tūkst. red. dr. ' +
    'prof. st. v. p. d. apakšp. tālr. t. s. i. c. janv. febr. apr. jūn. jūl. aug. sept. okt. nov. dec. angl. izd. ' +
    'min.',
}
