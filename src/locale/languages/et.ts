import type { Locale } from '../locale.ts'

/**
 * Estonian. Months and separators after CLDR 48, abbreviations and treaty brackets after the Interinstitutional Style
 * Guide, word forms read in EU law and checked against the corpora (GDPR proposal, UDHR).
 */
export const et: Locale = {
  language: 'et',
  name: 'Estonian',
  decimal: ',',
  numerals: {
    cardinals: {
      0: 'null nulli nullist nullini nullile nulliga nullis',
      2:
        'kaks kahe kaht kahte kahesse kahest kahele kahel kahelt kaheks kaheni kahena kaheta kahega kahes kaheaasta* ' +
        'kahekuu* kahenädala* kahepäeva* kahetunni* kaheliikmeli* mõlemad mõlema mõlemat mõlemasse mõlemas mõlemast ' +
        'mõlemale mõlemal mõlemalt mõlemaks mõlemana mõlemaga mõlemate mõlemaid mõlemates mõlematest mõlematele ' +
        'mõlematel mõlematelt mõlematega mõlematesse',
      3:
        'kolm kolme kolmesse kolmest kolmele kolmel kolmelt kolmeks kolmeni kolmena kolmeta kolmega kolmes ' +
        'kolmeaasta* kolmekuu* kolmenädala* kolmepäeva* kolmetunni* kolmeliikmeli*',
      // No neljapäev: Thursday. The inessives neljas, viies, kuues … are also "fourth, fifth, sixth" and stand with
      // the ordinals, of the same value.
      4:
        'neli nelja neljasse neljast neljale neljal neljalt neljaks neljani neljana neljata neljaga neljakuu* ' +
        'neljanädala* neljapäevane neljapäevase* neljatunni* neljaliikmeli*',
      // Bare viis is also "way", kuus "in the month", üksteist "each other": only with the noun counted, and in
      // `bound`.
      5:
        'viie viit viiesse viiest viiele viiel viielt viieks viieni viiena viieta viiega viieaasta* viiekuu* ' +
        'viienädala* viiepäeva* viietunni* viieliikmeli* viis_aastat viis_aastane viis_kuud viis_nädalat viis_päeva ' +
        'viis_tööpäeva viis_tundi viis_minutit viis_liiget viis_liikmesriiki viis_riiki viis_isikut viis_osa ' +
        'viis_punkti viis_kriteeriumi viis_etappi viis_rühma viis_kategooriat viis_esindajat viis_töötajat ' +
        'vähemalt_viis kuni_viis rohkem_kui_viis enam_kui_viis vähem_kui_viis viis_kuni',
      6:
        'kuue kuut kuuesse kuuest kuuele kuuel kuuelt kuueks kuueni kuuena kuueta kuuega kuueaasta* kuuekuu* ' +
        'kuuenädala* kuuepäeva* kuuetunni* kuueliikmeli* kuus_aastat kuus_kuud kuus_nädalat kuus_päeva kuus_tööpäeva ' +
        'kuus_tundi kuus_minutit kuus_liiget kuus_liikmesriiki kuus_riiki kuus_isikut kuus_osa kuus_punkti ' +
        'kuus_kriteeriumi kuus_etappi kuus_rühma kuus_kategooriat kuus_esindajat kuus_töötajat vähemalt_kuus ' +
        'kuni_kuus rohkem_kui_kuus enam_kui_kuus vähem_kui_kuus kuus_kuni',
      7:
        'seitse seitsme seitset seitsmesse seitsmest seitsmele seitsmel seitsmelt seitsmeks seitsmeni seitsmena ' +
        'seitsmeta seitsmega seitsmeaasta* seitsmekuu* seitsmenädala* seitsmepäeva* seitsmetunni* seitsmeliikmeli*',
      8:
        'kaheksa kaheksat kaheksasse kaheksast kaheksale kaheksal kaheksalt kaheksaks kaheksani kaheksana kaheksata ' +
        'kaheksaga kaheksakuu* kaheksanädala* kaheksapäeva* kaheksatunni* kaheksaliikmeli*',
      9:
        'üheksa üheksat üheksasse üheksast üheksale üheksal üheksalt üheksaks üheksani üheksana üheksata üheksaga ' +
        'üheksakuu* üheksanädala* üheksapäeva* üheksatunni* üheksaliikmeli*',
      10:
        'kümme kümne kümmet kümnesse kümnest kümnele kümnel kümnelt kümneks kümneni kümnena kümneta kümnega ' +
        'kümneaasta* kümnepäeva* kümnekuu* kümneliikmeli*',
      11:
        'üheteist üheteistkümne ühteteistkümmet ühtteistkümmet üheteistkümnesse üheteistkümnest üheteistkümnele ' +
        'üheteistkümnel üheteistkümnelt üheteistkümneks üheteistkümneni üheteistkümnena üheteistkümneta ' +
        'üheteistkümnega üheteistkuu* üheteistaasta* üheteistkümnekuu* üheteistkümneaasta* üheteistkümnepäeva* ' +
        'üksteist_aastat üksteist_kuud üksteist_nädalat üksteist_päeva üksteist_tööpäeva üksteist_tundi ' +
        'üksteist_liiget üksteist_liikmesriiki üksteist_riiki',
      12:
        'kaksteist kaheteist kaheteistkümne kahteteistkümmet kahtteistkümmet kaheteistkümnesse kaheteistkümnest ' +
        'kaheteistkümnele kaheteistkümnel kaheteistkümnelt kaheteistkümneks kaheteistkümneni kaheteistkümnena ' +
        'kaheteistkümneta kaheteistkümnega kaheteistkuu* kaheteistaasta* kaheteistkümnekuu* kaheteistkümneaasta* ' +
        'kaheteistkümnepäeva*',
      13:
        'kolmteist kolmeteist kolmeteistkümne kolmeteistkümmet kolmeteistkümnesse kolmeteistkümnest ' +
        'kolmeteistkümnele kolmeteistkümnel kolmeteistkümnelt kolmeteistkümneks kolmeteistkümneni kolmeteistkümnena ' +
        'kolmeteistkümneta kolmeteistkümnega kolmeteistkuu* kolmeteistaasta* kolmeteistkümnekuu* ' +
        'kolmeteistkümneaasta* kolmeteistkümnepäeva*',
      14:
        'neliteist neljateist neljateistkümne neljateistkümmet neljateistkümnesse neljateistkümnest ' +
        'neljateistkümnele neljateistkümnel neljateistkümnelt neljateistkümneks neljateistkümneni neljateistkümnena ' +
        'neljateistkümneta neljateistkümnega neljateistkuu* neljateistaasta* neljateistkümnekuu* ' +
        'neljateistkümneaasta* neljateistkümnepäeva*',
      15:
        'viisteist viieteist viieteistkümne viitteistkümmet viieteistkümnesse viieteistkümnest viieteistkümnele ' +
        'viieteistkümnel viieteistkümnelt viieteistkümneks viieteistkümneni viieteistkümnena viieteistkümneta ' +
        'viieteistkümnega viieteistkuu* viieteistaasta* viieteistkümnekuu* viieteistkümneaasta* viieteistkümnepäeva*',
      16:
        'kuusteist kuueteist kuueteistkümne kuutteistkümmet kuueteistkümnesse kuueteistkümnest kuueteistkümnele ' +
        'kuueteistkümnel kuueteistkümnelt kuueteistkümneks kuueteistkümneni kuueteistkümnena kuueteistkümneta ' +
        'kuueteistkümnega kuueteistkuu* kuueteistaasta* kuueteistkümnekuu* kuueteistkümneaasta* kuueteistkümnepäeva*',
      17:
        'seitseteist seitsmeteist seitsmeteistkümne seitsetteistkümmet seitsmeteistkümnesse seitsmeteistkümnest ' +
        'seitsmeteistkümnele seitsmeteistkümnel seitsmeteistkümnelt seitsmeteistkümneks seitsmeteistkümneni ' +
        'seitsmeteistkümnena seitsmeteistkümneta seitsmeteistkümnega seitsmeteistkuu* seitsmeteistaasta* ' +
        'seitsmeteistkümnekuu* seitsmeteistkümneaasta* seitsmeteistkümnepäeva*',
      18:
        'kaheksateist kaheksateistkümne kaheksatteistkümmet kaheksateistkümnesse kaheksateistkümnest ' +
        'kaheksateistkümnele kaheksateistkümnel kaheksateistkümnelt kaheksateistkümneks kaheksateistkümneni ' +
        'kaheksateistkümnena kaheksateistkümneta kaheksateistkümnega kaheksateistkuu* kaheksateistaasta* ' +
        'kaheksateistkümnekuu* kaheksateistkümneaasta* kaheksateistkümnepäeva*',
      19:
        'üheksateist üheksateistkümne üheksatteistkümmet üheksateistkümnesse üheksateistkümnest üheksateistkümnele ' +
        'üheksateistkümnel üheksateistkümnelt üheksateistkümneks üheksateistkümneni üheksateistkümnena ' +
        'üheksateistkümneta üheksateistkümnega üheksateistkuu* üheksateistaasta* üheksateistkümnekuu* ' +
        'üheksateistkümneaasta* üheksateistkümnepäeva*',
      20:
        'kakskümmend kahekümne kahtkümmet kahtekümmet kahekümnesse kahekümnest kahekümnele kahekümnel kahekümnelt ' +
        'kahekümneks kahekümneni kahekümnena kahekümneta kahekümnega kahekümneaasta* kahekümnepäeva* kahekümnekuu*',
      30:
        'kolmkümmend kolmekümne kolmekümmet kolmekümnesse kolmekümnest kolmekümnele kolmekümnel kolmekümnelt ' +
        'kolmekümneks kolmekümneni kolmekümnena kolmekümneta kolmekümnega kolmekümneaasta* kolmekümnepäeva* ' +
        'kolmekümnekuu*',
      40:
        'nelikümmend neljakümne neljakümmet neljakümnesse neljakümnest neljakümnele neljakümnel neljakümnelt ' +
        'neljakümneks neljakümneni neljakümnena neljakümneta neljakümnega neljakümneaasta* neljakümnepäeva* ' +
        'neljakümnekuu*',
      50:
        'viiskümmend viiekümne viitkümmet viiekümnesse viiekümnest viiekümnele viiekümnel viiekümnelt viiekümneks ' +
        'viiekümneni viiekümnena viiekümneta viiekümnega viiekümneaasta* viiekümnepäeva* viiekümnekuu*',
      60:
        'kuuskümmend kuuekümne kuutkümmet kuuekümnesse kuuekümnest kuuekümnele kuuekümnel kuuekümnelt kuuekümneks ' +
        'kuuekümneni kuuekümnena kuuekümneta kuuekümnega kuuekümneaasta* kuuekümnepäeva* kuuekümnekuu*',
      70:
        'seitsekümmend seitsmekümne seitsetkümmet seitsmekümnesse seitsmekümnest seitsmekümnele seitsmekümnel ' +
        'seitsmekümnelt seitsmekümneks seitsmekümneni seitsmekümnena seitsmekümneta seitsmekümnega ' +
        'seitsmekümneaasta* seitsmekümnepäeva* seitsmekümnekuu*',
      80:
        'kaheksakümmend kaheksakümne kaheksatkümmet kaheksakümnesse kaheksakümnest kaheksakümnele kaheksakümnel ' +
        'kaheksakümnelt kaheksakümneks kaheksakümneni kaheksakümnena kaheksakümneta kaheksakümnega ' +
        'kaheksakümneaasta* kaheksakümnepäeva* kaheksakümnekuu*',
      90:
        'üheksakümmend üheksakümne üheksatkümmet üheksakümnesse üheksakümnest üheksakümnele üheksakümnel ' +
        'üheksakümnelt üheksakümneks üheksakümneni üheksakümnena üheksakümneta üheksakümnega üheksakümneaasta* ' +
        'üheksakümnepäeva* üheksakümnekuu*',
      100: 'sada saja sadat sajasse sajast sajale sajal sajalt sajaks sajani sajana sajata sajaga sajapäeva*',
      200:
        'kakssada kahesaja kahtsadat kahtesadat kahesajasse kahesajast kahesajale kahesajal kahesajalt kahesajaks ' +
        'kahesajani kahesajana kahesajata kahesajaga',
      300:
        'kolmsada kolmesaja kolmesadat kolmesajasse kolmesajast kolmesajale kolmesajal kolmesajalt kolmesajaks ' +
        'kolmesajani kolmesajana kolmesajata kolmesajaga',
      400:
        'nelisada neljasaja neljasadat neljasajasse neljasajast neljasajale neljasajal neljasajalt neljasajaks ' +
        'neljasajani neljasajana neljasajata neljasajaga',
      500:
        'viissada viiesaja viitsadat viiesajasse viiesajast viiesajale viiesajal viiesajalt viiesajaks viiesajani ' +
        'viiesajana viiesajata viiesajaga',
      600:
        'kuussada kuuesaja kuutsadat kuuesajasse kuuesajast kuuesajale kuuesajal kuuesajalt kuuesajaks kuuesajani ' +
        'kuuesajana kuuesajata kuuesajaga',
      700:
        'seitsesada seitsmesaja seitsetsadat seitsmesajasse seitsmesajast seitsmesajale seitsmesajal seitsmesajalt ' +
        'seitsmesajaks seitsmesajani seitsmesajana seitsmesajata seitsmesajaga',
      800:
        'kaheksasada kaheksasaja kaheksatsadat kaheksasajasse kaheksasajast kaheksasajale kaheksasajal kaheksasajalt ' +
        'kaheksasajaks kaheksasajani kaheksasajana kaheksasajata kaheksasajaga',
      900:
        'üheksasada üheksasaja üheksatsadat üheksasajasse üheksasajast üheksasajale üheksasajal üheksasajalt ' +
        'üheksasajaks üheksasajani üheksasajana üheksasajata üheksasajaga',
      1000:
        'tuhat tuhande tuhandet tuhandesse tuhandest tuhandele tuhandel tuhandelt tuhandeks tuhandeni tuhandena ' +
        'tuhandeta tuhandega tuhanded tuhandete tuhandeid tuhandetesse tuhandetes tuhandetest tuhandetele tuhandetel ' +
        'tuhandetelt tuhandeteks tuhandeteni tuhandetena tuhandeteta tuhandetega tuh',
      1e6:
        'miljon miljoni miljonit miljonisse miljonist miljonile miljonil miljonilt miljoniks miljonini miljonina ' +
        'miljonita miljoniga miljonis miljonid miljonite miljoneid miljonitesse miljonites miljonitest miljonitele ' +
        'miljonitel miljonitelt miljoniteks miljoniteni miljonitena miljoniteta miljonitega mln',
      1e9:
        'miljard miljardi miljardit miljardisse miljardist miljardile miljardil miljardilt miljardiks miljardini ' +
        'miljardina miljardita miljardiga miljardis miljardid miljardite miljardeid miljarditesse miljardites ' +
        'miljarditest miljarditele miljarditel miljarditelt miljarditeks miljarditeni miljarditena miljarditeta ' +
        'miljarditega mld mlrd',
      1e12:
        'triljon triljoni triljonit triljonisse triljonist triljonile triljonil triljonilt triljoniks triljonini ' +
        'triljonina triljonita triljoniga triljonis triljonid triljonite triljoneid triljonitesse triljonites ' +
        'triljonitest triljonitele triljonitel triljonitelt triljoniteks triljoniteni triljonitena triljoniteta ' +
        'triljonitega',
    },
    bound: {
      1: 'üks ühe üht ühte ühele ühel ühelt üheks üheni ühega ühest',
      5: 'viis',
      6: 'kuus',
    },
    joiners: '',
    ordinals: {
      1:
        'esimene esimese esimest esimesse esimeses esimesest esimesele esimesel esimeselt esimeseks esimeseni ' +
        'esimesena esimeseta esimesega esimesed esimeste esimesi esimestes esimestest esimestele esimestel ' +
        'esimestelt esimestega esimestesse',
      // teine is "second" and "other": only before a subdivision.
      2:
        'teine_lõik teise_lõigu teist_lõiku teises_lõigus teisest_lõigust teisele_lõigule teisel_lõigul ' +
        'teise_lõiguga teiseks_lõiguks teine_taane teise_taande teist_taanet teises_taandes teisest_taandest ' +
        'teisele_taandele teisel_taandel teise_taandega teine_lause teise_lause teist_lauset teises_lauses ' +
        'teisest_lausest teisele_lausele teisel_lausel teise_lausega teine_alapunkt teise_alapunkti teist_alapunkti ' +
        'teises_alapunktis teisest_alapunktist teisele_alapunktile teisel_alapunktil teise_alapunktiga',
      3:
        'kolmas kolmanda kolmandat kolmandasse kolmandas kolmandast kolmandale kolmandal kolmandalt kolmandaks ' +
        'kolmandani kolmandana kolmandata kolmandaga kolmandad kolmandate kolmandaid kolmandatesse kolmandates ' +
        'kolmandatest kolmandatele kolmandatel kolmandatelt kolmandateks kolmandatena kolmandatega',
      4:
        'neljas neljanda neljandat neljandasse neljandas neljandast neljandale neljandal neljandalt neljandaks ' +
        'neljandani neljandana neljandata neljandaga neljandad neljandate neljandaid neljandatesse neljandates ' +
        'neljandatest neljandatele neljandatel neljandatelt neljandateks neljandatena neljandatega',
      5:
        'viies viienda viiendat viiendasse viiendas viiendast viiendale viiendal viiendalt viiendaks viiendani ' +
        'viiendana viiendata viiendaga viiendad viiendate viiendaid viiendatesse viiendates viiendatest viiendatele ' +
        'viiendatel viiendatelt viiendateks viiendatena viiendatega',
      6:
        'kuues kuuenda kuuendat kuuendasse kuuendas kuuendast kuuendale kuuendal kuuendalt kuuendaks kuuendani ' +
        'kuuendana kuuendata kuuendaga kuuendad kuuendate kuuendaid kuuendatesse kuuendates kuuendatest kuuendatele ' +
        'kuuendatel kuuendatelt kuuendateks kuuendatena kuuendatega',
      7:
        'seitsmes seitsmenda seitsmendat seitsmendasse seitsmendas seitsmendast seitsmendale seitsmendal ' +
        'seitsmendalt seitsmendaks seitsmendani seitsmendana seitsmendata seitsmendaga seitsmendad seitsmendate ' +
        'seitsmendaid seitsmendatesse seitsmendates seitsmendatest seitsmendatele seitsmendatel seitsmendatelt ' +
        'seitsmendateks seitsmendatena seitsmendatega',
      8:
        'kaheksas kaheksanda kaheksandat kaheksandasse kaheksandas kaheksandast kaheksandale kaheksandal ' +
        'kaheksandalt kaheksandaks kaheksandani kaheksandana kaheksandata kaheksandaga kaheksandad kaheksandate ' +
        'kaheksandaid kaheksandatesse kaheksandates kaheksandatest kaheksandatele kaheksandatel kaheksandatelt ' +
        'kaheksandateks kaheksandatena kaheksandatega',
      9:
        'üheksas üheksanda üheksandat üheksandasse üheksandas üheksandast üheksandale üheksandal üheksandalt ' +
        'üheksandaks üheksandani üheksandana üheksandata üheksandaga üheksandad üheksandate üheksandaid ' +
        'üheksandatesse üheksandates üheksandatest üheksandatele üheksandatel üheksandatelt üheksandateks ' +
        'üheksandatena üheksandatega',
      10:
        'kümnes kümnenda kümnendat kümnendasse kümnendas kümnendast kümnendale kümnendal kümnendalt kümnendaks ' +
        'kümnendani kümnendana kümnendata kümnendaga kümnendad kümnendate kümnendaid kümnendatesse kümnendates ' +
        'kümnendatest kümnendatele kümnendatel kümnendatelt kümnendateks kümnendatena kümnendatega',
      11:
        'üheteistkümnes üheteistkümnenda üheteistkümnendat üheteistkümnendasse üheteistkümnendas üheteistkümnendast ' +
        'üheteistkümnendale üheteistkümnendal üheteistkümnendalt üheteistkümnendaks üheteistkümnendani ' +
        'üheteistkümnendana üheteistkümnendata üheteistkümnendaga üheteistkümnendad',
      12:
        'kaheteistkümnes kaheteistkümnenda kaheteistkümnendat kaheteistkümnendasse kaheteistkümnendas ' +
        'kaheteistkümnendast kaheteistkümnendale kaheteistkümnendal kaheteistkümnendalt kaheteistkümnendaks ' +
        'kaheteistkümnendani kaheteistkümnendana kaheteistkümnendata kaheteistkümnendaga kaheteistkümnendad',
      13:
        'kolmeteistkümnes kolmeteistkümnenda kolmeteistkümnendat kolmeteistkümnendasse kolmeteistkümnendas ' +
        'kolmeteistkümnendast kolmeteistkümnendale kolmeteistkümnendal kolmeteistkümnendalt kolmeteistkümnendaks ' +
        'kolmeteistkümnendani kolmeteistkümnendana kolmeteistkümnendata kolmeteistkümnendaga kolmeteistkümnendad',
      14:
        'neljateistkümnes neljateistkümnenda neljateistkümnendat neljateistkümnendasse neljateistkümnendas ' +
        'neljateistkümnendast neljateistkümnendale neljateistkümnendal neljateistkümnendalt neljateistkümnendaks ' +
        'neljateistkümnendani neljateistkümnendana neljateistkümnendata neljateistkümnendaga neljateistkümnendad',
      15:
        'viieteistkümnes viieteistkümnenda viieteistkümnendat viieteistkümnendasse viieteistkümnendas ' +
        'viieteistkümnendast viieteistkümnendale viieteistkümnendal viieteistkümnendalt viieteistkümnendaks ' +
        'viieteistkümnendani viieteistkümnendana viieteistkümnendata viieteistkümnendaga viieteistkümnendad',
      16:
        'kuueteistkümnes kuueteistkümnenda kuueteistkümnendat kuueteistkümnendasse kuueteistkümnendas ' +
        'kuueteistkümnendast kuueteistkümnendale kuueteistkümnendal kuueteistkümnendalt kuueteistkümnendaks ' +
        'kuueteistkümnendani kuueteistkümnendana kuueteistkümnendata kuueteistkümnendaga kuueteistkümnendad',
      17:
        'seitsmeteistkümnes seitsmeteistkümnenda seitsmeteistkümnendat seitsmeteistkümnendasse seitsmeteistkümnendas ' +
        'seitsmeteistkümnendast seitsmeteistkümnendale seitsmeteistkümnendal seitsmeteistkümnendalt ' +
        'seitsmeteistkümnendaks seitsmeteistkümnendani seitsmeteistkümnendana seitsmeteistkümnendata ' +
        'seitsmeteistkümnendaga seitsmeteistkümnendad',
      18:
        'kaheksateistkümnes kaheksateistkümnenda kaheksateistkümnendat kaheksateistkümnendasse kaheksateistkümnendas ' +
        'kaheksateistkümnendast kaheksateistkümnendale kaheksateistkümnendal kaheksateistkümnendalt ' +
        'kaheksateistkümnendaks kaheksateistkümnendani kaheksateistkümnendana kaheksateistkümnendata ' +
        'kaheksateistkümnendaga kaheksateistkümnendad',
      19:
        'üheksateistkümnes üheksateistkümnenda üheksateistkümnendat üheksateistkümnendasse üheksateistkümnendas ' +
        'üheksateistkümnendast üheksateistkümnendale üheksateistkümnendal üheksateistkümnendalt ' +
        'üheksateistkümnendaks üheksateistkümnendani üheksateistkümnendana üheksateistkümnendata ' +
        'üheksateistkümnendaga üheksateistkümnendad',
      20:
        'kahekümnes kahekümnenda kahekümnendat kahekümnendasse kahekümnendas kahekümnendast kahekümnendale ' +
        'kahekümnendal kahekümnendalt kahekümnendaks kahekümnendani kahekümnendana kahekümnendata kahekümnendaga ' +
        'kahekümnendad',
      21:
        'kahekümne_esimene kahekümne_esimese kahekümne_esimesel kahekümne_esimeses kahekümne_esimeseks ' +
        'kahekümne_esimesest kahekümne_esimesele',
      22:
        'kahekümne_teine kahekümne_teise kahekümne_teisel kahekümne_teises kahekümne_teiseks kahekümne_teisest ' +
        'kahekümne_teisele',
      23:
        'kahekümne_kolmas kahekümne_kolmanda kahekümne_kolmandal kahekümne_kolmandas kahekümne_kolmandaks ' +
        'kahekümne_kolmandast kahekümne_kolmandale',
      24:
        'kahekümne_neljas kahekümne_neljanda kahekümne_neljandal kahekümne_neljandas kahekümne_neljandaks ' +
        'kahekümne_neljandast kahekümne_neljandale',
      25:
        'kahekümne_viies kahekümne_viienda kahekümne_viiendal kahekümne_viiendas kahekümne_viiendaks ' +
        'kahekümne_viiendast kahekümne_viiendale',
      26:
        'kahekümne_kuues kahekümne_kuuenda kahekümne_kuuendal kahekümne_kuuendas kahekümne_kuuendaks ' +
        'kahekümne_kuuendast kahekümne_kuuendale',
      27:
        'kahekümne_seitsmes kahekümne_seitsmenda kahekümne_seitsmendal kahekümne_seitsmendas kahekümne_seitsmendaks ' +
        'kahekümne_seitsmendast kahekümne_seitsmendale',
      28:
        'kahekümne_kaheksas kahekümne_kaheksanda kahekümne_kaheksandal kahekümne_kaheksandas kahekümne_kaheksandaks ' +
        'kahekümne_kaheksandast kahekümne_kaheksandale',
      29:
        'kahekümne_üheksas kahekümne_üheksanda kahekümne_üheksandal kahekümne_üheksandas kahekümne_üheksandaks ' +
        'kahekümne_üheksandast kahekümne_üheksandale',
      30:
        'kolmekümnes kolmekümnenda kolmekümnendat kolmekümnendasse kolmekümnendas kolmekümnendast kolmekümnendale ' +
        'kolmekümnendal kolmekümnendalt kolmekümnendaks kolmekümnendani kolmekümnendana kolmekümnendata ' +
        'kolmekümnendaga kolmekümnendad',
      31:
        'kolmekümne_esimene kolmekümne_esimese kolmekümne_esimesel kolmekümne_esimeses kolmekümne_esimeseks ' +
        'kolmekümne_esimesest kolmekümne_esimesele',
      40:
        'neljakümnes neljakümnenda neljakümnendat neljakümnendasse neljakümnendas neljakümnendast neljakümnendale ' +
        'neljakümnendal neljakümnendalt neljakümnendaks neljakümnendani neljakümnendana neljakümnendata ' +
        'neljakümnendaga neljakümnendad',
      50:
        'viiekümnes viiekümnenda viiekümnendat viiekümnendasse viiekümnendas viiekümnendast viiekümnendale ' +
        'viiekümnendal viiekümnendalt viiekümnendaks viiekümnendani viiekümnendana viiekümnendata viiekümnendaga ' +
        'viiekümnendad',
      60:
        'kuuekümnes kuuekümnenda kuuekümnendat kuuekümnendasse kuuekümnendas kuuekümnendast kuuekümnendale ' +
        'kuuekümnendal kuuekümnendalt kuuekümnendaks kuuekümnendani kuuekümnendana kuuekümnendata kuuekümnendaga ' +
        'kuuekümnendad',
      70:
        'seitsmekümnes seitsmekümnenda seitsmekümnendat seitsmekümnendasse seitsmekümnendas seitsmekümnendast ' +
        'seitsmekümnendale seitsmekümnendal seitsmekümnendalt seitsmekümnendaks seitsmekümnendani seitsmekümnendana ' +
        'seitsmekümnendata seitsmekümnendaga seitsmekümnendad',
      80:
        'kaheksakümnes kaheksakümnenda kaheksakümnendat kaheksakümnendasse kaheksakümnendas kaheksakümnendast ' +
        'kaheksakümnendale kaheksakümnendal kaheksakümnendalt kaheksakümnendaks kaheksakümnendani kaheksakümnendana ' +
        'kaheksakümnendata kaheksakümnendaga kaheksakümnendad',
      90:
        'üheksakümnes üheksakümnenda üheksakümnendat üheksakümnendasse üheksakümnendas üheksakümnendast ' +
        'üheksakümnendale üheksakümnendal üheksakümnendalt üheksakümnendaks üheksakümnendani üheksakümnendana ' +
        'üheksakümnendata üheksakümnendaga üheksakümnendad',
      100:
        'sajas sajanda sajandat sajandasse sajandas sajandast sajandale sajandal sajandalt sajandaks sajandani ' +
        'sajandana sajandata sajandaga sajandad',
    },
    multiples: {
      1: 'esimest_korda esmakord*',
      2: 'kaks_korda kahel_korral teist_korda teistkordselt kahekordselt',
      3: 'kolm_korda kolmel_korral kolmandat_korda kolmekordselt',
      4: 'neli_korda neljal_korral neljandat_korda',
      5: 'viis_korda viiel_korral viiendat_korda',
      6: 'kuus_korda kuuel_korral',
      10: 'kümme_korda kümnel_korral',
    },
    ordinalMarks: '. -nda -ndal -ndaks -ndat -ndas -ndast -ndale nda ndal',
    idioms:
      'kolmas_rii* kolmas_isik* kolmas_osapool* kolmanda_rii* kolmanda_isik* kolmanda_osapool* kolmandat_rii* ' +
      'kolmandat_isik* kolmandat_osapool* kolmandasse_rii* kolmandasse_isik* kolmandasse_osapool* kolmandas_rii* ' +
      'kolmandas_isik* kolmandas_osapool* kolmandast_rii* kolmandast_isik* kolmandast_osapool* kolmandale_rii* ' +
      'kolmandale_isik* kolmandale_osapool* kolmandal_rii* kolmandal_isik* kolmandal_osapool* kolmandalt_rii* ' +
      'kolmandalt_isik* kolmandalt_osapool* kolmandaks_rii* kolmandaks_isik* kolmandaks_osapool* kolmandana_rii* ' +
      'kolmandana_isik* kolmandana_osapool* kolmandad_rii* kolmandad_isik* kolmandad_osapool* kolmandate_rii* ' +
      'kolmandate_isik* kolmandate_osapool* kolmandaid_rii* kolmandaid_isik* kolmandaid_osapool* kolmandatesse_rii* ' +
      'kolmandatesse_isik* kolmandatesse_osapool* kolmandates_rii* kolmandates_isik* kolmandates_osapool* ' +
      'kolmandatest_rii* kolmandatest_isik* kolmandatest_osapool* kolmandatele_rii* kolmandatele_isik* ' +
      'kolmandatele_osapool* kolmandatel_rii* kolmandatel_isik* kolmandatel_osapool* kolmandatelt_rii* ' +
      'kolmandatelt_isik* kolmandatelt_osapool* kolmandateks_rii* kolmandateks_isik* kolmandateks_osapool* ' +
      'kolmas_pool kolmanda_poole kolmandat_poolt kolmandale_poolele kolmandalt_poolelt kolmandad_pooled ' +
      'kolmandate_poolte kolmandatele_pooltele kolmandatelt_pooltelt kolmandaid_pooli kolmanda_maailma kahe-_või ' +
      'kahe-_ja kolmandatest_maadest kolmandate_maade kolmandad_maad esimese_astme* esimeses_astmes* esimesel_astmel ' +
      'teise_astme* esimesel_võimalusel esimesel_pilgul esimeses_järjekorras',
  },
  dates: {
    // mais is also "maize": months count only beside a day or a year.
    months: [
      'jaanuar jaanuari jaanuaril jaanuaris jaanuarist jaanuarini jaanuarile jaanuarilt jaanuariks jaanuarisse ' +
        'jaanuarit jaan',
      'veebruar veebruari veebruaril veebruaris veebruarist veebruarini veebruarile veebruarilt veebruariks ' +
        'veebruarisse veebruarit veebr',
      'märts märtsi märtsil märtsis märtsist märtsini märtsile märtsilt märtsiks märtsisse märtsit',
      'aprill aprilli aprillil aprillis aprillist aprillini aprillile aprillilt aprilliks aprillisse aprillit apr',
      'mai mail maist maini maiks maile mais',
      'juuni juunil juunis juunist juunini juunile juunilt juuniks juunisse juunit',
      'juuli juulil juulis juulist juulini juulile juulilt juuliks juulisse juulit',
      'august augusti augustil augustis augustist augustini augustile augustilt augustiks augustisse augustit aug',
      'september septembri septembril septembris septembrist septembrini septembrile septembrilt septembriks ' +
        'septembrisse septembrit sept',
      'oktoober oktoobri oktoobril oktoobris oktoobrist oktoobrini oktoobrile oktoobrilt oktoobriks oktoobrisse ' +
        'oktoobrit okt',
      'november novembri novembril novembris novembrist novembrini novembrile novembrilt novembriks novembrisse ' +
        'novembrit nov',
      'detsember detsembri detsembril detsembris detsembrist detsembrini detsembrile detsembrilt detsembriks ' +
        'detsembrisse detsembrit dets',
    ],
    particles: '',
    yearWords: 'aasta aastal aastast aastani aastaks aastale a.',
    dayWords: 'päev päeva päeval päevast päevani',
    orders: ['dmy', 'ymd'],
  },
  references: {
    acts: {
      // otsus* would take the verb otsustama, soovitus* the adjective soovituslik.
      regulation: 'määrus määruse* määrust* määrusi* rakendusmäärus* üldmäärus* raammäärus* alusmäärus*',
      directive: 'direktiiv* rakendusdirektiiv* raamdirektiiv*',
      decision:
        'otsus otsuse otsust otsusesse otsuses otsusest otsusele otsusel otsuselt otsuseks otsusega otsuseta otsused ' +
        'otsuste otsuseid otsustes otsustest otsustele otsustega rakendusotsus*',
      recommendation:
        'soovitus soovituse soovitust soovituses soovitusest soovitusele soovitusel soovitusega soovitused ' +
        'soovituste soovitusi soovitustes soovitustest soovitustele soovitustega',
      'framework-decision': 'raamotsus*',
      'joint-action': 'ühismeede ühismeetme*',
      'common-position':
        'ühine_seisukoht ühise_seisukoha ühist_seisukohta ühises_seisukohas ühisest_seisukohast ühisele_seisukohale ' +
        'ühise_seisukohaga ühised_seisukohad ühiste_seisukohtade ühisseisukoht ühisseisukoha*',
    },
    domains: {
      EU: 'el',
      EC: 'eü',
      EEC: 'emü',
      Euratom: 'euratom',
      ECSC: 'estü',
      CFSP: 'üvjp',
      JHA: 'jsk',
    },
    subdivisions: {
      article: 'artikkel artikl* art.',
      paragraph:
        'lõige lõike lõiget lõikesse lõikest lõikele lõikel lõikelt lõikeks lõikeni lõikena lõiketa lõikega lõikes ' +
        'lõiked lõigete lõikeid lõigetesse lõigetes lõigetest lõigetele lõigetel lõigetelt lõigeteks lõigeteni ' +
        'lõigetena lõigeteta lõigetega lg',
      subparagraph:
        'lõik lõigu lõiku lõigusse lõigust lõigule lõigul lõigult lõiguks lõiguni lõiguna lõiguta lõiguga lõigus ' +
        'lõigud lõikude lõikudesse lõikudes lõikudest lõikudele lõikudel lõikudelt lõikudeks lõikudeni lõikudena ' +
        'lõikudeta lõikudega',
      point:
        'punkt punkti punktisse punktist punktile punktil punktilt punktiks punktini punktina punktita punktiga ' +
        'punktis punktid punktide punkte punktidesse punktides punktidest punktidele punktidel punktidelt punktideks ' +
        'punktideni punktidena punktideta punktidega p p. alapunkt*',
      indent:
        'taane taande taanet taandesse taandest taandele taandel taandelt taandeks taandeni taandena taandeta ' +
        'taandega taandes taanded taannete taandeid taannetesse taannetes taannetest taannetele taannetel taannetelt ' +
        'taanneteks taanneteni taannetena taanneteta taannetega',
      sentence:
        'lause lauset lausesse lausest lausele lausel lauselt lauseks lauseni lausena lausega lauses laused lausete ' +
        'lauseid lausetesse lausetes lausetest lausetele lausetel lausetelt lauseteks lauseteni lausetena lauseteta ' +
        'lausetega',
      recital:
        'põhjendus põhjenduse põhjendust põhjendusesse põhjendusest põhjendusele põhjendusel põhjenduselt ' +
        'põhjenduseks põhjenduseni põhjendusena põhjenduseta põhjendusega põhjenduses põhjendused põhjenduste ' +
        'põhjendusi põhjendustesse põhjendustes põhjendustest põhjendustele põhjendustel põhjendustelt põhjendusteks ' +
        'põhjendusteni põhjendustena põhjendusteta põhjendustega',
      // No lisaks "in addition", osas "regarding", jaoks "for".
      annex:
        'lisa lisasse lisast lisale lisal lisalt lisani lisaga lisas lisad lisade lisasid lisadesse lisades lisadest ' +
        'lisadele lisadel lisadelt lisadeks lisadeni lisadena lisadeta lisadega',
      part: 'osa osad osade osasid osale osadele osasse osades osadest',
      title:
        'jaotis jaotise jaotist jaotisesse jaotisest jaotisele jaotisel jaotiselt jaotiseks jaotiseni jaotisena ' +
        'jaotiseta jaotisega jaotises jaotised jaotiste jaotisi jaotistesse jaotistes jaotistest jaotistele ' +
        'jaotistel jaotistelt jaotisteks jaotisteni jaotistena jaotisteta jaotistega',
      chapter:
        'peatükk peatüki peatükki peatükisse peatükist peatükile peatükil peatükilt peatükiks peatükini peatükina ' +
        'peatükita peatükiga peatükis peatükid peatükkide peatükke peatükkidesse peatükkides peatükkidest ' +
        'peatükkidele peatükkidel peatükkidelt peatükkideks peatükkideni peatükkidena peatükkideta peatükkidega',
      section:
        'jagu jao jaosse jaost jaole jaol jaolt jaoga jaos jaod jagude jagusid jagudesse jagudes jagudest jagudele ' +
        'jagudel jagudelt jagudeks jagudeni jagudena jagudeta jagudega alajagu alajao alajaos',
      appendix:
        'liide liite liidet liitesse liitest liitele liitel liitelt liiteks liiteni liitena liiteta liitega liites ' +
        'liited liidete liiteid liidetesse liidetes liidetest liidetele liidetel liidetelt liideteks liideteni ' +
        'liidetena liideteta liidetega',
      table:
        'tabel tabeli tabelit tabelisse tabelist tabelile tabelil tabelilt tabeliks tabelini tabelina tabelita ' +
        'tabeliga tabelis tabelid tabelite tabeleid tabelitesse tabelites tabelitest tabelitele tabelitel tabelitelt ' +
        'tabeliteks tabeliteni tabelitena tabeliteta tabelitega',
      footnote:
        'joonealune_märkus joonealuse_märkuse joonealust_märkust joonealuses_märkuses joonealusele_märkusele ' +
        'joonealuse_märkusega joonealused_märkused joonealuste_märkuste joonealustes_märkustes',
      protocol:
        'protokoll protokolli protokollisse protokollist protokollile protokollil protokollilt protokolliks ' +
        'protokollini protokollina protokollita protokolliga protokollis protokollid protokollide protokolle ' +
        'protokollidesse protokollides protokollidest protokollidele protokollidel protokollidelt protokollideks ' +
        'protokollideni protokollidena protokollideta protokollidega',
    },
    numberFirst: ['annex', 'part', 'title', 'chapter', 'section', 'appendix'],
    numberSigns: 'nr nr. number',
    journal: 'elt eüt euroopa_liidu_teataja euroopa_liidu_teatajas euroopa_ühenduste_teataja',
    page: 'lk lk. p. lehekülg lehekülge lehekülgedel',
    rangeWords: 'kuni',
    listWords: 'ja ning või ega',
    bareLetters: 'abcdefghijklmnopqrstu',
    ordinals: { 2: 'teine teise teist teises teisest teisele teisel' },
  },
  // protsendipunkt is the percentage point.
  percentWords:
    'protsent protsendi protsenti protsendisse protsendist protsendile protsendil protsendilt protsendiks ' +
    'protsendini protsendina protsendita protsendiga protsendis protsendid protsentide protsente protsentidesse ' +
    'protsentides protsentidest protsentidele protsentidel protsentidelt protsentideks protsentideni protsentidena ' +
    'protsentideta protsentidega promill promilli promillile',
  pointLetters: '',
  conjunctions: 'ja ning või ega ehk',
  doubledWords: '',
  abbreviations:
    'nr. lk. lg. p. art. jne. jms. jmt. jm. vt. vrd. st. s.t. s.o. nt. näit. sh. k.a. a. pst. hrl. mln. mld. mlrd. ' +
    'tuh. ca. dr. hr. pr. prof. tel. jaan. veebr. apr. aug. sept. okt. nov. dets. u. v.a. jj.',
}
