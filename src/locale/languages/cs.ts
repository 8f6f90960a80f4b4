import type { Locale } from '../locale.ts'

/**
 * Czech. Months and separators after CLDR, abbreviations and treaty brackets after the Interinstitutional Style Guide,
 * word forms of EU law, checked against the corpora (GDPR proposal, UDHR, CC legal code).
 */
export const cs: Locale = {
  language: 'cs',
  name: 'Czech',
  decimal: ',',
  numerals: {
    // Left out: jeden, jedna, jedno (pronoun, article), dvojí, trojí ("of two kinds": dvojí zdanění), desítky, stovky
    // (no definite number), desetiletí "decade".
    cardinals: {
      0: 'nula nuly nule nulu nulou nul nulám nulách nulami',
      2:
        'dva dvě dvou dvěma oba obě obou oběma obidva obidvě obidvou obidvěma dvoje oboje obojí obojího obojímu ' +
        'obojím obojích obojími dvoulet* dvouměsíčn* dvoutýdenn* dvoudenn* dvouhodinov* dvoučlenn*',
      3: 'tři tří třem třech třemi třema troje třílet* tříměsíčn* třítýdenn* třídenn* tříhodinov* tříčlenn*',
      4:
        'čtyři čtyř čtyřem čtyřech čtyřmi čtyřma čtvero čtyřlet* čtyřměsíčn* čtyřtýdenn* čtyřdenn* čtyřhodinov* ' +
        'čtyřčlenn*',
      5: 'pět pěti patero pětilet* pětiměsíčn* pětitýdenn* pětidenn* pětihodinov* pětičlenn*',
      6: 'šest šesti šestero šestilet* šestiměsíčn* šestitýdenn* šestidenn* šestihodinov*',
      7: 'sedm sedmi sedmero sedmilet* sedmiměsíčn* sedmitýdenn* sedmidenn* sedmihodinov*',
      8: 'osm osmi osmero osmilet* osmiměsíčn* osmitýdenn* osmidenn* osmihodinov*',
      9: 'devět devíti devatero devítilet* devítiměsíčn* devítitýdenn* devítidenn* devítihodinov*',
      10:
        'deset deseti desíti desatero desetiletý desetiletého desetiletému desetiletém desetiletým desetiletá ' +
        'desetileté desetiletou desetiletých desetiletými desetiměsíčn* desetitýdenn* desetidenn* desetihodinov*',
      11: 'jedenáct jedenácti',
      12:
        'dvanáct dvanácti tucet tuctu tuctem dvanáctilet* dvanáctiměsíčn* dvanáctitýdenn* dvanáctidenn* ' +
        'dvanáctihodinov*',
      13: 'třináct třinácti',
      14: 'čtrnáct čtrnácti čtrnáctilet* čtrnáctiměsíčn* čtrnáctitýdenn* čtrnáctidenn* čtrnáctihodinov*',
      15: 'patnáct patnácti patnáctilet* patnáctiměsíčn* patnáctitýdenn* patnáctidenn* patnáctihodinov*',
      16: 'šestnáct šestnácti',
      17: 'sedmnáct sedmnácti',
      18: 'osmnáct osmnácti osmnáctilet* osmnáctiměsíčn* osmnáctitýdenn* osmnáctidenn* osmnáctihodinov*',
      19: 'devatenáct devatenácti',
      20: 'dvacet dvaceti dvacíti dvacetilet* dvacetiměsíčn* dvacetitýdenn* dvacetidenn* dvacetihodinov*',
      30: 'třicet třiceti třicíti třicetilet* třicetiměsíčn* třicetitýdenn* třicetidenn* třicetihodinov*',
      40: 'čtyřicet čtyřiceti čtyřicíti',
      50: 'padesát padesáti',
      60: 'šedesát šedesáti',
      70: 'sedmdesát sedmdesáti',
      80: 'osmdesát osmdesáti',
      90: 'devadesát devadesáti',
      100: 'sto stu stem',
      200: 'dvě_stě dvou_set dvěma_stům dvou_stech dvěma_sty dvouset',
      300: 'tři_sta tří_set třem_stům třech_stech třemi_sty třiset',
      400: 'čtyři_sta čtyř_set čtyřem_stům čtyřech_stech čtyřmi_sty čtyřset',
      500: 'pět_set pěti_set pěti_stům pěti_stech pěti_sty pětiset',
      600: 'šest_set šesti_set šesti_stům šesti_stech šesti_sty šestiset',
      700: 'sedm_set sedmi_set sedmi_stům sedmi_stech sedmi_sty sedmiset',
      800: 'osm_set osmi_set osmi_stům osmi_stech osmi_sty osmiset',
      900: 'devět_set devíti_set devíti_stům devíti_stech devíti_sty devítiset',
      1000: 'tisíc tisíce tisíci tisícem tisíců tisícům tisících tis',
      1000000:
        'milion milionu milionem milione miliony milionů milionům milionech milión miliónu miliónem milióny miliónů ' +
        'miliónům miliónech mil mio',
      1000000000: 'miliarda miliardy miliardě miliardu miliardou miliard miliardám miliardách miliardami mld',
      1000000000000:
        'bilion bilionu bilionem biliony bilionů bilionům bilionech bilión biliónu biliónem bilióny biliónů biliónům ' +
        'biliónech',
    },
    // sta, set and the rest of sto count only behind a unit: alone they are "hundreds".
    bound: {
      1: 'jeden jedna jedno jednoho jednom jednu jedné jedním jednou jedn',
      100: 'sta set stě stům stech sty',
    },
    joiners: 'a',
    joinersOptional: true,
    // čtvrtí is left out: it is a form of čtvrť "quarter of a town" as well. druhý is "the other" with the words listed
    // among the idioms.
    ordinals: {
      1: 'první prvního prvnímu prvním prvních prvními prvý prvého prvému prvém prvým prvá prvé prvou prvých prvými',
      2: 'druhý druhého druhému druhém druhým druhá druhé druhou druhých druhými druzí',
      3: 'třetí třetího třetímu třetím třetích třetími',
      4: 'čtvrtý čtvrtého čtvrtému čtvrtém čtvrtým čtvrtá čtvrté čtvrtou čtvrtých čtvrtými',
      5: 'pátý pátého pátému pátém pátým pátá páté pátou pátých pátými pátí',
      6: 'šestý šestého šestému šestém šestým šestá šesté šestou šestých šestými šestí',
      7: 'sedmý sedmého sedmému sedmém sedmým sedmá sedmé sedmou sedmých sedmými sedmí',
      8: 'osmý osmého osmému osmém osmým osmá osmé osmou osmých osmými osmí',
      9: 'devátý devátého devátému devátém devátým devátá deváté devátou devátých devátými devátí',
      10: 'desátý desátého desátému desátém desátým desátá desáté desátou desátých desátými desátí',
      11:
        'jedenáctý jedenáctého jedenáctému jedenáctém jedenáctým jedenáctá jedenácté jedenáctou jedenáctých ' +
        'jedenáctými',
      12: 'dvanáctý dvanáctého dvanáctému dvanáctém dvanáctým dvanáctá dvanácté dvanáctou dvanáctých dvanáctými',
      13: 'třináctý třináctého třináctému třináctém třináctým třináctá třinácté třináctou třináctých třináctými',
      14: 'čtrnáctý čtrnáctého čtrnáctému čtrnáctém čtrnáctým čtrnáctá čtrnácté čtrnáctou čtrnáctých čtrnáctými',
      15: 'patnáctý patnáctého patnáctému patnáctém patnáctým patnáctá patnácté patnáctou patnáctých patnáctými',
      16:
        'šestnáctý šestnáctého šestnáctému šestnáctém šestnáctým šestnáctá šestnácté šestnáctou šestnáctých ' +
        'šestnáctými',
      17:
        'sedmnáctý sedmnáctého sedmnáctému sedmnáctém sedmnáctým sedmnáctá sedmnácté sedmnáctou sedmnáctých ' +
        'sedmnáctými',
      18: 'osmnáctý osmnáctého osmnáctému osmnáctém osmnáctým osmnáctá osmnácté osmnáctou osmnáctých osmnáctými',
      19:
        'devatenáctý devatenáctého devatenáctému devatenáctém devatenáctým devatenáctá devatenácté devatenáctou ' +
        'devatenáctých devatenáctými',
      20: 'dvacátý dvacátého dvacátému dvacátém dvacátým dvacátá dvacáté dvacátou dvacátých dvacátými',
      21:
        'jednadvacát* jedenadvacát* dvacátý_první dvacátého_prvního dvacátému_prvnímu dvacátém_prvním ' +
        'dvacátým_prvním dvacátá_první dvacáté_první dvacátou_první dvacátých_prvních dvacátými_prvními',
      22:
        'dvaadvacát* dvacátý_druhý dvacátého_druhého dvacátému_druhému dvacátém_druhém dvacátým_druhým dvacátá_druhá ' +
        'dvacáté_druhé dvacátou_druhou dvacátých_druhých dvacátými_druhými',
      23:
        'třiadvacát* dvacátý_třetí dvacátého_třetího dvacátému_třetímu dvacátém_třetím dvacátým_třetím dvacátá_třetí ' +
        'dvacáté_třetí dvacátou_třetí dvacátých_třetích dvacátými_třetími',
      24:
        'čtyřiadvacát* dvacátý_čtvrtý dvacátého_čtvrtého dvacátému_čtvrtému dvacátém_čtvrtém dvacátým_čtvrtým ' +
        'dvacátá_čtvrtá dvacáté_čtvrté dvacátou_čtvrtou dvacátých_čtvrtých dvacátými_čtvrtými',
      25:
        'pětadvacát* dvacátý_pátý dvacátého_pátého dvacátému_pátému dvacátém_pátém dvacátým_pátým dvacátá_pátá ' +
        'dvacáté_páté dvacátou_pátou dvacátých_pátých dvacátými_pátými',
      26:
        'šestadvacát* dvacátý_šestý dvacátého_šestého dvacátému_šestému dvacátém_šestém dvacátým_šestým ' +
        'dvacátá_šestá dvacáté_šesté dvacátou_šestou dvacátých_šestých dvacátými_šestými',
      27:
        'sedmadvacát* dvacátý_sedmý dvacátého_sedmého dvacátému_sedmému dvacátém_sedmém dvacátým_sedmým ' +
        'dvacátá_sedmá dvacáté_sedmé dvacátou_sedmou dvacátých_sedmých dvacátými_sedmými',
      28:
        'osmadvacát* dvacátý_osmý dvacátého_osmého dvacátému_osmému dvacátém_osmém dvacátým_osmým dvacátá_osmá ' +
        'dvacáté_osmé dvacátou_osmou dvacátých_osmých dvacátými_osmými',
      29:
        'devětadvacát* dvacátý_devátý dvacátého_devátého dvacátému_devátému dvacátém_devátém dvacátým_devátým ' +
        'dvacátá_devátá dvacáté_deváté dvacátou_devátou dvacátých_devátých dvacátými_devátými',
      30: 'třicátý třicátého třicátému třicátém třicátým třicátá třicáté třicátou třicátých třicátými',
      31:
        'jednatřicát* jedenatřicát* třicátý_první třicátého_prvního třicátému_prvnímu třicátém_prvním ' +
        'třicátým_prvním třicátá_první třicáté_první třicátou_první třicátých_prvních třicátými_prvními',
      40:
        'čtyřicátý čtyřicátého čtyřicátému čtyřicátém čtyřicátým čtyřicátá čtyřicáté čtyřicátou čtyřicátých ' +
        'čtyřicátými',
      50: 'padesátý padesátého padesátému padesátém padesátým padesátá padesáté padesátou padesátých padesátými',
      60: 'šedesátý šedesátého šedesátému šedesátém šedesátým šedesátá šedesáté šedesátou šedesátých šedesátými',
      70:
        'sedmdesátý sedmdesátého sedmdesátému sedmdesátém sedmdesátým sedmdesátá sedmdesáté sedmdesátou sedmdesátých ' +
        'sedmdesátými',
      80:
        'osmdesátý osmdesátého osmdesátému osmdesátém osmdesátým osmdesátá osmdesáté osmdesátou osmdesátých ' +
        'osmdesátými',
      90:
        'devadesátý devadesátého devadesátému devadesátém devadesátým devadesátá devadesáté devadesátou devadesátých ' +
        'devadesátými',
      100: 'stý stého stému stém stým stá sté stou stých stými',
    },
    // Left out: jednou ("once, one day", and a form of jedna).
    multiples: {
      1: 'poprvé',
      2: 'dvakrát podruhé dvojnásob*',
      3: 'třikrát potřetí trojnásob*',
      4: 'čtyřikrát počtvrté čtyřnásob*',
      5: 'pětkrát popáté pětinásob*',
      6: 'šestkrát pošesté šestinásob*',
      7: 'sedmkrát',
      8: 'osmkrát',
      10: 'desetkrát podesáté desetinásob*',
      100: 'stokrát stonásob*',
    },
    ordinalMarks: '.',
    // The fractions are here because other languages say "one third" with other words.
    idioms:
      'třetí_zem* třetích_zem* třetím_zem* třetími_zem* třetí_stran* třetích_stran* třetím_stran* třetími_stran* ' +
      'třetí_osob* třetích_osob* třetím_osob* třetími_osob* třetí_stát třetího_státu třetímu_státu třetím_státu ' +
      'třetím_státem třetí_státy třetích_států třetím_státům třetích_státech třetím_státě třetí_subjekt* ' +
      'třetího_subjektu třetímu_subjektu třetím_subjektem třetím_subjektu třetích_subjektů třetím_subjektům ' +
      'druhá_stran* druhá_smluvní_stran* druhé_stran* druhé_smluvní_stran* druhou_stran* druhou_smluvní_stran* ' +
      'druhých_stran* druhých_smluvní_stran* druhým_stran* druhým_smluvní_stran* druhými_stran* ' +
      'druhými_smluvní_stran* ta_druhá té_druhé ten_druhý tento_druhý tato_druhá toto_druhé této_druhé tuto_druhou ' +
      'touto_druhou tohoto_druhého tomuto_druhému tomto_druhém tímto_druhým druhý_členský_stát ' +
      'druhého_členského_státu druhému_členskému_státu druhém_členském_státě druhým_členským_státem druhý_z_rodičů ' +
      'druhého_z_rodičů druhý_rodič druhého_rodiče druhý_manžel druhého_manžela druhému_manželovi druhý_účastník ' +
      'druhého_účastníka druhý_z_nich druhá_z_nich druhé_z_nich druhého_z_nich druhou_z_nich práv_druhých ' +
      'svobod_druhých práva_druhých svobody_druhých druhých_osob druhých_lidí druhým_osobám druhým_lidem ' +
      'jeden_druhého jeden_druhému jeden_druhým jedna_druhou jedna_druhé jedni_druhým jedni_druhé jedno_druhé ' +
      'první_pomoc první_pomoci prvního_stupně prvním_stupni druhého_stupně druhém_stupni první_instanc* ' +
      'druhé_instanc* v_první_řadě v_druhé_řadě ve_druhé_řadě na_první_pohled z_první_ruky z_druhé_ruky ' +
      'na_prvním_místě za_prvé za_druhé za_třetí za_čtvrté za_páté třetí_svět třetího_světa třetím_světě ' +
      'jedna_třetina jedné_třetiny jednu_třetinu dvě_třetiny dvou_třetin dvěma_třetinami dvěma_třetinám ' +
      'dvou_třetinách jedna_čtvrtina jedné_čtvrtiny jednu_čtvrtinu tři_čtvrtiny tří_čtvrtin třem_čtvrtinám ' +
      'třech_čtvrtinách třemi_čtvrtinami tři_čtvrtě dvě_pětiny dvou_pětin tři_pětiny tří_pětin čtyři_pětiny ' +
      'čtyř_pětin pět_šestin tři_osminy pět_osmin devět_desetin dvě_desetiny tři_desetiny nulová_tolerance ' +
      'nulové_tolerance nulovou_toleranci dvou-_a dvou-_nebo dvou-_či mezi_čtyřma_očima',
  },
  dates: {
    // Not pro, which CLDR gives for December: "for". The other short forms are also nouns (led "ice", dub "oak", lis
    // "press"): a month only beside a day or a year.
    months: [
      'leden ledna lednu lednem led',
      'únor února únoru únorem úno',
      'březen března březnu březnem bře',
      'duben dubna dubnu dubnem dub',
      'květen května květnu květnem kvě',
      'červen června červnu červnem čvn',
      'červenec července červenci červencem čvc',
      'srpen srpna srpnu srpnem srp',
      'září zářím zář',
      'říjen října říjnu říjnem říj',
      'listopad listopadu listopadem lis',
      'prosinec prosince prosinci prosincem',
    ],
    particles: 'roku r.',
    yearWords: 'roku rok roce rokem r.',
    dayWords: 'dne den dnem dnu',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'nařízení nařízením nařízeních nařízeními prováděcí_nařízení prováděcího_nařízení prováděcímu_nařízení ' +
        'prováděcím_nařízení prováděcím_nařízením prováděcích_nařízení prováděcími_nařízeními prováděcích_nařízeních ' +
        'nařízení_v_přenesené_pravomoci nařízením_v_přenesené_pravomoci nařízeních_v_přenesené_pravomoci ' +
        'nařízeními_v_přenesené_pravomoci',
      directive:
        'směrnice směrnici směrnicí směrnic směrnicím směrnicích směrnicemi prováděcí_směrnice prováděcí_směrnici ' +
        'prováděcí_směrnicí prováděcích_směrnic prováděcím_směrnicím prováděcích_směrnicích prováděcími_směrnicemi ' +
        'směrnice_v_přenesené_pravomoci směrnici_v_přenesené_pravomoci směrnicí_v_přenesené_pravomoci ' +
        'směrnic_v_přenesené_pravomoci směrnicím_v_přenesené_pravomoci směrnicích_v_přenesené_pravomoci ' +
        'směrnicemi_v_přenesené_pravomoci',
      decision:
        'rozhodnutí rozhodnutím rozhodnutích rozhodnutími prováděcí_rozhodnutí prováděcího_rozhodnutí ' +
        'prováděcímu_rozhodnutí prováděcím_rozhodnutí prováděcím_rozhodnutím prováděcích_rozhodnutí ' +
        'prováděcími_rozhodnutími prováděcích_rozhodnutích rozhodnutí_v_přenesené_pravomoci ' +
        'rozhodnutím_v_přenesené_pravomoci rozhodnutích_v_přenesené_pravomoci rozhodnutími_v_přenesené_pravomoci',
      recommendation: 'doporučení doporučením doporučeních doporučeními',
      'framework-decision':
        'rámcové_rozhodnutí rámcového_rozhodnutí rámcovému_rozhodnutí rámcovém_rozhodnutí rámcovým_rozhodnutím ' +
        'rámcová_rozhodnutí rámcových_rozhodnutí rámcových_rozhodnutích rámcovými_rozhodnutími',
      'joint-action':
        'společná_akce společné_akce společné_akci společnou_akci společnou_akcí společných_akcí společným_akcím ' +
        'společných_akcích společnými_akcemi',
      'common-position':
        'společný_postoj společného_postoje společnému_postoji společném_postoji společným_postojem společné_postoje ' +
        'společných_postojů společným_postojům společných_postojích společnými_postoji',
    },
    // ES is the EC here, the EU in lt and lv.
    domains: {
      EU: 'eu',
      EC: 'es',
      EEC: 'ehs',
      Euratom: 'euratom',
      ECSC: 'esuo',
      CFSP: 'szbp',
      JHA: 'svv',
    },
    subdivisions: {
      article: 'článek článku článkem články článků článkům článcích čl.',
      paragraph: 'odstavec odstavce odstavci odstavcem odstavců odstavcům odstavcích odst.',
      subparagraph: 'pododstavec pododstavce pododstavci pododstavcem pododstavců pododstavcům pododstavcích pododst.',
      point:
        'písmeno písmena písmenu písmeni písmenem písmen písmenům písmenech písmeny písm. bod bodu bodě bodem body ' +
        'bodů bodům bodech podbod podbodu podbodě podbodem podbody podbodů podbodům podbodech',
      indent: 'odrážka odrážky odrážce odrážku odrážkou odrážek odrážkám odrážkách odrážkami',
      sentence: 'věta věty větě větu větou vět větám větách větami',
      // Also with the number inside (bod 12 odůvodnění), which reads as a point.
      recital:
        'bod_odůvodnění bodu_odůvodnění bodě_odůvodnění bodem_odůvodnění body_odůvodnění bodů_odůvodnění ' +
        'bodům_odůvodnění bodech_odůvodnění',
      annex: 'příloha přílohy příloze přílohu přílohou příloh přílohám přílohách přílohami příl.',
      part: 'část části částí částem částech částmi',
      title: 'hlava hlavy hlavě hlavu hlavou hlav hlavám hlavách hlavami',
      chapter: 'kapitola kapitoly kapitole kapitolu kapitolou kapitol kapitolám kapitolách kapitolami kap.',
      section:
        'oddíl oddílu oddíle oddílem oddíly oddílů oddílům oddílech pododdíl pododdílu pododdíle pododdílem ' +
        'pododdíly pododdílů pododdílům pododdílech',
      appendix: 'dodatek dodatku dodatkem dodatky dodatků dodatkům dodatcích',
      table: 'tabulka tabulky tabulce tabulku tabulkou tabulek tabulkám tabulkách tabulkami tab.',
      footnote:
        'poznámka_pod_čarou poznámky_pod_čarou poznámce_pod_čarou poznámku_pod_čarou poznámkou_pod_čarou ' +
        'poznámek_pod_čarou poznámkám_pod_čarou poznámkách_pod_čarou poznámkami_pod_čarou pozn._pod_čarou',
      protocol: 'protokol protokolu protokole protokolem protokoly protokolů protokolům protokolech',
    },
    numberFirst: [],
    numberSigns: 'č. č čís. číslo čísla číslu čísle číslem čísel',
    journal:
      'úř._věst. úř.věst. úř._věst._eu úř._věst._es úřední_věstník úředního_věstníku úřednímu_věstníku ' +
      'úředním_věstníku úředním_věstníkem',
    page: 's. str. strana strany straně stranu stran stranách',
    // Not do, which is "within" and "until" in time limits.
    rangeWords: 'až až_do',
    listWords: 'a nebo či ani jakož_i a_také a/nebo',
    lettered: 'písmeno písmena písmenu písmeni písmenem písmen písmenům písmenech písmeny písm.',
  },
  percentWords: 'procento procenta procentu procentem procent procentům procentech procenty proc. promile promilí',
  pointLetters: '',
  conjunctions: 'a nebo i či ani až resp. respektive',
  doubledWords: 'se je',
  abbreviations:
    'č. čl. odst. pododst. písm. kap. příl. př. čís. např. tj. t.j. tzn. tzv. atd. apod. aj. mj. resp. popř. příp. ' +
    'event. ev. tis. mil. mld. proc. str. s. ss. sb. sp. zn. úř. věst. srov. ust. obr. tab. pozn. r. ř. hod. min. ' +
    'max. sek. st. stol. n. l. doc. prof. dr. ing. mgr. bc. judr. phdr. mudr. rndr. csc. tel. ul. nám. odd. vč. t.č. ' +
    't.r. cit. vyd. red. gen. a.s. s.r.o. v.o.s. o.p.s. j. j.n. angl. lat. fr. něm. ob. zák. vyhl. nař. rozh. rozs. ' +
    'usn. hl. led. úno. bře. dub. kvě. čvn. čvc. srp. zář. říj. lis. pro.',
}
