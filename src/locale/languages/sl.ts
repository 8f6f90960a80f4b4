import type { Locale } from '../locale.ts'

/**
 * Slovenian, checked against the corpora (GDPR proposal, UDHR, CC legal code, a Council note). Three grammatical numbers,
 * hence the forms in -ma (členoma 7 in 8). Units stand before tens in one word (enaindvajset).
 */
export const sl: Locale = {
  language: 'sl',
  name: 'Slovenian',
  decimal: ',',
  numerals: {
    // The collective numbers (dvoje, troje) and the adjectives of duration (dvoletni, šestmesečni) stand with
    // their number. Left out: en, ena (article, pronoun), nič ("nothing"), stotine, desetine (no definite number),
    // četrtletje, polletje and desetletje ("quarter", "half-year", "decade": others use no number there).
    cardinals: {
      0: 'ničla ničle ničli ničlo ničel ničlah ničlam ničlami ničeln*',
      2:
        'dva dve dveh dvema dvoje dvojih oba obe obeh obema obadva obedve oboje obojega obojemu obojih dvoletn* ' +
        'dvoleten dvomesečn* dvomesečen dvotedensk* dvodnevn* dvodneven dvočlansk*',
      3:
        'trije tri treh trem tremi troje trojih triletn* trileten tritedensk* tridnevn* tridneven tričlansk* ' +
        'trimesečni_rok trimesečnega_roka trimesečnem_roku trimesečno_obdobje trimesečnega_obdobja ' +
        'trimesečnem_obdobju trimesečnim_obdobjem',
      4:
        'štirje štiri štirih štirim štirimi četvero četverih štiriletn* štirileten štirimesečn* štiritedensk* ' +
        'štiridnevn*',
      5: 'pet petih petim petimi petero peterih petletn* petleten petmesečn* petdnevn* petčlansk*',
      6:
        'šest šestih šestim šestimi šestero šesterih šestletn* šestleten šestmesečn* šestmesečen šesttedensk* ' +
        'šestdnevn*',
      7: 'sedem sedmih sedmim sedmimi sedmero sedmerih sedemletn* sedemleten sedemdnevn* sedemdneven',
      8: 'osem osmih osmim osmimi osmero osmerih osemletn* osemleten osemmesečn* osemtedensk*',
      9: 'devet devetih devetim devetimi devetero deveterih devetletn* devetmesečn* devetmesečen',
      10: 'deset desetih desetim desetimi desetero deseterih desetletn* desetleten desetdnevn*',
      11: 'enajst enajstih enajstim enajstimi',
      12: 'dvanajst dvanajstih dvanajstim dvanajstimi ducat dvanajstmesečn*',
      13: 'trinajst trinajstih trinajstim trinajstimi',
      14: 'štirinajst štirinajstih štirinajstim štirinajstimi štirinajstdnevn* štirinajstdneven',
      15: 'petnajst petnajstih petnajstim petnajstimi petnajstdnevn*',
      16: 'šestnajst šestnajstih šestnajstim šestnajstimi',
      17: 'sedemnajst sedemnajstih sedemnajstim sedemnajstimi',
      18: 'osemnajst osemnajstih osemnajstim osemnajstimi',
      19: 'devetnajst devetnajstih devetnajstim devetnajstimi',
      20: 'dvajset dvajsetih dvajsetim dvajsetimi',
      30: 'trideset tridesetih tridesetim tridesetimi tridesetdnevn* tridesetdneven',
      40: 'štirideset štiridesetih štiridesetim štiridesetimi',
      50: 'petdeset petdesetih petdesetim petdesetimi',
      60: 'šestdeset šestdesetih šestdesetim šestdesetimi šestdesetdnevn*',
      70: 'sedemdeset sedemdesetih sedemdesetim sedemdesetimi',
      80: 'osemdeset osemdesetih osemdesetim osemdesetimi',
      90: 'devetdeset devetdesetih devetdesetim devetdesetimi devetdesetdnevn*',
      100: 'sto stotih stotim stotimi',
      200: 'dvesto dvestotih',
      300: 'tristo tristotih',
      400: 'štiristo štiristotih',
      500: 'petsto petstotih',
      600: 'šeststo šeststotih',
      700: 'sedemsto sedemstotih',
      800: 'osemsto osemstotih',
      900: 'devetsto devetstotih',
      1000: 'tisoč tisoča tisoči tisočev tisočih tisočim tisočimi tisočem tis',
      1000000: 'milijon milijona milijonu milijonom milijoni milijonov milijonih milijone milijonoma mio',
      1000000000: 'milijarda milijarde milijardi milijardo milijardah milijardam milijardami milijardama milijard mrd',
      1000000000000: 'bilijon bilijona bilijonu bilijonom bilijoni bilijonov bilijonih bilijone bilijonoma',
    },
    bound: {
      1: 'ena en eno',
    },
    joiners: 'in',
    joinersOptional: true,
    // petih, petim, petimi and the like are the fifth (plural) as well as five: they stand with the cardinals alone.
    ordinals: {
      1: 'prvi prva prvo prve prvega prvemu prvem prvim prvih prvimi prvima',
      // drugi is mostly "other": it stands only with a noun that makes it "second", in the singular.
      2:
        'drugi_pododstavek drugega_pododstavka drugemu_pododstavku drugem_pododstavku drugim_pododstavkom ' +
        'drugi_odstavek drugega_odstavka drugemu_odstavku drugem_odstavku drugim_odstavkom drugi_stavek ' +
        'drugega_stavka drugemu_stavku drugem_stavku drugim_stavkom drugi_stolpec drugega_stolpca drugemu_stolpcu ' +
        'drugem_stolpcu drugim_stolpcem drugi_steber drugega_stebra drugemu_stebru drugem_stebru drugim_stebrom ' +
        'drugi_krog drugega_kroga drugemu_krogu drugem_krogu drugim_krogom drugi_teden drugega_tedna drugemu_tednu ' +
        'drugem_tednu drugim_tednom drugi_del drugega_dela drugemu_delu drugem_delu drugim_delom drugi_mesec ' +
        'drugega_meseca drugem_mesecu drugi_delovni_dan drugega_delovnega_dne drugi_koledarski_dan druga_alinea ' +
        'druge_alinee drugi_alinei drugo_alineo druga_alineja druge_alineje drugi_alineji drugo_alinejo druga_faza ' +
        'druge_faze drugi_fazi drugo_fazo druga_polovica druge_polovice drugi_polovici drugo_polovico druga_vrstica ' +
        'druge_vrstice drugi_vrstici drugo_vrstico druga_obravnava druge_obravnave drugi_obravnavi drugo_obravnavo ' +
        'drugo_četrtletje drugega_četrtletja drugemu_četrtletju drugem_četrtletju drugim_četrtletjem ' +
        'drugo_trimesečje drugega_trimesečja drugemu_trimesečju drugem_trimesečju drugim_trimesečjem drugo_polletje ' +
        'drugega_polletja drugemu_polletju drugem_polletju drugim_polletjem drugo_branje drugega_branja ' +
        'drugemu_branju drugem_branju drugim_branjem drugo_leto drugega_leta drugem_letu drugim_letom ' +
        'drugo_koledarsko_leto drugega_koledarskega_leta drugem_koledarskem_letu druga_svetovna_vojna ' +
        'druge_svetovne_vojne drugi_svetovni_vojni drugo_svetovno_vojno',
      // tretjih, tretjim, tretjimi are the third parties, with or without a noun.
      3:
        'tretji tretja tretjo tretje tretjega tretjemu tretjem tretjim_odstavkom tretjim_pododstavkom ' +
        'tretjim_stavkom tretjim_delom tretjim_členom tretjim_letom tretjim_četrtletjem',
      4: 'četrti četrta četrto četrte četrtega četrtemu četrtem četrtim četrtih četrtimi četrtima',
      5: 'peti peta peto pete petega petemu petem',
      6: 'šesti šesta šesto šeste šestega šestemu šestem',
      7: 'sedmi sedma sedmo sedme sedmega sedmemu sedmem',
      8: 'osmi osma osmo osme osmega osmemu osmem',
      9: 'deveti deveta deveto devete devetega devetemu devetem',
      10: 'deseti deseta deseto desete desetega desetemu desetem',
      11: 'enajsti enajsta enajsto enajste enajstega enajstemu enajstem',
      12: 'dvanajsti dvanajsta dvanajsto dvanajste dvanajstega dvanajstemu dvanajstem',
      13: 'trinajsti trinajsta trinajsto trinajste trinajstega trinajstemu trinajstem',
      14: 'štirinajsti štirinajsta štirinajsto štirinajste štirinajstega štirinajstemu štirinajstem',
      15: 'petnajsti petnajsta petnajsto petnajste petnajstega petnajstemu petnajstem',
      16: 'šestnajsti šestnajsta šestnajsto šestnajste šestnajstega šestnajstemu šestnajstem',
      17: 'sedemnajsti sedemnajsta sedemnajsto sedemnajste sedemnajstega sedemnajstemu sedemnajstem',
      18: 'osemnajsti osemnajsta osemnajsto osemnajste osemnajstega osemnajstemu osemnajstem',
      19: 'devetnajsti devetnajsta devetnajsto devetnajste devetnajstega devetnajstemu devetnajstem',
      20: 'dvajseti dvajseta dvajseto dvajsete dvajsetega dvajsetemu dvajsetem',
      21: 'enaindvajseti enaindvajseta enaindvajseto enaindvajsete enaindvajsetega enaindvajsetemu enaindvajsetem',
      22: 'dvaindvajseti dvaindvajseta dvaindvajseto dvaindvajsete dvaindvajsetega dvaindvajsetemu dvaindvajsetem',
      23: 'triindvajseti triindvajseta triindvajseto triindvajsete triindvajsetega triindvajsetemu triindvajsetem',
      24:
        'štiriindvajseti štiriindvajseta štiriindvajseto štiriindvajsete štiriindvajsetega štiriindvajsetemu ' +
        'štiriindvajsetem',
      25: 'petindvajseti petindvajseta petindvajseto petindvajsete petindvajsetega petindvajsetemu petindvajsetem',
      26:
        'šestindvajseti šestindvajseta šestindvajseto šestindvajsete šestindvajsetega šestindvajsetemu ' +
        'šestindvajsetem',
      27:
        'sedemindvajseti sedemindvajseta sedemindvajseto sedemindvajsete sedemindvajsetega sedemindvajsetemu ' +
        'sedemindvajsetem',
      28:
        'osemindvajseti osemindvajseta osemindvajseto osemindvajsete osemindvajsetega osemindvajsetemu ' +
        'osemindvajsetem',
      29:
        'devetindvajseti devetindvajseta devetindvajseto devetindvajsete devetindvajsetega devetindvajsetemu ' +
        'devetindvajsetem',
      30: 'trideseti trideseta trideseto tridesete tridesetega tridesetemu tridesetem',
      31:
        'enaintrideseti enaintrideseta enaintrideseto enaintridesete enaintridesetega enaintridesetemu ' +
        'enaintridesetem',
      40: 'štirideseti štirideseta štirideseto štiridesete štiridesetega štiridesetemu štiridesetem',
      50: 'petdeseti petdeseta petdeseto petdesete petdesetega petdesetemu petdesetem',
      60: 'šestdeseti šestdeseta šestdeseto šestdesete šestdesetega šestdesetemu šestdesetem',
      70: 'sedemdeseti sedemdeseta sedemdeseto sedemdesete sedemdesetega sedemdesetemu sedemdesetem',
      80: 'osemdeseti osemdeseta osemdeseto osemdesete osemdesetega osemdesetemu osemdesetem',
      90: 'devetdeseti devetdeseta devetdeseto devetdesete devetdesetega devetdesetemu devetdesetem',
      100: 'stoti stota stoto stote stotega stotemu stotem',
    },
    multiples: {
      1: 'prvič prvikrat',
      2: 'dvakrat dvakratn* dvakraten drugič',
      3: 'trikrat trikratn* trikraten tretjič',
      4: 'štirikrat štirikratn* štirikraten četrtič',
      5: 'petkrat petkratn* petkraten petič',
      6: 'šestkrat šestkratn* šestič',
      7: 'sedemkrat sedmič',
      8: 'osemkrat osmič',
      10: 'desetkrat desetkratn* desetkraten desetič',
    },
    ordinalMarks: '. -ega -emu -em -ih -im -imi',
    // The fractions are here because other languages say "one third" with other words.
    idioms:
      'tretja_držav* tretja_oseb* tretja_stran* tretje_držav* tretje_oseb* tretje_stran* tretji_držav* tretji_oseb* ' +
      'tretji_stran* tretjo_držav* tretjo_oseb* tretjo_stran* tretjih_držav* tretjih_oseb* tretjih_stran* ' +
      'tretjim_držav* tretjim_oseb* tretjim_stran* tretjimi_držav* tretjimi_oseb* tretjimi_stran* tretjima_držav* ' +
      'tretjima_oseb* tretjima_stran* tretji_svet tretjega_sveta tretjem_svetu tretjim_svetom tretji_sektor ' +
      'tretjega_sektorja prva_stopnja prve_stopnje prvi_stopnji prvo_stopnjo prvostopenjsk* druga_stopnja ' +
      'druge_stopnje drugi_stopnji drugo_stopnjo drugostopenjsk* prva_pomoč prve_pomoči prvi_pomoči prvo_pomoč ' +
      'prve_roke druge_roke prvi_pogled prvi_vrsti prvem_mestu drugem_mestu prvega_pomena prva_dama prve_dame ' +
      'prva_potreba prve_potrebe med_drugim z_drugimi_besedami po_drugi_strani na_drugi_strani z_druge_strani ' +
      'ena_ali_druga ena_tretjina ene_tretjine eno_tretjino eni_tretjini dve_tretjini dveh_tretjin dvema_tretjinama ' +
      'dvotretjinsk* ena_četrtina ene_četrtine eno_četrtino dve_četrtini tri_četrtine treh_četrtin tremi_četrtinami ' +
      'ena_petina ene_petine eno_petino dve_petini dveh_petin tri_petine treh_petin štiri_petine štirih_petin ' +
      'pet_šestin petih_šestin tri_osmine treh_osmin pet_osmin petih_osmin devet_desetin devetih_desetin ' +
      'dve_desetini tri_desetine ničelna_toleranca ničelne_tolerance ničelni_toleranci ničelno_toleranco ' +
      'ničelne_emisije ničelna_stopnja_emisij ničelno_stopnjo_emisij ničelne_stopnje_emisij ničelnih_emisij ' +
      'ničelnimi_emisijami ničelno_onesnaževanje ničelnega_onesnaževanja ničelna_vsota ničelne_vsote neto_ničeln*',
  },
  dates: {
    // Left out: the abbreviation nov ("new": 2. Nov člen …).
    months: [
      'januar januarja januarju januarjem januarji januarjih jan',
      'februar februarja februarju februarjem februarji februarjih feb',
      'marec marca marcu marcem marci marcih mar',
      'april aprila aprilu aprilom aprili aprilih apr',
      'maj maja maju majem maji majih',
      'junij junija juniju junijem juniji junijih jun',
      'julij julija juliju julijem juliji julijih jul',
      'avgust avgusta avgustu avgustom avgusti avgustih avg',
      'september septembra septembru septembrom septembri septembrih sep sept',
      'oktober oktobra oktobru oktobrom oktobri oktobrih okt',
      'november novembra novembru novembrom novembri novembrih',
      'december decembra decembru decembrom decembri decembrih dec',
    ],
    particles: 'leta',
    yearWords: 'leta leto letu letom l.',
    dayWords: 'dne dan dnem',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'uredba uredbe uredbi uredbo uredbah uredbam uredbami uredbama uredb izvedbena_uredba izvedbene_uredbe ' +
        'izvedbeni_uredbi izvedbeno_uredbo izvedbenih_uredb izvedbenim_uredbam izvedbenih_uredbah ' +
        'izvedbenimi_uredbami izvedbenima_uredbama delegirana_uredba delegirane_uredbe delegirani_uredbi ' +
        'delegirano_uredbo delegiranih_uredb delegiranim_uredbam delegiranih_uredbah delegiranimi_uredbami ' +
        'delegiranima_uredbama',
      directive:
        'direktiva direktive direktivi direktivo direktivah direktivam direktivami direktivama direktiv ' +
        'izvedbena_direktiva izvedbene_direktive izvedbeni_direktivi izvedbeno_direktivo izvedbenih_direktiv ' +
        'izvedbenim_direktivam izvedbenih_direktivah izvedbenimi_direktivami izvedbenima_direktivama ' +
        'delegirana_direktiva delegirane_direktive delegirani_direktivi delegirano_direktivo delegiranih_direktiv ' +
        'delegiranim_direktivam delegiranih_direktivah delegiranimi_direktivami delegiranima_direktivama ' +
        'okvirna_direktiva okvirne_direktive okvirni_direktivi okvirno_direktivo okvirnih_direktiv ' +
        'okvirnim_direktivam okvirnih_direktivah okvirnimi_direktivami okvirnima_direktivama',
      // sklepi are also conclusions, odločba is a decision under the old treaties; not odločitev, any decision.
      decision:
        'sklep sklepa sklepu sklepom sklepi sklepov sklepih sklepe sklepoma odločba odločbe odločbi odločbo odločbah ' +
        'odločbam odločbami odločbama odločb izvedbeni_sklep izvedbenega_sklepa izvedbenemu_sklepu izvedbenem_sklepu ' +
        'izvedbenim_sklepom izvedbeni_sklepi izvedbenih_sklepov izvedbene_sklepe izvedbenih_sklepih ' +
        'izvedbenimi_sklepi izvedbena_sklepa izvedbenima_sklepoma delegirani_sklep delegiranega_sklepa ' +
        'delegiranemu_sklepu delegiranem_sklepu delegiranim_sklepom delegirani_sklepi delegiranih_sklepov ' +
        'delegirane_sklepe delegiranih_sklepih delegiranimi_sklepi delegirana_sklepa delegiranima_sklepoma',
      recommendation:
        'priporočilo priporočila priporočilu priporočilom priporočil priporočili priporočilih priporočiloma',
      'framework-decision':
        'okvirni_sklep okvirnega_sklepa okvirnemu_sklepu okvirnem_sklepu okvirnim_sklepom okvirni_sklepi ' +
        'okvirnih_sklepov okvirne_sklepe okvirnih_sklepih okvirnimi_sklepi okvirna_sklepa okvirnima_sklepoma',
      'joint-action':
        'skupni_ukrep skupnega_ukrepa skupnemu_ukrepu skupnem_ukrepu skupnim_ukrepom skupni_ukrepi skupnih_ukrepov ' +
        'skupne_ukrepe skupnih_ukrepih skupnimi_ukrepi skupna_ukrepa skupnima_ukrepoma',
      'common-position':
        'skupno_stališče skupnega_stališča skupnemu_stališču skupnem_stališču skupnim_stališčem skupna_stališča ' +
        'skupnih_stališč skupnih_stališčih skupnimi_stališči skupni_stališči',
    },
    // ES is the EC here, the EU in lt and lv.
    domains: {
      EU: 'eu',
      EC: 'es',
      EEC: 'egs',
      Euratom: 'euratom esae',
      ECSC: 'espj',
      CFSP: 'szvp',
      JHA: 'pnz',
    },
    subdivisions: {
      article: 'člen člena členu členom členi členov členih člene členoma čl.',
      paragraph: 'odstavek odstavka odstavku odstavkom odstavki odstavkov odstavkih odstavke odstavkoma odst.',
      subparagraph:
        'pododstavek pododstavka pododstavku pododstavkom pododstavki pododstavkov pododstavkih pododstavke ' +
        'pododstavkoma',
      point:
        'točka točke točki točko točk točkah točkam točkami točkama toč. podtočka podtočke podtočki podtočko podtočk ' +
        'podtočkah podtočkam podtočkami podtočkama črka črke črki črko črk črkah',
      indent:
        'alinea alinee alinei alineo alinej alineah alineam alineami alineama alineja alineje alineji alinejo ' +
        'alinejah alinejam alinejami alinejama al.',
      sentence: 'stavek stavka stavku stavkom stavki stavkov stavkih stavke stavkoma',
      recital:
        'uvodna_izjava uvodne_izjave uvodni_izjavi uvodno_izjavo uvodnih_izjav uvodnim_izjavam uvodnih_izjavah ' +
        'uvodnimi_izjavami uvodnima_izjavama',
      annex: 'priloga priloge prilogi prilogo prilogah prilogam prilogami prilogama prilog pril.',
      // Not dela, dele, delom: mostly forms of delo "work" (program dela 2023).
      part: 'del delu deli delov delih',
      title: 'naslov naslova naslovu naslovom naslovi naslovov naslovih naslove naslovoma',
      chapter: 'poglavje poglavja poglavju poglavjem poglavij poglavjih poglavji poglavjema pogl.',
      section:
        'oddelek oddelka oddelku oddelkom oddelki oddelkov oddelkih oddelke oddelkoma pododdelek pododdelka ' +
        'pododdelku pododdelkom pododdelki pododdelkov pododdelkih pododdelke razdelek razdelka razdelku razdelkom ' +
        'razdelki razdelkov razdelkih razdelke',
      appendix: 'dodatek dodatka dodatku dodatkom dodatki dodatkov dodatkih dodatke dodatkoma',
      table:
        'tabela tabele tabeli tabelo tabelah tabelam tabelami tabelama tabel preglednica preglednice preglednici ' +
        'preglednico preglednic preglednicah preglednicam preglednicami razpredelnica razpredelnice razpredelnici ' +
        'razpredelnico razpredelnic razpredelnicah',
      footnote:
        'opomba opombe opombi opombo opomb opombah opombam opombami sprotna_opomba sprotne_opombe sprotni_opombi ' +
        'sprotno_opombo sprotnih_opomb sprotnim_opombam sprotnih_opombah sprotnimi_opombami sprotnima_opombama',
      protocol: 'protokol protokola protokolu protokolom protokoli protokolov protokolih protokole protokoloma',
    },
    // Not numberFirst: člena 6(1). With a full stop the number may precede (5. člen), as ordinal numbers do.
    numberFirst: [],
    numberSigns: 'št. št številka številke številko',
    journal: 'ul uradni_list uradnega_lista uradnemu_listu uradnem_listu uradnim_listom',
    page: 'str. stran strani straneh',
    rangeWords: 'do',
    listWords: 'in ali in/ali ter oziroma oz.',
    rangeStarts: 'od',
    lettered: 'črka črke črki črko črk črkah',
    ordinals: { 2: 'drugi druga drugega drugemu drugem drugim drugo' },
  },
  // odstotna točka is the percentage point.
  percentWords:
    'odstotek odstotka odstotku odstotkom odstotki odstotkov odstotkih odstotke odstotkoma procent procenta ' +
    'procentov procenti procente procentih promil*',
  pointLetters: '',
  conjunctions: 'in ali in/ali ter oziroma oz. niti',
  doubledWords: '',
  abbreviations:
    'št. čl. odst. str. npr. itd. ipd. idr. tj. t.j. t.i. t.im. oz. gl. prim. op. l. u.l. st. dr. mag. prof. doc. ' +
    'ing. inž. dipl. univ. g. gdč. sv. ul. c. tel. faks. min. sek. max. maks. mio. mrd. tis. pribl. ca. približ. ' +
    'pril. pogl. toč. al. sl. slo. angl. fr. nem. lat. tab. vklj. izklj. oddel. predh. dok. ref. vol. zv. cit. ibid. ' +
    'd.o.o. d.d. s.p. z.o.o. k.o. p.p. m. d. i.e. e.g. jan. feb. mar. apr. jun. jul. avg. sep. sept. okt. nov. dec. ' +
    'ev. roj. nasl. uradn. gosp.',
}
