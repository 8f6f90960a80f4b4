import type { Locale } from '../locale.ts'

/**
 * Polish. Months and separators after CLDR, abbreviations and treaty brackets after the Interinstitutional Style Guide,
 * word forms of EU law, checked against the corpora (GDPR proposal, UDHR, CC legal code).
 */
export const pl: Locale = {
  language: 'pl',
  name: 'Polish',
  decimal: ',',
  numerals: {
    // Left out: jeden, jedna, jedno (pronoun), podwójny, dwojaki ("double, of two kinds"), dziesiątki, setki (no
    // definite number), dziesięciolecie "decade".
    cardinals: {
      0: 'zero zera zeru zerem zerze zer',
      2:
        'dwa dwie dwaj dwóch dwu dwóm dwom dwoma dwiema dwoje dwojga dwojgu dwojgiem oba obie obaj obu oboma obiema ' +
        'obydwa obydwie obydwaj obydwu obydwóch obydwóm obydwom obydwoma obydwiema oboje obojga obojgu obojgiem ' +
        'obydwoje obydwojga obydwojgu obydwojgiem dwuletn* dwumiesięczn* dwutygodniow* dwudniow* dwugodzinn* ' +
        'dwuosobow*',
      3:
        'trzy trzej trzech trzem trzema troje trojga trojgu trojgiem trzyletn* trzymiesięczn* trzytygodniow* ' +
        'trzydniow* trzygodzinn* trzyosobow*',
      4:
        'cztery czterej czterech czterem czterema czworo czworga czworgu czworgiem czteroletn* czteromiesięczn* ' +
        'czterotygodniow* czterodniow* czterogodzinn* czteroosobow*',
      5:
        'pięć pięciu pięcioma pięcioro pięciorga pięciorgu pięciorgiem pięcioletn* pięciomiesięczn* pięciotygodniow* ' +
        'pięciodniow* pięciogodzinn* pięcioosobow*',
      6:
        'sześć sześciu sześcioma sześcioro sześciorga sześciorgu sześciorgiem sześcioletn* sześciomiesięczn* ' +
        'sześciotygodniow* sześciodniow* sześciogodzinn*',
      7:
        'siedem siedmiu siedmioma siedmioro siedmiorga siedmiorgu siedmiorgiem siedmioletn* siedmiomiesięczn* ' +
        'siedmiotygodniow* siedmiodniow* siedmiogodzinn*',
      8:
        'osiem ośmiu ośmioma ośmioro ośmiorga ośmiorgu ośmiorgiem ośmioletn* ośmiomiesięczn* ośmiotygodniow* ' +
        'ośmiodniow* ośmiogodzinn*',
      9:
        'dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga dziewięciorgu dziewięciorgiem dziewięcioletn* ' +
        'dziewięciomiesięczn* dziewięciotygodniow* dziewięciodniow* dziewięciogodzinn*',
      10:
        'dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga dziesięciorgu dziesięciorgiem dziesięcioletn* ' +
        'dziesięciomiesięczn* dziesięciotygodniow* dziesięciodniow* dziesięciogodzinn*',
      11: 'jedenaście jedenastu jedenastoma jedenaścioro',
      12:
        'dwanaście dwunastu dwunastoma dwanaścioro tuzin tuzina tuzinowi tuzinem dwunastoletn* dwunastomiesięczn* ' +
        'dwunastotygodniow* dwunastodniow* dwunastogodzinn*',
      13: 'trzynaście trzynastu trzynastoma trzynaścioro',
      14:
        'czternaście czternastu czternastoma czternaścioro czternastoletn* czternastomiesięczn* czternastotygodniow* ' +
        'czternastodniow* czternastogodzinn*',
      15:
        'piętnaście piętnastu piętnastoma piętnaścioro piętnastoletn* piętnastomiesięczn* piętnastotygodniow* ' +
        'piętnastodniow* piętnastogodzinn*',
      16: 'szesnaście szesnastu szesnastoma szesnaścioro',
      17: 'siedemnaście siedemnastu siedemnastoma siedemnaścioro',
      18:
        'osiemnaście osiemnastu osiemnastoma osiemnaścioro osiemnastoletn* osiemnastomiesięczn* osiemnastotygodniow* ' +
        'osiemnastodniow* osiemnastogodzinn*',
      19: 'dziewiętnaście dziewiętnastu dziewiętnastoma dziewiętnaścioro',
      20:
        'dwadzieścia dwudziestu dwudziestoma dwudziestoletn* dwudziestomiesięczn* dwudziestotygodniow* ' +
        'dwudziestodniow* dwudziestogodzinn*',
      30:
        'trzydzieści trzydziestu trzydziestoma trzydziestoletn* trzydziestomiesięczn* trzydziestotygodniow* ' +
        'trzydziestodniow* trzydziestogodzinn*',
      40: 'czterdzieści czterdziestu czterdziestoma',
      50: 'pięćdziesiąt pięćdziesięciu pięćdziesięcioma',
      60: 'sześćdziesiąt sześćdziesięciu sześćdziesięcioma',
      70: 'siedemdziesiąt siedemdziesięciu siedemdziesięcioma',
      80: 'osiemdziesiąt osiemdziesięciu osiemdziesięcioma',
      90: 'dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma',
      100: 'sto stu stoma',
      200: 'dwieście dwustu dwustoma',
      300: 'trzysta trzystu trzystoma',
      400: 'czterysta czterystu czterystoma',
      500: 'pięćset pięciuset',
      600: 'sześćset sześciuset',
      700: 'siedemset siedmiuset',
      800: 'osiemset ośmiuset',
      900: 'dziewięćset dziewięciuset',
      1000: 'tysiąc tysiąca tysiącowi tysiącem tysiącu tysiące tysięcy tysiącom tysiącami tysiącach tys',
      1000000: 'milion miliona milionowi milionem milionie miliony milionów milionom milionami milionach mln',
      1000000000:
        'miliard miliarda miliardowi miliardem miliardzie miliardy miliardów miliardom miliardami miliardach mld',
      1000000000000: 'bilion biliona bilionowi bilionem bilionie biliony bilionów bilionom bilionami bilionach bln',
    },
    bound: {
      1: 'jeden jedna jedno',
    },
    joiners: '',
    // drugi is "the other" with the words listed among the idioms.
    ordinals: {
      1: 'pierwszy pierwszego pierwszemu pierwszym pierwsza pierwszej pierwszą pierwsze pierwszych pierwszymi pierwsi',
      2: 'drugi drugiego drugiemu drugim druga drugiej drugą drugie drugich drugimi drudzy',
      3: 'trzeci trzeciego trzeciemu trzecim trzecia trzeciej trzecią trzecie trzecich trzecimi',
      4: 'czwarty czwartego czwartemu czwartym czwarta czwartej czwartą czwarte czwartych czwartymi czwarci',
      5: 'piąty piątego piątemu piątym piąta piątej piątą piąte piątych piątymi piąci',
      6: 'szósty szóstego szóstemu szóstym szósta szóstej szóstą szóste szóstych szóstymi szóści',
      7: 'siódmy siódmego siódmemu siódmym siódma siódmej siódmą siódme siódmych siódmymi siódmi',
      8: 'ósmy ósmego ósmemu ósmym ósma ósmej ósmą ósme ósmych ósmymi ósmi',
      9:
        'dziewiąty dziewiątego dziewiątemu dziewiątym dziewiąta dziewiątej dziewiątą dziewiąte dziewiątych ' +
        'dziewiątymi dziewiąci',
      10:
        'dziesiąty dziesiątego dziesiątemu dziesiątym dziesiąta dziesiątej dziesiątą dziesiąte dziesiątych ' +
        'dziesiątymi dziesiąci',
      11:
        'jedenasty jedenastego jedenastemu jedenastym jedenasta jedenastej jedenastą jedenaste jedenastych ' +
        'jedenastymi jedenaści',
      12:
        'dwunasty dwunastego dwunastemu dwunastym dwunasta dwunastej dwunastą dwunaste dwunastych dwunastymi ' +
        'dwunaści',
      13:
        'trzynasty trzynastego trzynastemu trzynastym trzynasta trzynastej trzynastą trzynaste trzynastych ' +
        'trzynastymi',
      14:
        'czternasty czternastego czternastemu czternastym czternasta czternastej czternastą czternaste czternastych ' +
        'czternastymi',
      15:
        'piętnasty piętnastego piętnastemu piętnastym piętnasta piętnastej piętnastą piętnaste piętnastych ' +
        'piętnastymi',
      16:
        'szesnasty szesnastego szesnastemu szesnastym szesnasta szesnastej szesnastą szesnaste szesnastych ' +
        'szesnastymi',
      17:
        'siedemnasty siedemnastego siedemnastemu siedemnastym siedemnasta siedemnastej siedemnastą siedemnaste ' +
        'siedemnastych siedemnastymi',
      18:
        'osiemnasty osiemnastego osiemnastemu osiemnastym osiemnasta osiemnastej osiemnastą osiemnaste osiemnastych ' +
        'osiemnastymi',
      19:
        'dziewiętnasty dziewiętnastego dziewiętnastemu dziewiętnastym dziewiętnasta dziewiętnastej dziewiętnastą ' +
        'dziewiętnaste dziewiętnastych dziewiętnastymi',
      20:
        'dwudziesty dwudziestego dwudziestemu dwudziestym dwudziesta dwudziestej dwudziestą dwudzieste dwudziestych ' +
        'dwudziestymi',
      21:
        'dwudziesty_pierwszy dwudziestego_pierwszego dwudziestemu_pierwszemu dwudziestym_pierwszym ' +
        'dwudziesta_pierwsza dwudziestej_pierwszej dwudziestą_pierwszą dwudzieste_pierwsze dwudziestych_pierwszych ' +
        'dwudziestymi_pierwszymi',
      22:
        'dwudziesty_drugi dwudziestego_drugiego dwudziestemu_drugiemu dwudziestym_drugim dwudziesta_druga ' +
        'dwudziestej_drugiej dwudziestą_drugą dwudzieste_drugie dwudziestych_drugich dwudziestymi_drugimi',
      23:
        'dwudziesty_trzeci dwudziestego_trzeciego dwudziestemu_trzeciemu dwudziestym_trzecim dwudziesta_trzecia ' +
        'dwudziestej_trzeciej dwudziestą_trzecią dwudzieste_trzecie dwudziestych_trzecich dwudziestymi_trzecimi',
      24:
        'dwudziesty_czwarty dwudziestego_czwartego dwudziestemu_czwartemu dwudziestym_czwartym dwudziesta_czwarta ' +
        'dwudziestej_czwartej dwudziestą_czwartą dwudzieste_czwarte dwudziestych_czwartych dwudziestymi_czwartymi',
      25:
        'dwudziesty_piąty dwudziestego_piątego dwudziestemu_piątemu dwudziestym_piątym dwudziesta_piąta ' +
        'dwudziestej_piątej dwudziestą_piątą dwudzieste_piąte dwudziestych_piątych dwudziestymi_piątymi',
      26:
        'dwudziesty_szósty dwudziestego_szóstego dwudziestemu_szóstemu dwudziestym_szóstym dwudziesta_szósta ' +
        'dwudziestej_szóstej dwudziestą_szóstą dwudzieste_szóste dwudziestych_szóstych dwudziestymi_szóstymi',
      27:
        'dwudziesty_siódmy dwudziestego_siódmego dwudziestemu_siódmemu dwudziestym_siódmym dwudziesta_siódma ' +
        'dwudziestej_siódmej dwudziestą_siódmą dwudzieste_siódme dwudziestych_siódmych dwudziestymi_siódmymi',
      28:
        'dwudziesty_ósmy dwudziestego_ósmego dwudziestemu_ósmemu dwudziestym_ósmym dwudziesta_ósma dwudziestej_ósmej ' +
        'dwudziestą_ósmą dwudzieste_ósme dwudziestych_ósmych dwudziestymi_ósmymi',
      29:
        'dwudziesty_dziewiąty dwudziestego_dziewiątego dwudziestemu_dziewiątemu dwudziestym_dziewiątym ' +
        'dwudziesta_dziewiąta dwudziestej_dziewiątej dwudziestą_dziewiątą dwudzieste_dziewiąte ' +
        'dwudziestych_dziewiątych dwudziestymi_dziewiątymi',
      30:
        'trzydziesty trzydziestego trzydziestemu trzydziestym trzydziesta trzydziestej trzydziestą trzydzieste ' +
        'trzydziestych trzydziestymi',
      31:
        'trzydziesty_pierwszy trzydziestego_pierwszego trzydziestemu_pierwszemu trzydziestym_pierwszym ' +
        'trzydziesta_pierwsza trzydziestej_pierwszej trzydziestą_pierwszą trzydzieste_pierwsze ' +
        'trzydziestych_pierwszych trzydziestymi_pierwszymi',
      40:
        'czterdziesty czterdziestego czterdziestemu czterdziestym czterdziesta czterdziestej czterdziestą ' +
        'czterdzieste czterdziestych czterdziestymi',
      50:
        'pięćdziesiąty pięćdziesiątego pięćdziesiątemu pięćdziesiątym pięćdziesiąta pięćdziesiątej pięćdziesiątą ' +
        'pięćdziesiąte pięćdziesiątych pięćdziesiątymi',
      60:
        'sześćdziesiąty sześćdziesiątego sześćdziesiątemu sześćdziesiątym sześćdziesiąta sześćdziesiątej ' +
        'sześćdziesiątą sześćdziesiąte sześćdziesiątych sześćdziesiątymi',
      70:
        'siedemdziesiąty siedemdziesiątego siedemdziesiątemu siedemdziesiątym siedemdziesiąta siedemdziesiątej ' +
        'siedemdziesiątą siedemdziesiąte siedemdziesiątych siedemdziesiątymi',
      80:
        'osiemdziesiąty osiemdziesiątego osiemdziesiątemu osiemdziesiątym osiemdziesiąta osiemdziesiątej ' +
        'osiemdziesiątą osiemdziesiąte osiemdziesiątych osiemdziesiątymi',
      90:
        'dziewięćdziesiąty dziewięćdziesiątego dziewięćdziesiątemu dziewięćdziesiątym dziewięćdziesiąta ' +
        'dziewięćdziesiątej dziewięćdziesiątą dziewięćdziesiąte dziewięćdziesiątych dziewięćdziesiątymi',
      100: 'setny setnego setnemu setnym setna setnej setną setne setnych setnymi',
    },
    multiples: {
      1: 'po_raz_pierwszy pierwszy_raz',
      2: 'dwukrotn* dwa_razy dwakroć dwukroć po_raz_drugi drugi_raz',
      3: 'trzykrotn* trzy_razy trzykroć po_raz_trzeci trzeci_raz',
      4: 'czterokrotn* cztery_razy po_raz_czwarty czwarty_raz',
      5: 'pięciokrotn* pięć_razy po_raz_piąty',
      6: 'sześciokrotn* sześć_razy',
      7: 'siedmiokrotn* siedem_razy',
      8: 'ośmiokrotn* osiem_razy',
      10: 'dziesięciokrotn* dziesięć_razy',
      100: 'stukrotn* sto_razy',
    },
    ordinalMarks: '. -go -ty -ego -tego -ta -tej',
    // The fractions are here because other languages say "one third" with other words; the adjective trzeci follows its
    // noun.
    idioms:
      'państwo_trzecie państwa_trzeciego państwu_trzeciemu państwem_trzecim państwie_trzecim państwa_trzecie ' +
      'państw_trzecich państwom_trzecim państwami_trzecimi państwach_trzecich trzecie_państwo trzeciego_państwa ' +
      'trzeciemu_państwu trzecim_państwem trzecim_państwie trzecie_państwa trzecich_państw trzecim_państwom ' +
      'trzecimi_państwami trzecich_państwach kraj_trzeci kraju_trzeciego krajowi_trzeciemu krajem_trzecim ' +
      'kraju_trzecim kraje_trzecie krajów_trzecich krajom_trzecim krajami_trzecimi krajach_trzecich trzeci_kraj ' +
      'trzeciego_kraju trzeciemu_krajowi trzecim_krajem trzecim_kraju trzecie_kraje trzecich_krajów trzecim_krajom ' +
      'trzecimi_krajami trzecich_krajach strona_trzecia strony_trzeciej stronie_trzeciej stronę_trzecią ' +
      'stroną_trzecią strony_trzecie stron_trzecich stronom_trzecim stronami_trzecimi stronach_trzecich ' +
      'trzecia_strona trzeciej_strony trzeciej_stronie trzecią_stronę trzecią_stroną trzecie_strony trzecich_stron ' +
      'trzecim_stronom trzecimi_stronami trzecich_stronach osoba_trzecia osoby_trzeciej osobie_trzeciej ' +
      'osobę_trzecią osobą_trzecią osoby_trzecie osób_trzecich osobom_trzecim osobami_trzecimi osobach_trzecich ' +
      'trzecia_osoba trzeciej_osoby trzeciej_osobie trzecią_osobę trzecią_osobą trzecie_osoby trzecich_osób ' +
      'trzecim_osobom trzecimi_osobami trzecich_osobach podmiot_trzeci podmiotu_trzeciego podmiotowi_trzeciemu ' +
      'podmiotem_trzecim podmiocie_trzecim podmioty_trzecie podmiotów_trzecich podmiotom_trzecim podmiotami_trzecimi ' +
      'podmiotach_trzecich trzeci_podmiot trzeciego_podmiotu trzeciemu_podmiotowi trzecim_podmiotem ' +
      'trzecim_podmiocie trzecie_podmioty trzecich_podmiotów trzecim_podmiotom trzecimi_podmiotami ' +
      'trzecich_podmiotach druga_strona drugiej_strony drugiej_stronie drugą_stronę drugą_stroną drugie_strony ' +
      'drugich_stron drugim_stronom drugimi_stronami drugich_stronach druga_umawiająca_się_strona ' +
      'drugiej_umawiającej_się_strony drugiej_umawiającej_się_stronie drugą_umawiającą_się_stronę ' +
      'drugą_umawiającą_się_stroną drugie_umawiające_się_strony drugich_umawiających_się_stron ' +
      'drugim_umawiającym_się_stronom drugimi_umawiającymi_się_stronami drugich_umawiających_się_stronach ' +
      'druga_układająca_się_strona drugiej_układającej_się_strony drugą_układającą_się_stronę drugie_państwo ' +
      'drugiego_państwa drugiemu_państwu drugim_państwem drugim_państwie drugi_rodzic drugiego_rodzica ' +
      'drugiemu_rodzicowi drugim_rodzicem drugi_małżonek drugiego_małżonka drugiemu_małżonkowi drugim_małżonkiem ' +
      'drugi_z_nich druga_z_nich drugie_z_nich drugiego_z_nich drugiej_z_nich drugiemu_z_nich praw_drugich ' +
      'wolności_drugich prawa_drugich drugich_osób drugiej_osoby drugiej_osobie drugą_osobę drugą_osobą ' +
      'jeden_drugiego jeden_drugiemu jeden_drugim jedna_drugą jedna_drugiej jedni_drugich jedni_drugim jedno_drugie ' +
      'jednego_na_drugi jednej_do_drugiej jednego_do_drugiego ten_drugi ta_druga to_drugie tego_drugiego tej_drugiej ' +
      'tę_drugą temu_drugiemu tym_drugim tą_drugą te_drugie tych_drugich pierwsza_pomoc pierwszej_pomocy ' +
      'pierwszą_pomoc pierwszej_instancji pierwszą_instancją pierwsza_instancja pierwszą_instancję drugiej_instancji ' +
      'drugą_instancją druga_instancja drugą_instancję w_pierwszej_kolejności w_pierwszym_rzędzie ' +
      'w_drugiej_kolejności na_pierwszy_rzut_oka na_pierwszym_miejscu z_pierwszej_ręki z_drugiej_ręki ' +
      'pierwszej_potrzeby po_pierwsze po_drugie po_trzecie po_czwarte po_piąte trzeciego_świata trzeci_świat ' +
      'trzecim_świecie jedna_trzecia jednej_trzeciej jedną_trzecią dwie_trzecie dwóch_trzecich dwu_trzecich ' +
      'dwóm_trzecim dwiema_trzecimi jedna_czwarta jednej_czwartej jedną_czwartą trzy_czwarte trzech_czwartych ' +
      'trzem_czwartym trzema_czwartymi jedna_piąta jednej_piątej jedną_piątą dwie_piąte dwóch_piątych trzy_piąte ' +
      'trzech_piątych cztery_piąte czterech_piątych jedna_szósta jednej_szóstej pięć_szóstych jedna_ósma ' +
      'jednej_ósmej trzy_ósme pięć_ósmych jedna_dziesiąta jednej_dziesiątej jedną_dziesiątą dziewięć_dziesiątych ' +
      'jedna_setna jednej_setnej zero_tolerancji zerowa_tolerancja dwu-_lub dwu-_i dwu-_albo w_cztery_oczy',
  },
  dates: {
    months: [
      'styczeń stycznia styczniowi styczniem styczniu sty stycz',
      'luty lutego lutemu lutym lut',
      'marzec marca marcowi marcem marcu mar',
      'kwiecień kwietnia kwietniowi kwietniem kwietniu kwi kwiec',
      'maj maja majowi majem maju',
      'czerwiec czerwca czerwcowi czerwcem czerwcu cze czerw',
      'lipiec lipca lipcowi lipcem lipcu lip',
      'sierpień sierpnia sierpniowi sierpniem sierpniu sie sierp',
      'wrzesień września wrześniowi wrześniem wrześniu wrz wrzes',
      'październik października październikowi październikiem październiku paź paźdz',
      'listopad listopada listopadowi listopadem listopadzie lis listop',
      'grudzień grudnia grudniowi grudniem grudniu gru grudz',
    ],
    particles: 'roku r.',
    yearWords: 'r. roku rok rokiem',
    dayWords: 'dnia dzień dniem dniu dniowi',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'rozporządzenie rozporządzenia rozporządzeniu rozporządzeniem rozporządzeń rozporządzeniom rozporządzeniami ' +
        'rozporządzeniach rozporządzenie_wykonawcze rozporządzenia_wykonawczego rozporządzeniu_wykonawczemu ' +
        'rozporządzeniem_wykonawczym rozporządzeniu_wykonawczym rozporządzenia_wykonawcze rozporządzeń_wykonawczych ' +
        'rozporządzeniom_wykonawczym rozporządzeniami_wykonawczymi rozporządzeniach_wykonawczych ' +
        'rozporządzenie_delegowane rozporządzenia_delegowanego rozporządzeniu_delegowanemu ' +
        'rozporządzeniem_delegowanym rozporządzeniu_delegowanym rozporządzenia_delegowane rozporządzeń_delegowanych ' +
        'rozporządzeniom_delegowanym rozporządzeniami_delegowanymi rozporządzeniach_delegowanych',
      directive:
        'dyrektywa dyrektywy dyrektywie dyrektywę dyrektywą dyrektyw dyrektywom dyrektywami dyrektywach ' +
        'dyrektywa_wykonawcza dyrektywy_wykonawczej dyrektywie_wykonawczej dyrektywę_wykonawczą dyrektywą_wykonawczą ' +
        'dyrektywy_wykonawcze dyrektyw_wykonawczych dyrektywom_wykonawczym dyrektywami_wykonawczymi ' +
        'dyrektywach_wykonawczych dyrektywa_delegowana dyrektywy_delegowanej dyrektywie_delegowanej ' +
        'dyrektywę_delegowaną dyrektywą_delegowaną dyrektywy_delegowane dyrektyw_delegowanych dyrektywom_delegowanym ' +
        'dyrektywami_delegowanymi dyrektywach_delegowanych dyrektywa_ramowa dyrektywy_ramowej dyrektywie_ramowej ' +
        'dyrektywę_ramową dyrektywą_ramową dyrektywy_ramowe dyrektyw_ramowych dyrektywom_ramowym ' +
        'dyrektywami_ramowymi dyrektywach_ramowych',
      decision:
        'decyzja decyzji decyzję decyzją decyzje decyzjom decyzjami decyzjach decyzja_wykonawcza decyzji_wykonawczej ' +
        'decyzję_wykonawczą decyzją_wykonawczą decyzje_wykonawcze decyzji_wykonawczych decyzjom_wykonawczym ' +
        'decyzjami_wykonawczymi decyzjach_wykonawczych decyzja_delegowana decyzji_delegowanej decyzję_delegowaną ' +
        'decyzją_delegowaną decyzje_delegowane decyzji_delegowanych decyzjom_delegowanym decyzjami_delegowanymi ' +
        'decyzjach_delegowanych',
      recommendation: 'zalecenie zalecenia zaleceniu zaleceniem zaleceń zaleceniom zaleceniami zaleceniach',
      'framework-decision':
        'decyzja_ramowa decyzji_ramowej decyzję_ramową decyzją_ramową decyzje_ramowe decyzji_ramowych ' +
        'decyzjom_ramowym decyzjami_ramowymi decyzjach_ramowych',
      'joint-action':
        'wspólne_działanie wspólnego_działania wspólnemu_działaniu wspólnym_działaniem wspólnym_działaniu ' +
        'wspólne_działania wspólnych_działań wspólnym_działaniom wspólnymi_działaniami wspólnych_działaniach',
      'common-position':
        'wspólne_stanowisko wspólnego_stanowiska wspólnemu_stanowisku wspólnym_stanowiskiem wspólnym_stanowisku ' +
        'wspólne_stanowiska wspólnych_stanowisk wspólnym_stanowiskom wspólnymi_stanowiskami wspólnych_stanowiskach',
    },
    domains: {
      EU: 'ue',
      EC: 'we',
      EEC: 'ewg',
      Euratom: 'euratom',
      ECSC: 'ewwis',
      CFSP: 'wpzib',
      JHA: 'wsisw',
    },
    subdivisions: {
      article: 'artykuł artykułu artykułowi artykułem artykule artykuły artykułów artykułom artykułami artykułach art.',
      paragraph: 'ustęp ustępu ustępowi ustępem ustępie ustępy ustępów ustępom ustępami ustępach ust.',
      subparagraph: 'akapit akapitu akapitowi akapitem akapicie akapity akapitów akapitom akapitami akapitach akap.',
      point:
        'litera litery literze literę literą liter literom literami literach lit. punkt punktu punktowi punktem ' +
        'punkcie punkty punktów punktom punktami punktach pkt pkt. podpunkt podpunktu podpunktowi podpunktem ' +
        'podpunkcie podpunkty podpunktów podpunktom podpunktami podpunktach ppkt ppkt.',
      indent: 'tiret',
      sentence: 'zdanie zdania zdaniu zdaniem zdań zdaniom zdaniami zdaniach zd.',
      recital: 'motyw motywu motywowi motywem motywie motywy motywów motywom motywami motywach',
      annex:
        'załącznik załącznika załącznikowi załącznikiem załączniku załączniki załączników załącznikom załącznikami ' +
        'załącznikach zał.',
      part: 'część części częścią częściom częściami częściach cz.',
      title: 'tytuł tytułu tytułowi tytułem tytule tytuły tytułów tytułom tytułami tytułach',
      // dział is the chapter of the Combined Nomenclature and a part of many national acts.
      chapter:
        'rozdział rozdziału rozdziałowi rozdziałem rozdziale rozdziały rozdziałów rozdziałom rozdziałami rozdziałach ' +
        'rozdz. dział działu działowi działem dziale działy działów działom działami działach',
      // paragraf is the § of national acts and contracts.
      section:
        'sekcja sekcji sekcję sekcją sekcje sekcjom sekcjami sekcjach podsekcja podsekcji podsekcję podsekcją ' +
        'podsekcje podsekcjom podsekcjami podsekcjach paragraf paragrafu paragrafowi paragrafem paragrafie paragrafy ' +
        'paragrafów paragrafom paragrafami paragrafach',
      appendix: 'dodatek dodatku dodatkowi dodatkiem dodatki dodatków dodatkom dodatkami dodatkach',
      table: 'tabela tabeli tabelę tabelą tabele tabel tabelom tabelami tabelach tab.',
      footnote: 'przypis przypisu przypisowi przypisem przypisie przypisy przypisów przypisom przypisami przypisach',
      protocol:
        'protokół protokołu protokołowi protokołem protokole protokoły protokołów protokołom protokołami protokołach',
    },
    numberFirst: [],
    numberSigns: 'nr nr. numer numeru numerowi numerem numerze numery numerów numerach',
    journal:
      'dz.u. dz._u. dz.u._ue dz.u._we dz._u._ue dz.urz. dz._urz. dz._urz._ue dz._urz._we dz.urz._ue dz.urz._we ' +
      'dziennik_urzędowy dziennika_urzędowego dziennikowi_urzędowemu dzienniku_urzędowym dziennikiem_urzędowym ' +
      'dziennik_ustaw dzienniku_ustaw dziennika_ustaw',
    page: 's. str. strona strony stronie stron stronach',
    rangeWords: 'do aż_do',
    listWords: 'i oraz lub albo ani bądź a_także jak_również i/lub',
    rangeStarts: 'od',
    lettered: 'litera litery literze literę literą liter literom literami literach lit.',
  },
  percentWords:
    'procent procentu procentowi procentem procencie procenty procentów procentom procentami procentach proc. promil ' +
    'promila promilowi promilem promilu promile promili',
  pointLetters: '',
  conjunctions: 'i oraz lub albo ani bądź ale do czy',
  doubledWords: 'ich jej',
  abbreviations:
    'art. ust. lit. pkt. ppkt. akap. rozdz. zał. cz. tyt. zd. tab. rys. s. ss. str. poz. r. w. tj. t.j. tzn. tzw. ' +
    'np. m.in. itd. itp. in. ww. dz.u. dz. u. urz. późn. zm. zob. por. par. al. ul. pl. tel. tys. proc. prof. dr. ' +
    'hab. inż. im. św. ok. godz. min. max. sek. nr. red. wyd. oprac. tłum. ang. fr. niem. łac. pol. ds. zwł. szt. ' +
    'cd. cdn. jw. ibid. sygn. orz. post. wyr. uchw. rozp. dyr. dec. ew. ewent. wlk. płn. płd. woj. pow. gm. m. sp. ' +
    'o.o. s.a. sty. lut. mar. kwi. cze. lip. sie. wrz. paź. lis. gru. stycz. kwiec. czerw. sierp. wrzes. paźdz. ' +
    'listop. grudz.',
}
