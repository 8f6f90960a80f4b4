import type { Locale } from '../locale.ts'

/**
 * Lithuanian. Months and separators after CLDR 48, abbreviations and treaty brackets after the Interinstitutional
 * Style Guide, word forms read in EU law and checked against the corpora (GDPR proposal, UDHR, CC legal code). The
 * collective numbers (dveji, treji) stand with nouns that have no singular, above all metai "years".
 */
export const lt: Locale = {
  language: 'lt',
  name: 'Lithuanian',
  decimal: ',',
  numerals: {
    cardinals: {
      0: 'nulis nulio nuliui nulį nuliu nulyje nuliai nulių nulin*',
      // The adjectives of duration (dvimetis, šešiamėnesinis); dešimtmetis is left out: "decade".
      2:
        'du dvi dviejų dviem dviejuose dviejose dveji dvejų dvejiems dvejus dvejais dvejuose dvejos dvejoms dvejas ' +
        'dvejomis dvejose abu abi abiejų abiem abiejuose abiejose abudu abidvi abeji abejų abejiems abejus abejais ' +
        'abejos abejas abejoms dvimet* dvimėnes* dvisavait* dvidien*',
      3:
        'trys trijų trims tris trimis trijuose trijose treji trejų trejiems trejus trejais trejuose trejos trejoms ' +
        'trejas trejomis trejose trimet* trimėnes* tridien*',
      4:
        'keturi keturių keturiems keturis keturiais keturiuose keturios keturioms keturias keturiomis keturiose ' +
        'ketveri ketverių ketveriems ketverius ketveriais ketveriuose ketverios ketverioms ketverias ketveriomis ' +
        'ketveriose keturmet* ketvermet* keturiamet* keturiamėnes*',
      5:
        'penki penkių penkiems penkis penkiais penkiuose penkios penkioms penkias penkiomis penkiose penkeri ' +
        'penkerių penkeriems penkerius penkeriais penkeriuose penkerios penkerioms penkerias penkeriomis penkeriose ' +
        'penkmet* penkiamet* penkeriamet* penkiadien* penkiamėnes*',
      6:
        'šeši šešių šešiems šešis šešiais šešiuose šešios šešioms šešias šešiomis šešiose šešeri šešerių šešeriems ' +
        'šešerius šešeriais šešeriuose šešerios šešerioms šešerias šešeriomis šešeriose šešiamet* šešeriamet* ' +
        'šešiamėnes*',
      7:
        'septyni septynių septyniems septynis septyniais septyniuose septynios septynioms septynias septyniomis ' +
        'septyniose septyneri septynerių septyneriems septynerius septyneriais septyneriuose septynerios ' +
        'septynerioms septynerias septyneriomis septyneriose septynmet* septyneriamet* septyniamet* septyndien*',
      8:
        'aštuoni aštuonių aštuoniems aštuonis aštuoniais aštuoniuose aštuonios aštuonioms aštuonias aštuoniomis ' +
        'aštuoniose aštuoneri aštuonerių aštuoneriems aštuonerius aštuoneriais aštuoneriuose aštuonerios ' +
        'aštuonerioms aštuonerias aštuoneriomis aštuoneriose aštuonmet* aštuoneriamet*',
      9:
        'devyni devynių devyniems devynis devyniais devyniuose devynios devynioms devynias devyniomis devyniose ' +
        'devyneri devynerių devyneriems devynerius devyneriais devyneriuose devynerios devynerioms devynerias ' +
        'devyneriomis devyneriose devynmet* devyneriamet* devyniamėnes*',
      // No dešimtys, dešimčių, šimtai in the sense "dozens": only the forms of counting.
      10: 'dešimt dešimties dešimčiai dešimtį dešimčia dešimtimi dešimtyje',
      11: 'vienuolika vienuolikos vienuolikai vienuoliką vienuolikoje',
      12: 'dvylika dvylikos dvylikai dvyliką dvylikoje',
      13: 'trylika trylikos trylikai tryliką trylikoje',
      14: 'keturiolika keturiolikos keturiolikai keturioliką keturiolikoje',
      15: 'penkiolika penkiolikos penkiolikai penkioliką penkiolikoje',
      16: 'šešiolika šešiolikos šešiolikai šešioliką šešiolikoje',
      17: 'septyniolika septyniolikos septyniolikai septynioliką septyniolikoje',
      18: 'aštuoniolika aštuoniolikos aštuoniolikai aštuonioliką aštuoniolikoje',
      19: 'devyniolika devyniolikos devyniolikai devynioliką devyniolikoje',
      20: 'dvidešimt dvidešimtis dvidešimties dvidešimčiai dvidešimtį dvidešimčia dvidešimtimi dvidešimtyje',
      30: 'trisdešimt trisdešimtis trisdešimties trisdešimčiai trisdešimtį trisdešimčia trisdešimtimi trisdešimtyje',
      40:
        'keturiasdešimt keturiasdešimtis keturiasdešimties keturiasdešimčiai keturiasdešimtį keturiasdešimčia ' +
        'keturiasdešimtimi keturiasdešimtyje',
      50:
        'penkiasdešimt penkiasdešimtis penkiasdešimties penkiasdešimčiai penkiasdešimtį penkiasdešimčia ' +
        'penkiasdešimtimi penkiasdešimtyje',
      60:
        'šešiasdešimt šešiasdešimtis šešiasdešimties šešiasdešimčiai šešiasdešimtį šešiasdešimčia šešiasdešimtimi ' +
        'šešiasdešimtyje',
      70:
        'septyniasdešimt septyniasdešimtis septyniasdešimties septyniasdešimčiai septyniasdešimtį septyniasdešimčia ' +
        'septyniasdešimtimi septyniasdešimtyje',
      80:
        'aštuoniasdešimt aštuoniasdešimtis aštuoniasdešimties aštuoniasdešimčiai aštuoniasdešimtį aštuoniasdešimčia ' +
        'aštuoniasdešimtimi aštuoniasdešimtyje',
      90:
        'devyniasdešimt devyniasdešimtis devyniasdešimties devyniasdešimčiai devyniasdešimtį devyniasdešimčia ' +
        'devyniasdešimtimi devyniasdešimtyje',
      100: 'šimtas šimto šimtui šimtą šimtu šimte šimtai šimtų šimtams šimtus šimtais šimtuose',
      1000:
        'tūkstantis tūkstančio tūkstančiui tūkstantį tūkstančiu tūkstantyje tūkstančiai tūkstančių tūkstančiams ' +
        'tūkstančius tūkstančiais tūkstančiuose tūkst',
      1e6:
        'milijonas milijono milijonui milijoną milijonu milijone milijonai milijonų milijonams milijonus milijonais ' +
        'milijonuose mln',
      1e9:
        'milijardas milijardo milijardui milijardą milijardu milijarde milijardai milijardų milijardams milijardus ' +
        'milijardais milijarduose mlrd',
      1e12:
        'trilijonas trilijono trilijonui trilijoną trilijonu trilijone trilijonai trilijonų trilijonams trilijonus ' +
        'trilijonais trilijonuose trln bilijonas bilijono bilijoną bilijonai bilijonų',
    },
    bound: {
      1: 'vienas viena vieno vienos vienam vienai vieną vienu',
    },
    joiners: '',
    ordinals: {
      // pirma is also "earlier"; visų pirma "in particular" is an idiom below.
      1:
        'pirmas pirmo pirmam pirmą pirmu pirmame pirmi pirmiems pirmus pirmais pirmuose pirma pirmos pirmai pirmoje ' +
        'pirmų pirmoms pirmomis pirmose pirmasis pirmojo pirmajam pirmąjį pirmuoju pirmajame pirmieji pirmųjų ' +
        'pirmiesiems pirmuosius pirmaisiais pirmuosiuose pirmoji pirmosios pirmajai pirmąją pirmąja pirmojoje ' +
        'pirmosioms pirmąsias pirmosiomis pirmosiose',
      2:
        'antras antro antram antrą antru antrame antri antriems antrus antrais antruose antra antros antrai antroje ' +
        'antrų antroms antromis antrose antrasis antrojo antrajam antrąjį antruoju antrajame antrieji antrųjų ' +
        'antriesiems antruosius antraisiais antruosiuose antroji antrosios antrajai antrąją antrąja antrojoje ' +
        'antrosioms antrąsias antrosiomis antrosiose',
      3:
        'trečias trečio trečiam trečią trečiu trečiame tretiems trečius trečiais trečiuose trečia trečios trečiai ' +
        'trečioje trečių trečioms trečiomis trečiose trečiasis trečiojo trečiajam trečiąjį trečiuoju trečiajame ' +
        'tretieji trečiųjų tretiesiems trečiuosius trečiaisiais trečiuosiuose trečioji trečiosios trečiajai trečiąją ' +
        'trečiąja trečiojoje trečiosioms trečiąsias trečiosiomis trečiosiose treti',
      4:
        'ketvirtas ketvirto ketvirtam ketvirtą ketvirtu ketvirtame ketvirti ketvirtiems ketvirtus ketvirtais ' +
        'ketvirtuose ketvirta ketvirtos ketvirtai ketvirtoje ketvirtų ketvirtoms ketvirtomis ketvirtose ketvirtasis ' +
        'ketvirtojo ketvirtajam ketvirtąjį ketvirtuoju ketvirtajame ketvirtieji ketvirtųjų ketvirtiesiems ' +
        'ketvirtuosius ketvirtaisiais ketvirtuosiuose ketvirtoji ketvirtosios ketvirtajai ketvirtąją ketvirtąja ' +
        'ketvirtojoje ketvirtosioms ketvirtąsias ketvirtosiomis ketvirtosiose',
      5:
        'penktas penkto penktam penktą penktu penktame penkti penktiems penktus penktais penktuose penkta penktos ' +
        'penktai penktoje penktų penktoms penktomis penktose penktasis penktojo penktajam penktąjį penktuoju ' +
        'penktajame penktieji penktųjų penktiesiems penktuosius penktaisiais penktuosiuose penktoji penktosios ' +
        'penktajai penktąją penktąja penktojoje penktosioms penktąsias penktosiomis penktosiose',
      6:
        'šeštas šešto šeštam šeštą šeštu šeštame šešti šeštiems šeštus šeštais šeštuose šešta šeštos šeštai šeštoje ' +
        'šeštų šeštoms šeštomis šeštose šeštasis šeštojo šeštajam šeštąjį šeštuoju šeštajame šeštieji šeštųjų ' +
        'šeštiesiems šeštuosius šeštaisiais šeštuosiuose šeštoji šeštosios šeštajai šeštąją šeštąja šeštojoje ' +
        'šeštosioms šeštąsias šeštosiomis šeštosiose',
      7:
        'septintas septinto septintam septintą septintu septintame septinti septintiems septintus septintais ' +
        'septintuose septinta septintos septintai septintoje septintų septintoms septintomis septintose septintasis ' +
        'septintojo septintajam septintąjį septintuoju septintajame septintieji septintųjų septintiesiems ' +
        'septintuosius septintaisiais septintuosiuose septintoji septintosios septintajai septintąją septintąja ' +
        'septintojoje septintosioms septintąsias septintosiomis septintosiose',
      8:
        'aštuntas aštunto aštuntam aštuntą aštuntu aštuntame aštunti aštuntiems aštuntus aštuntais aštuntuose ' +
        'aštunta aštuntos aštuntai aštuntoje aštuntų aštuntoms aštuntomis aštuntose aštuntasis aštuntojo aštuntajam ' +
        'aštuntąjį aštuntuoju aštuntajame aštuntieji aštuntųjų aštuntiesiems aštuntuosius aštuntaisiais ' +
        'aštuntuosiuose aštuntoji aštuntosios aštuntajai aštuntąją aštuntąja aštuntojoje aštuntosioms aštuntąsias ' +
        'aštuntosiomis aštuntosiose',
      9:
        'devintas devinto devintam devintą devintu devintame devinti devintiems devintus devintais devintuose ' +
        'devinta devintos devintai devintoje devintų devintoms devintomis devintose devintasis devintojo devintajam ' +
        'devintąjį devintuoju devintajame devintieji devintųjų devintiesiems devintuosius devintaisiais ' +
        'devintuosiuose devintoji devintosios devintajai devintąją devintąja devintojoje devintosioms devintąsias ' +
        'devintosiomis devintosiose',
      10:
        'dešimtas dešimto dešimtam dešimtą dešimtu dešimtame dešimti dešimtiems dešimtus dešimtais dešimtuose ' +
        'dešimta dešimtos dešimtai dešimtoje dešimtų dešimtoms dešimtomis dešimtose dešimtasis dešimtojo dešimtajam ' +
        'dešimtąjį dešimtuoju dešimtajame dešimtieji dešimtųjų dešimtiesiems dešimtuosius dešimtaisiais ' +
        'dešimtuosiuose dešimtoji dešimtosios dešimtajai dešimtąją dešimtąja dešimtojoje dešimtosioms dešimtąsias ' +
        'dešimtosiomis dešimtosiose',
      11: 'vienuolikt*',
      12: 'dvylikt*',
      13: 'trylikt*',
      14: 'keturiolikt*',
      15: 'penkiolikt*',
      16: 'šešiolikt*',
      17: 'septyniolikt*',
      18: 'aštuoniolikt*',
      19: 'devyniolikt*',
      20:
        'dvidešimtas dvidešimto dvidešimtam dvidešimtą dvidešimtu dvidešimtame dvidešimti dvidešimtiems dvidešimtus ' +
        'dvidešimtais dvidešimtuose dvidešimta dvidešimtos dvidešimtai dvidešimtoje dvidešimtų dvidešimtoms ' +
        'dvidešimtomis dvidešimtose dvidešimtasis dvidešimtojo dvidešimtajam dvidešimtąjį dvidešimtuoju ' +
        'dvidešimtajame dvidešimtieji dvidešimtųjų dvidešimtiesiems dvidešimtuosius dvidešimtaisiais ' +
        'dvidešimtuosiuose dvidešimtoji dvidešimtosios dvidešimtajai dvidešimtąją dvidešimtąja dvidešimtojoje ' +
        'dvidešimtosioms dvidešimtąsias dvidešimtosiomis dvidešimtosiose',
      21:
        'dvidešimt_pirmas dvidešimt_pirmo dvidešimt_pirmą dvidešimt_pirmam dvidešimt_pirma dvidešimt_pirmos ' +
        'dvidešimt_pirmai dvidešimt_pirmasis dvidešimt_pirmojo dvidešimt_pirmąjį dvidešimt_pirmoji ' +
        'dvidešimt_pirmosios',
      22:
        'dvidešimt_antras dvidešimt_antro dvidešimt_antrą dvidešimt_antram dvidešimt_antra dvidešimt_antros ' +
        'dvidešimt_antrai dvidešimt_antrasis dvidešimt_antrojo dvidešimt_antrąjį dvidešimt_antroji ' +
        'dvidešimt_antrosios',
      23:
        'dvidešimt_trečias dvidešimt_trečio dvidešimt_trečią dvidešimt_trečiam dvidešimt_trečia dvidešimt_trečios ' +
        'dvidešimt_trečiai dvidešimt_trečiasis dvidešimt_trečiojo dvidešimt_trečiąjį dvidešimt_trečioji ' +
        'dvidešimt_trečiosios',
      24:
        'dvidešimt_ketvirtas dvidešimt_ketvirto dvidešimt_ketvirtą dvidešimt_ketvirtam dvidešimt_ketvirta ' +
        'dvidešimt_ketvirtos dvidešimt_ketvirtai dvidešimt_ketvirtasis dvidešimt_ketvirtojo dvidešimt_ketvirtąjį ' +
        'dvidešimt_ketvirtoji dvidešimt_ketvirtosios',
      25:
        'dvidešimt_penktas dvidešimt_penkto dvidešimt_penktą dvidešimt_penktam dvidešimt_penkta dvidešimt_penktos ' +
        'dvidešimt_penktai dvidešimt_penktasis dvidešimt_penktojo dvidešimt_penktąjį dvidešimt_penktoji ' +
        'dvidešimt_penktosios',
      26:
        'dvidešimt_šeštas dvidešimt_šešto dvidešimt_šeštą dvidešimt_šeštam dvidešimt_šešta dvidešimt_šeštos ' +
        'dvidešimt_šeštai dvidešimt_šeštasis dvidešimt_šeštojo dvidešimt_šeštąjį dvidešimt_šeštoji ' +
        'dvidešimt_šeštosios',
      27:
        'dvidešimt_septintas dvidešimt_septinto dvidešimt_septintą dvidešimt_septintam dvidešimt_septinta ' +
        'dvidešimt_septintos dvidešimt_septintai dvidešimt_septintasis dvidešimt_septintojo dvidešimt_septintąjį ' +
        'dvidešimt_septintoji dvidešimt_septintosios',
      28:
        'dvidešimt_aštuntas dvidešimt_aštunto dvidešimt_aštuntą dvidešimt_aštuntam dvidešimt_aštunta ' +
        'dvidešimt_aštuntos dvidešimt_aštuntai dvidešimt_aštuntasis dvidešimt_aštuntojo dvidešimt_aštuntąjį ' +
        'dvidešimt_aštuntoji dvidešimt_aštuntosios',
      29:
        'dvidešimt_devintas dvidešimt_devinto dvidešimt_devintą dvidešimt_devintam dvidešimt_devinta ' +
        'dvidešimt_devintos dvidešimt_devintai dvidešimt_devintasis dvidešimt_devintojo dvidešimt_devintąjį ' +
        'dvidešimt_devintoji dvidešimt_devintosios',
      30:
        'trisdešimtas trisdešimto trisdešimtą trisdešimtam trisdešimtu trisdešimtame trisdešimta trisdešimtos ' +
        'trisdešimtai trisdešimtoje trisdešimtasis trisdešimtojo trisdešimtąjį trisdešimtajam trisdešimtuoju ' +
        'trisdešimtajame trisdešimtoji trisdešimtosios trisdešimtajai trisdešimtąją trisdešimtąja trisdešimtojoje',
      40:
        'keturiasdešimtas keturiasdešimto keturiasdešimtą keturiasdešimtam keturiasdešimtu keturiasdešimtame ' +
        'keturiasdešimta keturiasdešimtos keturiasdešimtai keturiasdešimtoje keturiasdešimtasis keturiasdešimtojo ' +
        'keturiasdešimtąjį keturiasdešimtajam keturiasdešimtuoju keturiasdešimtajame keturiasdešimtoji ' +
        'keturiasdešimtosios keturiasdešimtajai keturiasdešimtąją keturiasdešimtąja keturiasdešimtojoje',
      50:
        'penkiasdešimtas penkiasdešimto penkiasdešimtą penkiasdešimtam penkiasdešimtu penkiasdešimtame ' +
        'penkiasdešimta penkiasdešimtos penkiasdešimtai penkiasdešimtoje penkiasdešimtasis penkiasdešimtojo ' +
        'penkiasdešimtąjį penkiasdešimtajam penkiasdešimtuoju penkiasdešimtajame penkiasdešimtoji penkiasdešimtosios ' +
        'penkiasdešimtajai penkiasdešimtąją penkiasdešimtąja penkiasdešimtojoje',
      60:
        'šešiasdešimtas šešiasdešimto šešiasdešimtą šešiasdešimtam šešiasdešimtu šešiasdešimtame šešiasdešimta ' +
        'šešiasdešimtos šešiasdešimtai šešiasdešimtoje šešiasdešimtasis šešiasdešimtojo šešiasdešimtąjį ' +
        'šešiasdešimtajam šešiasdešimtuoju šešiasdešimtajame šešiasdešimtoji šešiasdešimtosios šešiasdešimtajai ' +
        'šešiasdešimtąją šešiasdešimtąja šešiasdešimtojoje',
      70:
        'septyniasdešimtas septyniasdešimto septyniasdešimtą septyniasdešimtam septyniasdešimtu septyniasdešimtame ' +
        'septyniasdešimta septyniasdešimtos septyniasdešimtai septyniasdešimtoje septyniasdešimtasis ' +
        'septyniasdešimtojo septyniasdešimtąjį septyniasdešimtajam septyniasdešimtuoju septyniasdešimtajame ' +
        'septyniasdešimtoji septyniasdešimtosios septyniasdešimtajai septyniasdešimtąją septyniasdešimtąja ' +
        'septyniasdešimtojoje',
      80:
        'aštuoniasdešimtas aštuoniasdešimto aštuoniasdešimtą aštuoniasdešimtam aštuoniasdešimtu aštuoniasdešimtame ' +
        'aštuoniasdešimta aštuoniasdešimtos aštuoniasdešimtai aštuoniasdešimtoje aštuoniasdešimtasis ' +
        'aštuoniasdešimtojo aštuoniasdešimtąjį aštuoniasdešimtajam aštuoniasdešimtuoju aštuoniasdešimtajame ' +
        'aštuoniasdešimtoji aštuoniasdešimtosios aštuoniasdešimtajai aštuoniasdešimtąją aštuoniasdešimtąja ' +
        'aštuoniasdešimtojoje',
      90:
        'devyniasdešimtas devyniasdešimto devyniasdešimtą devyniasdešimtam devyniasdešimtu devyniasdešimtame ' +
        'devyniasdešimta devyniasdešimtos devyniasdešimtai devyniasdešimtoje devyniasdešimtasis devyniasdešimtojo ' +
        'devyniasdešimtąjį devyniasdešimtajam devyniasdešimtuoju devyniasdešimtajame devyniasdešimtoji ' +
        'devyniasdešimtosios devyniasdešimtajai devyniasdešimtąją devyniasdešimtąja devyniasdešimtojoje',
      // šimtas, šimto … are the cardinal: only the definite forms.
      100: 'šimtasis šimtojo šimtajam šimtąjį šimtuoju šimtajame šimtoji šimtosios šimtajai šimtąją šimtojoje',
    },
    multiples: {
      1: 'pirmą_kartą pirmąkart pirmąjį_kartą',
      2: 'dukart dusyk du_kartus dviem_kartais antrą_kartą antrąkart antrąjį_kartą',
      3: 'triskart trissyk tris_kartus trečią_kartą trečiąkart trečiąjį_kartą',
      4: 'keturiskart keturis_kartus ketvirtą_kartą',
      5: 'penkiskart penkis_kartus penktą_kartą',
      6: 'šešiskart šešis_kartus',
      10: 'dešimt_kartų dešimtkart',
    },
    ordinalMarks:
      '-as -a -o -os -ą -am -ai -ame -oje -ų -asis -oji -ojo -osios -ąjį -ąją -ajam -ajai -ajame -ojoje -uoju -ąja ' +
      '-ieji -ųjų -aisiais -uosius -osiose -iojo -ioji -iąjį -iosios -iasis',
    idioms:
      'trečia_šal* trečios_šal* trečiai_šal* trečią_šal* trečioje_šal* trečių_šal* trečioms_šal* trečias_šal* ' +
      'trečiomis_šal* trečiose_šal* trečioji_šal* trečiosios_šal* trečiajai_šal* trečiąją_šal* trečiąja_šal* ' +
      'trečiojoje_šal* trečiųjų_šal* trečiosioms_šal* trečiąsias_šal* trečiosiomis_šal* trečiosiose_šal* ' +
      'trečioji_valstyb* trečiosios_valstyb* trečiajai_valstyb* trečiąją_valstyb* trečiąja_valstyb* ' +
      'trečiojoje_valstyb* trečiųjų_valstyb* trečiosioms_valstyb* trečiąsias_valstyb* trečiosiomis_valstyb* ' +
      'trečiosiose_valstyb* trečias_asm* trečio_asm* trečiam_asm* trečią_asm* trečiu_asm* tretiems_asm* trečius_asm* ' +
      'trečiais_asm* trečių_asm* trečiasis_asm* trečiojo_asm* trečiajam_asm* trečiąjį_asm* trečiuoju_asm* ' +
      'tretieji_asm* trečiųjų_asm* tretiesiems_asm* trečiuosius_asm* trečiaisiais_asm* treti_asm* dvi-_ar dvi-_arba ' +
      'dvi-_ir visų_pirma pirma_laiko pirma_nurodyt* pirma_minėt* pirma_išvardyt* iš_pirmo_žvilgsnio ' +
      'pirmosios_instancij* pirmoji_instancij* pirmojoje_instancij* pirmąja_instancij* pirmąją_instancij* ' +
      'pirmosios_pakopos antrosios_instancij* antrojoje_instancij* antra_vertus pirmoji_pagalba pirmosios_pagalbos ' +
      'pirmąją_pagalbą pirmosios_būtinybės pirmojo_būtinumo pirmo_būtinumo nulinė_toleranc* nulinės_toleranc* ' +
      'nulinę_toleranc* nulinės_tarš* nulinė_tarš* nulinio_tarš* nulinių_emis* nulinės_emis* nulinio_emis*',
  },
  dates: {
    // balandis is also the pigeon, liepa the lime, kovą a form of "fight": months count only beside a day or a year.
    months: [
      'sausis sausio sausį sausiui sausiu sausyje saus',
      'vasaris vasario vasarį vasariui vasariu vasaryje vas',
      'kovas kovo kovą kovui kovu kove kov',
      'balandis balandžio balandį balandžiui balandžiu balandyje bal',
      'gegužė gegužės gegužę gegužei geguže gegužėje geg',
      'birželis birželio birželį birželiui birželiu birželyje birž',
      'liepa liepos liepą liepai liepoje liep',
      'rugpjūtis rugpjūčio rugpjūtį rugpjūčiui rugpjūčiu rugpjūtyje rugp',
      'rugsėjis rugsėjo rugsėjį rugsėjui rugsėju rugsėjyje rugs',
      'spalis spalio spalį spaliui spaliu spalyje spal',
      'lapkritis lapkričio lapkritį lapkričiui lapkričiu lapkrityje lapkr',
      'gruodis gruodžio gruodį gruodžiui gruodžiu gruodyje gruod',
    ],
    particles: 'mėn. mėnesio mėnesį',
    yearWords: 'm. metų metais metai metams metus',
    dayWords: 'd. diena dienos dieną dienai dienomis',
    orders: ['ymd'],
  },
  references: {
    acts: {
      // Not reglament*: reglamentuoti "to govern", reglamentavimas.
      regulation:
        'reglamentas reglamento reglamentui reglamentą reglamentu reglamente reglamentai reglamentų reglamentams ' +
        'reglamentus reglamentais reglamentuose',
      directive: 'direktyv*',
      decision:
        'sprendimas sprendimo sprendimui sprendimą sprendimu sprendime sprendimai sprendimų sprendimams sprendimus ' +
        'sprendimais sprendimuose',
      recommendation: 'rekomendacij*',
      'framework-decision':
        'pamatinis_sprendimas pamatinio_sprendimo pamatiniam_sprendimui pamatinį_sprendimą pamatiniu_sprendimu ' +
        'pamatiniame_sprendime pamatiniai_sprendimai pamatinių_sprendimų pamatiniams_sprendimams ' +
        'pamatinius_sprendimus pamatiniais_sprendimais pamatiniuose_sprendimuose',
      'joint-action':
        'bendrieji_veiksmai bendrųjų_veiksmų bendriesiems_veiksmams bendruosius_veiksmus bendraisiais_veiksmais ' +
        'bendruosiuose_veiksmuose',
      'common-position':
        'bendroji_pozicija bendrosios_pozicijos bendrajai_pozicijai bendrąją_poziciją bendrąja_pozicija ' +
        'bendrojoje_pozicijoje bendrųjų_pozicijų bendrąsias_pozicijas',
    },
    // ES is the EU here, the EC in cs, sk and sl.
    domains: {
      EU: 'es',
      EC: 'eb',
      EEC: 'eeb',
      Euratom: 'euratomas euratomo euratom',
      ECSC: 'eapb',
      CFSP: 'busp',
      JHA: 'tvr',
    },
    subdivisions: {
      article:
        'straipsnis straipsnio straipsniui straipsnį straipsniu straipsnyje straipsniai straipsnių straipsniams ' +
        'straipsnius straipsniais straipsniuose str.',
      // dalis is the paragraph of an article; "part" (A dalis, treaties) is the same noun, hence no entry for part.
      paragraph: 'dalis dalies daliai dalį dalimi dalyje dalys dalių dalims dalimis dalyse',
      subparagraph: 'pastraip*',
      point: 'punkt* papunkt* papunkč*',
      indent: 'įtrauka įtraukos įtraukai įtrauką įtraukoje įtraukų įtraukoms įtraukas įtraukomis įtraukose',
      sentence: 'sakin*',
      recital:
        'konstatuojamoji_dalis konstatuojamosios_dalies konstatuojamajai_daliai konstatuojamąją_dalį ' +
        'konstatuojamąja_dalimi konstatuojamojoje_dalyje konstatuojamosios_dalys konstatuojamųjų_dalių ' +
        'konstatuojamosioms_dalims konstatuojamąsias_dalis konstatuojamosiomis_dalimis konstatuojamosiose_dalyse',
      annex: 'priedas priedo priedui priedą priedu priede priedai priedų priedams priedus priedais prieduose',
      title:
        'antraštinė_dalis antraštinės_dalies antraštinei_daliai antraštinę_dalį antraštine_dalimi ' +
        'antraštinėje_dalyje antraštinės_dalys antraštinių_dalių antraštinėms_dalims antraštines_dalis ' +
        'antraštinėmis_dalimis antraštinėse_dalyse',
      chapter: 'skyrius skyriaus skyriui skyrių skyriumi skyriuje skyriai skyriams skyriais skyriuose',
      section:
        'skirsnis skirsnio skirsniui skirsnį skirsniu skirsnyje skirsniai skirsnių skirsniams skirsnius skirsniais ' +
        'skirsniuose',
      appendix: 'priedėl*',
      table: 'lentel*',
      footnote: 'išnaš*',
      protocol:
        'protokolas protokolo protokolui protokolą protokolu protokole protokolai protokolų protokolams protokolus ' +
        'protokolais protokoluose',
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
    journal: 'ol oficialusis_leidinys oficialiojo_leidinio oficialųjį_leidinį oficialiajame_leidinyje',
    page: 'p. psl. puslapis',
    rangeWords: 'iki',
    listWords: 'ir arba bei ar',
    bareLetters: 'abcdefghijklmnpr',
  },
  // procentinis punktas is the percentage point.
  percentWords:
    'procentas procento procentui procentą procentu procente procentai procentų procentams procentus procentais ' +
    'procentuose proc. promil*',
  pointLetters: '',
  conjunctions: 'ir arba bei ar nei',
  doubledWords: 'jo jos jų',
  abbreviations:
    'nr. m. d. p. psl. str. pvz. t. y. kt. pan. t.y. t.t. mln. mlrd. trln. tūkst. proc. val. min. g. a. k. vnt. žr. ' +
    'plg. mėn. dr. doc. prof. el. tel. vad. sav. r. l. e. angl. lot. liet. past. red. št. įv. gen. dep. saus. vas. ' +
    'bal. geg. birž. rugp. rugs. lapkr.',
}
