import type { Locale } from '../locale.ts'

/**
 * Croatian, checked against the corpora (UDHR, CC legal code), which hold no act of the Union. Numbers follow the noun
 * with a full stop (članka 5. stavka 1. točke (a)). listopad is October, not November as in Czech and Polish.
 */
export const hr: Locale = {
  language: 'hr',
  name: 'Croatian',
  decimal: ',',
  numerals: {
    // The collective numbers (dvoje, petero), the nouns of men (dvojica, petorica) and the adjectives of duration
    // (dvogodišnji, šestomjesečni) stand with their number. Left out: jedan, jedna (article, pronoun), stotine,
    // desetak, desetine (no definite number), tromjesečje, polugodište, desetljeće ("quarter", "half-year", "decade").
    cardinals: {
      0: 'nula nule nuli nulu nulom nulti nultog nultoga nultom nultome nulta nulte nultoj nultu nulto nultih nultim',
      2:
        'dva dvaju dvama dvije dviju dvjema dvoje dvojega dvojem dvojemu dvojih dvojim dvojima dvojica dvojice ' +
        'dvojici dvojicu dvojicom oba obaju obama obje obiju objema oboje obojega obojice obojica obojici obojicu ' +
        'obojicom obadva obadvije dvogodišnj* dvomjesečn* dvotjedn* dvodnevn* dvočlan*',
      3:
        'tri triju trima troje trojega trojem trojica trojice trojici trojicu trojicom trojih trojim trogodišnj* ' +
        'trotjedn* trodnevn* tročlan* tromjesečni_rok tromjesečnog_roka tromjesečnom_roku tromjesečno_razdoblje ' +
        'tromjesečnog_razdoblja tromjesečnom_razdoblju',
      4:
        'četiri četiriju četirima četvero četveroga četverih četverim četvorica četvorice četvorici četvoricu ' +
        'četvoricom četverogodišnj* četveromjesečn* četverotjedn* četverodnevn* četveročlan*',
      5:
        'pet petero peteroga peterih petorica petorice petorici petoricu petoricom petogodišnj* petomjesečn* ' +
        'petodnevn* peteročlan*',
      6:
        'šest šestero šesteroga šesterih šestorica šestorice šestorici šestoricu šestoricom šestogodišnj* ' +
        'šestomjesečn* šestotjedn* šestodnevn* šesteročlan*',
      7:
        'sedam sedmero sedmeroga sedmerih sedmorica sedmorice sedmorici sedmoricu sedmoricom sedmogodišnj* ' +
        'sedmodnevn* sedmeročlan*',
      8:
        'osam osmero osmeroga osmerih osmorica osmorice osmorici osmoricu osmoricom osmogodišnj* osmomjesečn* ' +
        'osmotjedn* osmodnevn*',
      9:
        'devet devetero deveteroga deveterih devetorica devetorice devetorici devetoricu devetogodišnj* ' +
        'devetomjesečn*',
      10:
        'deset desetero deseteroga deseterih desetorica desetorice desetorici desetoricu desetogodišnj* desetodnevn* ' +
        'deseteročlan*',
      11: 'jedanaest jedanaestero jedanaestorica jedanaestorice',
      12: 'dvanaest dvanaestero dvanaestorica dvanaestorice dvanaestomjesečn*',
      13: 'trinaest trinaestero trinaestorica trinaestorice',
      14: 'četrnaest četrnaestero četrnaestorica četrnaestorice četrnaestodnevn*',
      15: 'petnaest petnaestero petnaestorica petnaestorice petnaestodnevn*',
      16: 'šesnaest šesnaestero šesnaestorica šesnaestorice',
      17: 'sedamnaest sedamnaestero sedamnaestorica sedamnaestorice',
      18: 'osamnaest osamnaestero osamnaestorica osamnaestorice',
      19: 'devetnaest devetnaestero devetnaestorica devetnaestorice',
      20: 'dvadeset',
      30: 'trideset tridesetodnevn*',
      40: 'četrdeset',
      50: 'pedeset',
      60: 'šezdeset šezdesetodnevn*',
      70: 'sedamdeset',
      80: 'osamdeset',
      90: 'devedeset devedesetodnevn*',
      100: 'sto stotinu',
      200: 'dvjesto dvjesta dvije_stotine dviju_stotina',
      300: 'tristo trista tri_stotine',
      400: 'četiristo četiri_stotine',
      500: 'petsto pet_stotina',
      // Not šesto: also "sixth".
      600: 'šeststo šest_stotina',
      700: 'sedamsto sedam_stotina',
      800: 'osamsto osam_stotina',
      900: 'devetsto devet_stotina',
      1000: 'tisuća tisuće tisući tisuću tisućom tisućama tis',
      1000000: 'milijun milijuna milijunu milijunom milijuni milijune milijunima mil',
      1000000000: 'milijarda milijarde milijardi milijardu milijardom milijardama mlrd',
      1000000000000: 'bilijun bilijuna bilijunu bilijunom bilijuni bilijune bilijunima',
    },
    bound: {
      1: 'jedan jedna jedno',
    },
    joiners: 'i',
    joinersOptional: true,
    ordinals: {
      1: 'prvi prvog prvoga prvom prvome prvomu prvim prva prve prvoj prvu prvo prvih prvima',
      // drugi is mostly "other": it stands only with a noun that makes it "second", in the singular.
      2:
        'drugi_podstavak drugog_podstavka drugoga_podstavka drugom_podstavku drugome_podstavku drugomu_podstavku ' +
        'drugim_podstavkom drugi_stavak drugog_stavka drugoga_stavka drugom_stavku drugome_stavku drugomu_stavku ' +
        'drugim_stavkom drugi_stupac drugog_stupca drugoga_stupca drugom_stupcu drugome_stupcu drugomu_stupcu ' +
        'drugim_stupcem drugi_krug drugog_kruga drugoga_kruga drugom_krugu drugome_krugu drugomu_krugu drugim_krugom ' +
        'drugi_stup drugog_stupa drugoga_stupa drugom_stupu drugome_stupu drugomu_stupu drugim_stupom drugi_tjedan ' +
        'drugog_tjedna drugoga_tjedna drugom_tjednu drugome_tjednu drugomu_tjednu drugim_tjednom drugi_mjesec ' +
        'drugog_mjeseca drugoga_mjeseca drugom_mjesecu drugome_mjesecu drugomu_mjesecu drugim_mjesecem drugi_dio ' +
        'drugog_dijela drugoga_dijela drugom_dijelu drugome_dijelu drugim_dijelom drugi_radni_dan drugog_radnog_dana ' +
        'druga_alinea druge_alinee drugoj_alinei drugu_alineu drugom_alineom druga_alineja druge_alineje ' +
        'drugoj_alineji drugu_alineju drugom_alinejom druga_rečenica druge_rečenice drugoj_rečenici drugu_rečenicu ' +
        'drugom_rečenicom druga_faza druge_faze drugoj_fazi drugu_fazu drugom_fazom druga_polovica druge_polovice ' +
        'drugoj_polovici drugu_polovicu drugom_polovicom drugo_tromjesečje drugog_tromjesečja drugoga_tromjesečja ' +
        'drugom_tromjesečju drugome_tromjesečju drugim_tromjesečjem drugo_polugodište drugog_polugodišta ' +
        'drugoga_polugodišta drugom_polugodištu drugome_polugodištu drugim_polugodištem drugo_čitanje drugog_čitanja ' +
        'drugoga_čitanja drugom_čitanju drugome_čitanju drugim_čitanjem druga_godina drugoj_godini drugu_godinu ' +
        'drugom_godinom druga_kalendarska_godina druge_kalendarske_godine drugoj_kalendarskoj_godini ' +
        'drugi_svjetski_rat drugog_svjetskog_rata drugoga_svjetskog_rata drugom_svjetskom_ratu ' +
        'drugome_svjetskom_ratu',
      // trećih, trećim, trećima are the third parties, with or without a noun.
      3:
        'treći trećeg trećega trećem trećemu treća treće trećoj treću trećom trećim_stavkom trećim_podstavkom ' +
        'trećim_dijelom trećim_tromjesečjem',
      4:
        'četvrti četvrtog četvrtoga četvrtom četvrtome četvrtomu četvrtim četvrta četvrte četvrtoj četvrtu četvrto ' +
        'četvrtih četvrtima',
      5: 'peti petog petoga petom petome petomu petim peta pete petoj petu peto petih petima',
      6: 'šesti šestog šestoga šestom šestome šestomu šestim šesta šeste šestoj šestu šesto šestih šestima',
      7: 'sedmi sedmog sedmoga sedmom sedmome sedmomu sedmim sedma sedme sedmoj sedmu sedmo sedmih sedmima',
      8: 'osmi osmog osmoga osmom osmome osmomu osmim osma osme osmoj osmu osmo osmih osmima',
      9:
        'deveti devetog devetoga devetom devetome devetomu devetim deveta devete devetoj devetu deveto devetih ' +
        'devetima',
      10:
        'deseti desetog desetoga desetom desetome desetomu desetim deseta desete desetoj desetu deseto desetih ' +
        'desetima',
      11:
        'jedanaesti jedanaestog jedanaestoga jedanaestom jedanaestome jedanaestomu jedanaestim jedanaesta jedanaeste ' +
        'jedanaestoj jedanaestu jedanaesto jedanaestih jedanaestima',
      12:
        'dvanaesti dvanaestog dvanaestoga dvanaestom dvanaestome dvanaestomu dvanaestim dvanaesta dvanaeste ' +
        'dvanaestoj dvanaestu dvanaesto dvanaestih dvanaestima',
      13:
        'trinaesti trinaestog trinaestoga trinaestom trinaestome trinaestomu trinaestim trinaesta trinaeste ' +
        'trinaestoj trinaestu trinaesto trinaestih trinaestima',
      14:
        'četrnaesti četrnaestog četrnaestoga četrnaestom četrnaestome četrnaestomu četrnaestim četrnaesta četrnaeste ' +
        'četrnaestoj četrnaestu četrnaesto četrnaestih četrnaestima',
      15:
        'petnaesti petnaestog petnaestoga petnaestom petnaestome petnaestomu petnaestim petnaesta petnaeste ' +
        'petnaestoj petnaestu petnaesto petnaestih petnaestima',
      16:
        'šesnaesti šesnaestog šesnaestoga šesnaestom šesnaestome šesnaestomu šesnaestim šesnaesta šesnaeste ' +
        'šesnaestoj šesnaestu šesnaesto šesnaestih šesnaestima',
      17:
        'sedamnaesti sedamnaestog sedamnaestoga sedamnaestom sedamnaestome sedamnaestomu sedamnaestim sedamnaesta ' +
        'sedamnaeste sedamnaestoj sedamnaestu sedamnaesto sedamnaestih sedamnaestima',
      18:
        'osamnaesti osamnaestog osamnaestoga osamnaestom osamnaestome osamnaestomu osamnaestim osamnaesta osamnaeste ' +
        'osamnaestoj osamnaestu osamnaesto osamnaestih osamnaestima',
      19:
        'devetnaesti devetnaestog devetnaestoga devetnaestom devetnaestome devetnaestomu devetnaestim devetnaesta ' +
        'devetnaeste devetnaestoj devetnaestu devetnaesto devetnaestih devetnaestima',
      20:
        'dvadeseti dvadesetog dvadesetoga dvadesetom dvadesetome dvadesetomu dvadesetim dvadeseta dvadesete ' +
        'dvadesetoj dvadesetu dvadeseto dvadesetih dvadesetima',
      21:
        'dvadeset_prvi dvadeset_prvog dvadeset_prvoga dvadeset_prvom dvadeset_prvome dvadeset_prvomu dvadeset_prvim ' +
        'dvadeset_prva dvadeset_prve dvadeset_prvoj dvadeset_prvu dvadeset_prvo dvadeset_prvih dvadeset_prvima ' +
        'dvadeset_i_prvi dvadeset_i_prvog dvadeset_i_prvoga dvadeset_i_prvom dvadeset_i_prvome dvadeset_i_prvomu ' +
        'dvadeset_i_prvim dvadeset_i_prva dvadeset_i_prve dvadeset_i_prvoj dvadeset_i_prvu dvadeset_i_prvo ' +
        'dvadeset_i_prvih dvadeset_i_prvima',
      22:
        'dvadeset_drugi dvadeset_drugog dvadeset_drugoga dvadeset_drugom dvadeset_drugome dvadeset_drugomu ' +
        'dvadeset_drugim dvadeset_druga dvadeset_druge dvadeset_drugoj dvadeset_drugu dvadeset_drugo dvadeset_drugih ' +
        'dvadeset_drugima dvadeset_i_drugi dvadeset_i_drugog dvadeset_i_drugoga dvadeset_i_drugom dvadeset_i_drugome ' +
        'dvadeset_i_drugomu dvadeset_i_drugim dvadeset_i_druga dvadeset_i_druge dvadeset_i_drugoj dvadeset_i_drugu ' +
        'dvadeset_i_drugo dvadeset_i_drugih dvadeset_i_drugima',
      23:
        'dvadeset_treći dvadeset_trećeg dvadeset_trećega dvadeset_trećem dvadeset_trećemu dvadeset_trećim ' +
        'dvadeset_treća dvadeset_treće dvadeset_trećoj dvadeset_treću dvadeset_trećom dvadeset_trećih ' +
        'dvadeset_trećima dvadeset_i_treći dvadeset_i_trećeg dvadeset_i_trećega dvadeset_i_trećem dvadeset_i_trećemu ' +
        'dvadeset_i_trećim dvadeset_i_treća dvadeset_i_treće dvadeset_i_trećoj dvadeset_i_treću dvadeset_i_trećom ' +
        'dvadeset_i_trećih dvadeset_i_trećima',
      24:
        'dvadeset_četvrti dvadeset_četvrtog dvadeset_četvrtoga dvadeset_četvrtom dvadeset_četvrtome ' +
        'dvadeset_četvrtomu dvadeset_četvrtim dvadeset_četvrta dvadeset_četvrte dvadeset_četvrtoj dvadeset_četvrtu ' +
        'dvadeset_četvrto dvadeset_četvrtih dvadeset_četvrtima dvadeset_i_četvrti dvadeset_i_četvrtog ' +
        'dvadeset_i_četvrtoga dvadeset_i_četvrtom dvadeset_i_četvrtome dvadeset_i_četvrtomu dvadeset_i_četvrtim ' +
        'dvadeset_i_četvrta dvadeset_i_četvrte dvadeset_i_četvrtoj dvadeset_i_četvrtu dvadeset_i_četvrto ' +
        'dvadeset_i_četvrtih dvadeset_i_četvrtima',
      25:
        'dvadeset_peti dvadeset_petog dvadeset_petoga dvadeset_petom dvadeset_petome dvadeset_petomu dvadeset_petim ' +
        'dvadeset_peta dvadeset_pete dvadeset_petoj dvadeset_petu dvadeset_peto dvadeset_petih dvadeset_petima ' +
        'dvadeset_i_peti dvadeset_i_petog dvadeset_i_petoga dvadeset_i_petom dvadeset_i_petome dvadeset_i_petomu ' +
        'dvadeset_i_petim dvadeset_i_peta dvadeset_i_pete dvadeset_i_petoj dvadeset_i_petu dvadeset_i_peto ' +
        'dvadeset_i_petih dvadeset_i_petima',
      26:
        'dvadeset_šesti dvadeset_šestog dvadeset_šestoga dvadeset_šestom dvadeset_šestome dvadeset_šestomu ' +
        'dvadeset_šestim dvadeset_šesta dvadeset_šeste dvadeset_šestoj dvadeset_šestu dvadeset_šesto dvadeset_šestih ' +
        'dvadeset_šestima dvadeset_i_šesti dvadeset_i_šestog dvadeset_i_šestoga dvadeset_i_šestom dvadeset_i_šestome ' +
        'dvadeset_i_šestomu dvadeset_i_šestim dvadeset_i_šesta dvadeset_i_šeste dvadeset_i_šestoj dvadeset_i_šestu ' +
        'dvadeset_i_šesto dvadeset_i_šestih dvadeset_i_šestima',
      27:
        'dvadeset_sedmi dvadeset_sedmog dvadeset_sedmoga dvadeset_sedmom dvadeset_sedmome dvadeset_sedmomu ' +
        'dvadeset_sedmim dvadeset_sedma dvadeset_sedme dvadeset_sedmoj dvadeset_sedmu dvadeset_sedmo dvadeset_sedmih ' +
        'dvadeset_sedmima dvadeset_i_sedmi dvadeset_i_sedmog dvadeset_i_sedmoga dvadeset_i_sedmom dvadeset_i_sedmome ' +
        'dvadeset_i_sedmomu dvadeset_i_sedmim dvadeset_i_sedma dvadeset_i_sedme dvadeset_i_sedmoj dvadeset_i_sedmu ' +
        'dvadeset_i_sedmo dvadeset_i_sedmih dvadeset_i_sedmima',
      28:
        'dvadeset_osmi dvadeset_osmog dvadeset_osmoga dvadeset_osmom dvadeset_osmome dvadeset_osmomu dvadeset_osmim ' +
        'dvadeset_osma dvadeset_osme dvadeset_osmoj dvadeset_osmu dvadeset_osmo dvadeset_osmih dvadeset_osmima ' +
        'dvadeset_i_osmi dvadeset_i_osmog dvadeset_i_osmoga dvadeset_i_osmom dvadeset_i_osmome dvadeset_i_osmomu ' +
        'dvadeset_i_osmim dvadeset_i_osma dvadeset_i_osme dvadeset_i_osmoj dvadeset_i_osmu dvadeset_i_osmo ' +
        'dvadeset_i_osmih dvadeset_i_osmima',
      29:
        'dvadeset_deveti dvadeset_devetog dvadeset_devetoga dvadeset_devetom dvadeset_devetome dvadeset_devetomu ' +
        'dvadeset_devetim dvadeset_deveta dvadeset_devete dvadeset_devetoj dvadeset_devetu dvadeset_deveto ' +
        'dvadeset_devetih dvadeset_devetima dvadeset_i_deveti dvadeset_i_devetog dvadeset_i_devetoga ' +
        'dvadeset_i_devetom dvadeset_i_devetome dvadeset_i_devetomu dvadeset_i_devetim dvadeset_i_deveta ' +
        'dvadeset_i_devete dvadeset_i_devetoj dvadeset_i_devetu dvadeset_i_deveto dvadeset_i_devetih ' +
        'dvadeset_i_devetima',
      30:
        'trideseti tridesetog tridesetoga tridesetom tridesetome tridesetomu tridesetim trideseta tridesete ' +
        'tridesetoj tridesetu trideseto tridesetih tridesetima',
      31:
        'trideset_prvi trideset_prvog trideset_prvoga trideset_prvom trideset_prvome trideset_prvomu trideset_prvim ' +
        'trideset_prva trideset_prve trideset_prvoj trideset_prvu trideset_prvo trideset_prvih trideset_prvima ' +
        'trideset_i_prvi trideset_i_prvog trideset_i_prvoga trideset_i_prvom trideset_i_prvome trideset_i_prvomu ' +
        'trideset_i_prvim trideset_i_prva trideset_i_prve trideset_i_prvoj trideset_i_prvu trideset_i_prvo ' +
        'trideset_i_prvih trideset_i_prvima',
      40:
        'četrdeseti četrdesetog četrdesetoga četrdesetom četrdesetome četrdesetomu četrdesetim četrdeseta četrdesete ' +
        'četrdesetoj četrdesetu četrdeseto četrdesetih četrdesetima',
      50:
        'pedeseti pedesetog pedesetoga pedesetom pedesetome pedesetomu pedesetim pedeseta pedesete pedesetoj ' +
        'pedesetu pedeseto pedesetih pedesetima',
      60:
        'šezdeseti šezdesetog šezdesetoga šezdesetom šezdesetome šezdesetomu šezdesetim šezdeseta šezdesete ' +
        'šezdesetoj šezdesetu šezdeseto šezdesetih šezdesetima',
      70:
        'sedamdeseti sedamdesetog sedamdesetoga sedamdesetom sedamdesetome sedamdesetomu sedamdesetim sedamdeseta ' +
        'sedamdesete sedamdesetoj sedamdesetu sedamdeseto sedamdesetih sedamdesetima',
      80:
        'osamdeseti osamdesetog osamdesetoga osamdesetom osamdesetome osamdesetomu osamdesetim osamdeseta osamdesete ' +
        'osamdesetoj osamdesetu osamdeseto osamdesetih osamdesetima',
      90:
        'devedeseti devedesetog devedesetoga devedesetom devedesetome devedesetomu devedesetim devedeseta devedesete ' +
        'devedesetoj devedesetu devedeseto devedesetih devedesetima',
      100: 'stoti stotog stotoga stotom stotome stotomu stotim stota stote stotoj stotu stoto stotih stotima',
    },
    multiples: {
      1: 'prvi_put po_prvi_put prvi_puta',
      // Not drugi put alone: mostly "another time".
      2: 'dvaput dva_puta dvokratn* po_drugi_put',
      3: 'triput tri_puta trokratn* treći_put po_treći_put',
      4: 'četiri_puta četverokratn* četvrti_put',
      5: 'pet_puta peterokratn* peti_put',
      6: 'šest_puta šesti_put',
      10: 'deset_puta deseterostruk* deseti_put',
    },
    ordinalMarks: '. -ih -og -oga -om -im',
    // The fractions are here because other languages say "one third" with other words.
    idioms:
      'treća_zemlj* treća_držav* treća_stran* treća_osob* treća_strank* treće_zemlj* treće_držav* treće_stran* ' +
      'treće_osob* treće_strank* trećoj_zemlj* trećoj_držav* trećoj_stran* trećoj_osob* trećoj_strank* treću_zemlj* ' +
      'treću_držav* treću_stran* treću_osob* treću_strank* trećom_zemlj* trećom_držav* trećom_stran* trećom_osob* ' +
      'trećom_strank* trećih_zemlj* trećih_držav* trećih_stran* trećih_osob* trećih_strank* trećim_zemlj* ' +
      'trećim_držav* trećim_stran* trećim_osob* trećim_strank* trećima_zemlj* trećima_držav* trećima_stran* ' +
      'trećima_osob* trećima_strank* trećih_zemalja treći_svijet trećeg_svijeta trećem_svijetu treći_sektor ' +
      'trećeg_sektora prvi_stupanj prvog_stupnja prvoga_stupnja prvom_stupnju prvome_stupnju prvim_stupnjem ' +
      'prvostupanjsk* prvostupn* drugi_stupanj drugog_stupnja drugom_stupnju drugostupanjsk* drugostupn* prva_pomoć ' +
      'prve_pomoći prvoj_pomoći prvu_pomoć prve_ruke druge_ruke prvi_pogled prvom_redu prvome_redu prvom_mjestu ' +
      'prvome_mjestu drugom_mjestu prva_dama prve_dame prve_potrebe prvoj_crti prve_crte prve_linije među_drugim ' +
      'između_ostalog s_druge_strane drugim_riječima jedan_ili_drugi jedna_trećina jedne_trećine jednu_trećinu ' +
      'jednoj_trećini dvije_trećine dviju_trećina dvjema_trećinama dvotrećinsk* jedna_četvrtina jedne_četvrtine ' +
      'jednu_četvrtinu dvije_četvrtine tri_četvrtine triju_četvrtina jedna_petina jednu_petinu dvije_petine ' +
      'dviju_petina tri_petine triju_petina četiri_petine pet_šestina tri_osmine pet_osmina devet_desetina ' +
      'nulta_tolerancija nulte_tolerancije nultoj_toleranciji nultu_toleranciju nulta_stopa_emisija nulte_emisije ' +
      'nultih_emisija nultim_emisijama nultog_onečišćenja nultu_stopu_onečišćenja nulta_stopa_onečišćenja ' +
      'nulte_stope_onečišćenja nultom_stopom_emisija nulte_stope_emisija nultu_stopu_emisija neto_nulta neto_nulte ' +
      'neto_nultu neto_nultih neto_nultoj nulti_zbroj nultim_zbrojem',
  },
  dates: {
    // Left out: the abbreviations tra, svi ("all"), lis, stu, pro, which are words.
    months: [
      'siječanj siječnja siječnju siječnjem siječnji sij',
      'veljača veljače veljači veljaču veljačom velj',
      'ožujak ožujka ožujku ožujkom ožu',
      'travanj travnja travnju travnjem trav',
      'svibanj svibnja svibnju svibnjem svib',
      'lipanj lipnja lipnju lipnjem lip',
      'srpanj srpnja srpnju srpnjem srp',
      'kolovoz kolovoza kolovozu kolovozom kol',
      'rujan rujna rujnu rujnom ruj',
      'listopad listopada listopadu listopadom',
      'studeni studenog studenoga studenom studenome studenomu studenim stud',
      'prosinac prosinca prosincu prosincem pros',
    ],
    particles: '',
    yearWords: 'godine godina godini godinu god. g.',
    dayWords: 'dana dan',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'uredba uredbe uredbi uredbu uredbom uredbama uredaba provedbena_uredba provedbene_uredbe provedbenoj_uredbi ' +
        'provedbenu_uredbu provedbenom_uredbom provedbenih_uredaba provedbenim_uredbama provedbenima_uredbama ' +
        'provedbenih_uredbi delegirana_uredba delegirane_uredbe delegiranoj_uredbi delegiranu_uredbu ' +
        'delegiranom_uredbom delegiranih_uredaba delegiranim_uredbama delegiranima_uredbama delegiranih_uredbi',
      directive:
        'direktiva direktive direktivi direktivu direktivom direktivama provedbena_direktiva provedbene_direktive ' +
        'provedbenoj_direktivi provedbenu_direktivu provedbenom_direktivom provedbenih_direktiva ' +
        'provedbenim_direktivama provedbenima_direktivama delegirana_direktiva delegirane_direktive ' +
        'delegiranoj_direktivi delegiranu_direktivu delegiranom_direktivom delegiranih_direktiva ' +
        'delegiranim_direktivama delegiranima_direktivama okvirna_direktiva okvirne_direktive okvirnoj_direktivi ' +
        'okvirnu_direktivu okvirnom_direktivom okvirnih_direktiva okvirnim_direktivama okvirnima_direktivama',
      decision:
        'odluka odluke odluku odlukom odlukama odluci provedbena_odluka provedbene_odluke provedbenoj_odluci ' +
        'provedbenu_odluku provedbenom_odlukom provedbenih_odluka provedbenim_odlukama provedbenima_odlukama ' +
        'delegirana_odluka delegirane_odluke delegiranoj_odluci delegiranu_odluku delegiranom_odlukom ' +
        'delegiranih_odluka delegiranim_odlukama delegiranima_odlukama',
      recommendation: 'preporuka preporuke preporuku preporukom preporukama preporuci',
      'framework-decision':
        'okvirna_odluka okvirne_odluke okvirnoj_odluci okvirnu_odluku okvirnom_odlukom okvirnih_odluka ' +
        'okvirnim_odlukama okvirnima_odlukama',
      'joint-action':
        'zajednička_akcija zajedničke_akcije zajedničkoj_akciji zajedničku_akciju zajedničkom_akcijom ' +
        'zajedničkih_akcija zajedničkim_akcijama zajedničko_djelovanje zajedničkog_djelovanja ' +
        'zajedničkoga_djelovanja zajedničkom_djelovanju zajedničkome_djelovanju zajedničkim_djelovanjem',
      'common-position':
        'zajedničko_stajalište zajedničkog_stajališta zajedničkoga_stajališta zajedničkom_stajalištu ' +
        'zajedničkome_stajalištu zajedničkomu_stajalištu zajedničkim_stajalištem zajednička_stajališta ' +
        'zajedničkih_stajališta zajedničkim_stajalištima',
    },
    domains: {
      EU: 'eu',
      EC: 'ez',
      EEC: 'eez',
      Euratom: 'euratom ezae',
      ECSC: 'ezuč',
      CFSP: 'zvsp',
      JHA: 'pup',
    },
    subdivisions: {
      article: 'članak članka članku člankom članci članaka člancima članke čl.',
      paragraph: 'stavak stavka stavku stavkom stavci stavaka stavcima stavke st.',
      subparagraph: 'podstavak podstavka podstavku podstavkom podstavci podstavaka podstavcima podstavke',
      point:
        'točka točke točki točku točkom točaka točkama toč. podtočka podtočke podtočki podtočku podtočkom podtočaka ' +
        'podtočkama',
      indent: 'alineja alineje alineji alineju alinejom alinejama alinea alinee alinei alineu alineom alineama',
      sentence: 'rečenica rečenice rečenici rečenicu rečenicom rečenicama',
      recital:
        'uvodna_izjava uvodne_izjave uvodnoj_izjavi uvodnu_izjavu uvodnom_izjavom uvodnih_izjava uvodnim_izjavama ' +
        'uvodnima_izjavama',
      annex: 'prilog priloga prilogu prilogom prilozi prilozima priloge pril.',
      part: 'dio dijela dijelu dijelom dijelovi dijelova dijelovima dijelove',
      title: 'glava glave glavi glavu glavom glavama',
      chapter: 'poglavlje poglavlja poglavlju poglavljem poglavljima pogl.',
      section:
        'odjeljak odjeljka odjeljku odjeljkom odjeljci odjeljaka odjeljcima odjeljke pododjeljak pododjeljka ' +
        'pododjeljku pododjeljkom pododjeljci pododjeljaka pododjeljcima odsjek odsjeka odsjeku odsjekom',
      appendix: 'dodatak dodatka dodatku dodatkom dodaci dodataka dodacima dodatke',
      table: 'tablica tablice tablici tablicu tablicom tablicama',
      footnote:
        'bilješka bilješke bilješci bilješku bilješkom bilježaka bilješkama fusnota fusnote fusnoti fusnotu fusnotom ' +
        'fusnotama',
      protocol: 'protokol protokola protokolu protokolom protokoli protokolima protokole',
    },
    // Not numberFirst: in članka 5. stavka 1. the number belongs to the noun before it.
    numberFirst: [],
    numberSigns: 'br. br broj broja broju brojem brojevi',
    journal: 'sl službeni_list službenog_lista službenoga_lista službenom_listu službenome_listu službenim_listom',
    page: 'str. stranica stranice stranici',
    rangeWords: 'do',
    listWords: 'i ili i/ili te odnosno kao_i',
    rangeStarts: 'od',
    ordinals: { 2: 'drugi druga drugog drugoga drugom drugome drugomu drugoj drugu' },
  },
  // postotak is the percentage, postotni bod the percentage point.
  percentWords: 'posto promil*',
  pointLetters: '',
  conjunctions: 'i ili i/ili te odnosno ni niti',
  doubledWords: 'tko što',
  abbreviations:
    'br. čl. st. toč. str. npr. tj. itd. itsl. i.sl. sl. tzv. odn. usp. v. god. g. dr. mr. sc. prof. doc. ing. dipl. ' +
    'oec. iur. akad. sv. ul. tel. faks. min. sek. maks. mil. mlrd. tis. kn. ca. op. cit. ibid. i.e. e.g. pril. pogl. ' +
    'tab. izd. prir. ur. sur. ref. dok. prev. engl. franc. njem. lat. tal. hrv. d.o.o. d.d. j.d.o.o. o.a. m. s. p.p. ' +
    'prethod. uklj. isklj. sij. velj. ožu. trav. svib. lip. srp. kol. ruj. stud. pros. v.d. b.b. podst.',
}
