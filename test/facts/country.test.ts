import { describe, expect, test } from 'vitest'
import { compileCountries } from '../../src/facts/country.ts'
import { countryNames } from '../../src/locale/countries/index.ts'
import { decline } from '../../src/locale/countries/names.ts'
import { cpuTime } from '../support/cpu-time.ts'

/** Text, and the codes of the countries that it names, in order. */
type Case = readonly [text: string, codes: string]

const FOUND: Readonly<Record<string, readonly Case[]>> = {
  bg: [
    ['в САЩ и Япония', 'US JP'],
    ['между Кралство Белгия и Френската република', 'BE FR'],
    ['в Германия, Полша и Чехия', 'DE PL CZ'],
    ['от Съединените щати и Обединеното кралство', 'US GB'],
    ['Съединените американски щати', 'US'],
    ['Нидерландия, Кипър и Гърция', 'NL CY GR'],
    ['на Северна Македония и Черна гора', 'MK ME'],
    ['Демократична република Конго', 'CD'],
    ['Корейската народнодемократична република', 'KP'],
    ['Гвинея-Бисау и Екваториална Гвинея', 'GW GQ'],
    ['Кения, Мали и Нигер', 'KE ML NE'],
    ['Словашката република', 'SK'],
    ['на Доминиканската република и Доминика', 'DO DM'],
    ['Бивша югославска република Македония', 'MK'],
  ],
  cs: [
    ['v Německu a ve Francii', 'DE FR'],
    ['Španělského království a Portugalské republiky', 'ES PT'],
    ['ve Spojených státech amerických', 'US'],
    ['se Spojenými státy', 'US'],
    ['s Českou republikou a Slovenskem', 'CZ SK'],
    ['do Itálie, z Belgie', 'IT BE'],
    ['na Kypru a na Maltě', 'CY MT'],
    ['v Černé Hoře', 'ME'],
    ['mezi Islandem a Norskem', 'IS NO'],
    ['Spojeného království Velké Británie a Severního Irska', 'GB'],
    ['v Kostarice a na Jamajce', 'CR JM'],
    ['v Jižní Koreji', 'KR'],
    ['Demokratické republice Kongo', 'CD'],
    ['v Keni, Ghaně a Nigeru', 'KE GH NE'],
  ],
  da: [
    ['i Spanien og Belgien', 'ES BE'],
    ['Frankrigs regering', 'FR'],
    ['De Forenede Staters', 'US'],
    ['med USA', 'US'],
    ['Den Tjekkiske Republik og Slovakiet', 'CZ SK'],
    ['Nederlandenes', 'NL'],
    ['Det Forenede Kongerige', 'GB'],
    ['Forenede Kongerige Storbritannien og Nordirland', 'GB'],
    ['i Tyrkiet og på Cypern', 'TR CY'],
    ['Elfenbenskysten, Mali og Niger', 'CI ML NE'],
    ['Den Demokratiske Republik Congo', 'CD'],
    ['Bosnien-Hercegovina', 'BA'],
    ['Den Dominikanske Republik', 'DO'],
  ],
  de: [
    ['aus Holland und den USA', 'NL US'],
    ['in der Schweiz', 'CH'],
    ['der Bundesrepublik Deutschland und Österreichs', 'DE AT'],
    ['mit den Vereinigten Staaten von Amerika', 'US'],
    ['der Tschechischen Republik', 'CZ'],
    ['den Niederlanden', 'NL'],
    ['des Vereinigten Königreichs Großbritannien und Nordirland', 'GB'],
    ['Vereinigtes Königreich', 'GB'],
    ['die Hellenische Republik', 'GR'],
    ['Frankreichs und Spaniens', 'FR ES'],
    ['in der Demokratischen Republik Kongo', 'CD'],
    ['die Vereinigten Arabischen Emirate', 'AE'],
    ['Guinea-Bissau, Papua-Neuguinea und Äquatorialguinea', 'GW PG GQ'],
    ['Schweizerischen Eidgenossenschaft', 'CH'],
  ],
  el: [
    ['των ΗΠΑ και της Ολλανδίας', 'US NL'],
    ['στην Ελλάδα και στην Κύπρο', 'GR CY'],
    ['της Γαλλίας', 'FR'],
    ['του Βελγίου', 'BE'],
    ['των Ηνωμένων Πολιτειών της Αμερικής', 'US'],
    ['στις Ηνωμένες Πολιτείες', 'US'],
    ['της Ελληνικής Δημοκρατίας', 'GR'],
    ['στις Κάτω Χώρες', 'NL'],
    ['του Ηνωμένου Βασιλείου', 'GB'],
    ['Ηνωμένο Βασίλειο της Μεγάλης Βρετανίας και Βόρειας Ιρλανδίας', 'GB'],
    ['ΤΗΣ ΕΛΛΑΔΑΣ ΚΑΙ ΤΗΣ ΙΤΑΛΙΑΣ', 'GR IT'],
    ['στον Νίγηρα και στη Νιγηρία', 'NE NG'],
    ['της Λαϊκής Δημοκρατίας του Κονγκό', 'CD'],
    ['πρώην Γιουγκοσλαβική Δημοκρατία της Μακεδονίας', 'MK'],
    ['στην Αίγυπτο, του Μεξικού', 'EG MX'],
  ],
  en: [
    ["Spain's authorities", 'ES'],
    ['the Netherlands and the Czech Republic', 'NL CZ'],
    ['the United States of America', 'US'],
    ['the United\u00a0Kingdom of Great Britain and Northern Ireland', 'GB'],
    ['Türkiye (formerly Turkey)', 'TR TR'],
    ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea', 'GN GW GQ PG'],
    ['Niger and Nigeria', 'NE NG'],
    ['the Democratic Republic of the Congo and the Congo', 'CD CG'],
    ["the Democratic People's Republic of Korea", 'KP'],
    ['the Republic of Korea', 'KR'],
    ['Dominica and the Dominican Republic', 'DM DO'],
    ['the Hellenic Republic', 'GR'],
    ['Côte d’Ivoire', 'CI'],
    ['NORTH\nMACEDONIA', 'MK'],
    ['Bosnia and Herzegovina, Montenegro and Kosovo*', 'BA ME XK'],
    ['St. Kitts and Nevis', 'KN'],
    ['Myanmar/Burma', 'MM'],
    ['EU-Ukraine Association Council', 'UA'],
    ['Antigua & Barbuda', 'AG'],
  ],
  es: [
    ['los EE. UU. y el Reino Unido', 'US GB'],
    ['en el Reino de España', 'ES'],
    ['los Estados Unidos de América', 'US'],
    ['los Estados Unidos Mexicanos', 'MX'],
    ['los Países Bajos', 'NL'],
    ['la República Checa y Eslovaquia', 'CZ SK'],
    ['la República Dominicana y Dominica', 'DO DM'],
    ['El Salvador, Costa Rica y Perú', 'SV CR PE'],
    ['la antigua República Yugoslava de Macedonia', 'MK'],
    ['el Níger y Nigeria', 'NE NG'],
    ['la República Democrática del Congo', 'CD'],
    ['Corea del Sur y Corea del Norte', 'KR KP'],
    ['Santo Tomé y Príncipe', 'ST'],
    ['Reino Unido de Gran Bretaña e Irlanda del Norte', 'GB'],
    ['Guinea Ecuatorial', 'GQ'],
  ],
  et: [
    ['Eestis ja Lätis', 'EE LV'],
    ['Saksamaaga', 'DE'],
    ['Prantsuse Vabariigi', 'FR'],
    ['Ameerika Ühendriikides', 'US'],
    ['Ühendkuningriigist', 'GB'],
    ['Madalmaade', 'NL'],
    ['Šveitsi Konföderatsiooni', 'CH'],
    ['Küprosel ja Kreekas', 'CY GR'],
    ['Tšehhi Vabariigile', 'CZ'],
    ['Iraagis ja Iraanis', 'IQ IR'],
    ['Põhja-Makedooniasse', 'MK'],
    ['Soomet, Rootsit ja Taanit', 'FI SE DK'],
    ['Egiptuses', 'EG'],
    ['Lõuna-Koreast', 'KR'],
  ],
  fi: [
    ['Alankomaissa, Alankomaista ja Alankomaille', 'NL NL NL'],
    ['USA:ssa', 'US'],
    ['Ranskassa ja Saksassa', 'FR DE'],
    ['Tšekin tasavallan', 'CZ'],
    ['Tšekkiin', 'CZ'],
    ['Turkin kanssa', 'TR'],
    ['Yhdysvaltojen ja Yhdysvaltain', 'US US'],
    ['Amerikan yhdysvalloissa', 'US'],
    ['Alankomaiden', 'NL'],
    ['Yhdistyneestä kuningaskunnasta', 'GB'],
    ['Ison-Britannian ja Pohjois-Irlannin yhdistynyt kuningaskunta', 'GB'],
    ['Sveitsin valaliiton', 'CH'],
    ['Irlannissa ja Islantiin', 'IE IS'],
    ['Kyproksella', 'CY'],
    ['Suomea, Ruotsia ja Venäjää', 'FI SE RU'],
    ['Etelä-Afrikan', 'ZA'],
    ['Nigerin ja Nigerian', 'NE NG'],
    ['Espanjan', 'ES'],
    ['Itävallassa', 'AT'],
    ['Omanissa', 'OM'],
    ['Kongon demokraattisessa tasavallassa', 'CD'],
  ],
  fr: [
    ["de l'Espagne et d’Italie", 'ES IT'],
    ['aux Pays-Bas', 'NL'],
    ["les États-Unis d'Amérique", 'US'],
    ['la République tchèque', 'CZ'],
    ['la République hellénique', 'GR'],
    ["le Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", 'GB'],
    ['la Confédération suisse', 'CH'],
    ['la Dominique et la République dominicaine', 'DM DO'],
    ['le Niger, le Nigeria et le Tchad', 'NE NG TD'],
    ['la République populaire démocratique de Corée', 'KP'],
    ["la Côte d'Ivoire", 'CI'],
    ['Saint-Vincent-et-les-Grenadines', 'VC'],
    ["l'ancienne République yougoslave de Macédoine", 'MK'],
    ['la Papouasie-Nouvelle-Guinée', 'PG'],
  ],
  ga: [
    ['sa Fhrainc', 'FR'],
    ['leis an bhFrainc', 'FR'],
    ['Poblacht na Fraince', 'FR'],
    ['Ríocht na Spáinne', 'ES'],
    ['Poblacht na hIodáile', 'IT'],
    ['Stáit Aontaithe Mheiriceá', 'US'],
    ['na Stát Aontaithe', 'US'],
    ['na hÉireann', 'IE'],
    ['in Éirinn', 'IE'],
    ['an Ríocht Aontaithe', 'GB'],
    ['Cónaidhm na hEilvéise', 'CH'],
    ['Poblacht na Seice', 'CZ'],
    ['sa Ghearmáin agus sa Bheilg', 'DE BE'],
    ['an tSualainn', 'SE'],
    ['na nÍsiltíre', 'NL'],
  ],
  hr: [
    ['u Španjolskoj i Njemačkoj', 'ES DE'],
    ['s Ciprom', 'CY'],
    ['na Cipru', 'CY'],
    ['Republike Hrvatske', 'HR'],
    ['u Sjedinjenim Američkim Državama', 'US'],
    ['Ujedinjene Kraljevine i Ujedinjenog Kraljevstva', 'GB GB'],
    ['u SAD-u i Ujedinjenoj Kraljevini', 'US GB'],
    ['Češke Republike i Slovačke', 'CZ SK'],
    ['iz Nizozemske', 'NL'],
    ['u Kostarici', 'CR'],
    ['Demokratske Republike Kongo', 'CD'],
    ['u Crnoj Gori', 'ME'],
    ['s Italijom i Francuskom', 'IT FR'],
    ['Kenija, Mali i Niger', 'KE ML NE'],
    ['Bosnom i Hercegovinom', 'BA'],
    ['Švicarske Konfederacije', 'CH'],
  ],
  hu: [
    ['az USA-ban', 'US'],
    ['Franciaországban', 'FR'],
    ['Spanyolországgal', 'ES'],
    ['a Cseh Köztársaságot', 'CZ'],
    ['az Amerikai Egyesült Államokkal', 'US'],
    ['az Egyesült Királyságból', 'GB'],
    ['Ausztriát és Belgiumot', 'AT BE'],
    ['Hollandiában', 'NL'],
    ['Cipruson és Máltán', 'CY MT'],
    ['a Svájci Államszövetség', 'CH'],
    ['Japánnal, Izraellel', 'JP IL'],
    ['Nigerben és Nigériában', 'NE NG'],
    ['a Dominikai Köztársaságnak', 'DO'],
    ['a Koreai Népi Demokratikus Köztársasággal', 'KP'],
    ['Mexikóval és Chilével', 'MX CL'],
    ['Macedónia Volt Jugoszláv Köztársaság', 'MK'],
  ],
  it: [
    ["nell'Austria e nella Spagna", 'AT ES'],
    ['dei Paesi Bassi', 'NL'],
    ["gli Stati Uniti d'America", 'US'],
    ['la Repubblica ceca', 'CZ'],
    ['la Repubblica ellenica', 'GR'],
    ['la Confederazione svizzera', 'CH'],
    ['il Regno Unito', 'GB'],
    ["la Costa d'Avorio e il Ciad", 'CI TD'],
    ['la Repubblica democratica del Congo', 'CD'],
    ['la Repubblica dominicana', 'DO'],
    ["l'ex Repubblica jugoslava di Macedonia", 'MK'],
    ['la Corea del Sud', 'KR'],
    ['Mali e Niger', 'ML NE'],
    ['la Macedonia del Nord', 'MK'],
  ],
  lt: [
    ['JAV ir Japonijos', 'US JP'],
    ['Ispanijoje ir Vokietijoje', 'ES DE'],
    ['su Prancūzija', 'FR'],
    ['Jungtinėse Amerikos Valstijose', 'US'],
    ['Jungtinių Valstijų', 'US'],
    ['Jungtinės Karalystės', 'GB'],
    ['Čekijos Respublikai', 'CZ'],
    ['Nyderlanduose', 'NL'],
    ['Kipre ir Maltoje', 'CY MT'],
    ['Izraelyje', 'IL'],
    ['Burundžio ir Haičio', 'BI HT'],
    ['Kongo Demokratinėje Respublikoje', 'CD'],
    ['Urugvajuje, Paragvajaus', 'UY PY'],
    ['Šveicarijos Konfederacija', 'CH'],
    ['Pietų Afrikos Respublikoje', 'ZA'],
  ],
  lv: [
    ['ASV un Japānas', 'US JP'],
    ['Spānijā un Vācijā', 'ES DE'],
    ['ar Franciju', 'FR'],
    ['Amerikas Savienotajās Valstīs', 'US'],
    ['Apvienotās Karalistes', 'GB'],
    ['Čehijas Republikai', 'CZ'],
    ['Nīderlandē', 'NL'],
    ['Kiprā un Maltā', 'CY MT'],
    ['Šveices Konfederāciju', 'CH'],
    ['Ziemeļmaķedonijas', 'MK'],
    ['Kongo Demokrātiskajā Republikā', 'CD'],
    ['Nigērā un Nigērijā', 'NE NG'],
    ['Portugālē, Grieķijai', 'PT GR'],
    ['Dienvidāfrikas Republikas', 'ZA'],
  ],
  mt: [
    ['fil-Belġju', 'BE'],
    ["ta' Franza", 'FR'],
    ['tal-Ġermanja', 'DE'],
    ["f'Malta u Ċipru", 'MT CY'],
    ['l-Istati Uniti tal-Amerika', 'US'],
    ['ir-Renju Unit', 'GB'],
    ['ir-Repubblika Ċeka', 'CZ'],
    ['in-Netherlands', 'NL'],
    ['il-Pajjiżi l-Baxxi', 'NL'],
    ['ir-Repubblika tal-Afrika t’Isfel', 'ZA'],
    ["il-Maċedonja ta' Fuq", 'MK'],
    ['il-Konfederazzjoni Svizzera', 'CH'],
    ['is-Slovenja u s-Slovakkja', 'SI SK'],
    ['ir-Repubblika Demokratika tal-Kongo', 'CD'],
  ],
  nl: [
    ['het Koninkrijk België', 'BE'],
    ['Duitslands buren', 'DE'],
    ['de Verenigde Staten van Amerika', 'US'],
    ['het Verenigd Koninkrijk', 'GB'],
    ['de Tsjechische Republiek', 'CZ'],
    ['Buenos Aires (Argentinië)', 'AR'],
    ['Noord-Macedonië en Zuid-Afrika', 'MK ZA'],
    ['Chili, Uruguay en Peru', 'CL UY PE'],
    ['Guinee-Bissau en Papoea-Nieuw-Guinea', 'GW PG'],
    ['de Helleense Republiek', 'GR'],
    ['de Democratische Republiek Congo', 'CD'],
    ['Nederland en IJsland', 'NL IS'],
    ['de Dominicaanse Republiek', 'DO'],
    ['de Nederlanden', 'NL'],
  ],
  pl: [
    ['w Niemczech i z Niemiec', 'DE DE'],
    ['we Włoszech', 'IT'],
    ['Republiki Czeskiej, Czechami', 'CZ CZ'],
    ['w Stanach Zjednoczonych Ameryki', 'US'],
    ['Zjednoczonego Królestwa', 'GB'],
    ['na Węgrzech i na Cyprze', 'HU CY'],
    ['Niderlandów', 'NL'],
    ['w Polsce, z Polską', 'PL PL'],
    ['Rzeczypospolitej Polskiej', 'PL'],
    ['w Nigrze i Nigerii', 'NE NG'],
    ['Demokratycznej Republice Konga', 'CD'],
    ['z Egiptem, w Egipcie', 'EG EG'],
    ['Konfederacją Szwajcarską', 'CH'],
    ['Republiki Włoskiej', 'IT'],
    ['w Salwadorze i na Kubie', 'SV CU'],
  ],
  pt: [
    ['da Espanha e na Bélgica', 'ES BE'],
    ['os Estados Unidos da América', 'US'],
    ['os Países Baixos', 'NL'],
    ['a República Checa', 'CZ'],
    ['a República Helénica', 'GR'],
    ['o Reino Unido', 'GB'],
    ['a Guiné, a Guiné-Bissau e a Guiné Equatorial', 'GN GW GQ'],
    ['o Níger e a Nigéria', 'NE NG'],
    ['a República Democrática do Congo', 'CD'],
    ['a Coreia do Sul', 'KR'],
    ['a Polónia, a Roménia e a Estónia', 'PL RO EE'],
    ['a Confederação Suíça', 'CH'],
    ['a República Dominicana', 'DO'],
    ['São Tomé e Príncipe', 'ST'],
  ],
  ro: [
    ['Regatul Spaniei', 'ES'],
    ['Republicii Franceze', 'FR'],
    ['în Statele Unite ale Americii', 'US'],
    ['Regatului Unit', 'GB'],
    ['Țărilor de Jos', 'NL'],
    ['Ţările de Jos', 'NL'],
    ['Republica Cehă', 'CZ'],
    ['Ciprului și Luxemburgului', 'CY LU'],
    ['Franței, României', 'FR RO'],
    ['Republicii Democratice Congo', 'CD'],
    ['Macedoniei de Nord', 'MK'],
    ['Confederației Elvețiene', 'CH'],
    ['Republica Moldova', 'MD'],
    ['Coreei de Sud', 'KR'],
  ],
  sk: [
    ['v Nemecku a vo Francúzsku', 'DE FR'],
    ['Španielskeho kráľovstva', 'ES'],
    ['v Spojených štátoch amerických', 'US'],
    ['Spojeného kráľovstva', 'GB'],
    ['s Českou republikou', 'CZ'],
    ['Slovenskej republiky', 'SK'],
    ['na Cypre a na Malte', 'CY MT'],
    ['v Čiernej Hore', 'ME'],
    ['Švajčiarskej konfederácie', 'CH'],
    ['Konžskej demokratickej republike', 'CD'],
    ['v Kolumbii a Líbyi', 'CO LY'],
    ['Kórejská ľudovodemokratická republika', 'KP'],
    ['Severného Macedónska', 'MK'],
    ['v Mali a Nigeri', 'ML NE'],
  ],
  sl: [
    ['na Nizozemskem, Švedskem in Poljskem', 'NL SE PL'],
    ['med ZDA in Irsko', 'US IE'],
    ['v Španiji in Belgiji', 'ES BE'],
    ['s Ciprom, na Cipru', 'CY CY'],
    ['v Združenih državah Amerike', 'US'],
    ['Združenega kraljestva', 'GB'],
    ['Češke republike', 'CZ'],
    ['iz Nizozemske', 'NL'],
    ['Republike Avstrije', 'AT'],
    ['v Ekvadorju in Salvadorju', 'EC SV'],
    ['v Črni gori', 'ME'],
    ['Severno Makedonijo', 'MK'],
    ['Demokratični republiki Kongo', 'CD'],
    ['Švicarsko konfederacijo', 'CH'],
    ['Kenija, Mali in Niger', 'KE ML NE'],
    ['v Buenos Airesu v Argentini', 'AR'],
    ['na Filipinih', 'PH'],
  ],
  sv: [
    ['i Spanien', 'ES'],
    ['Frankrikes', 'FR'],
    ['Förenta staternas', 'US'],
    ['USA och Kanada', 'US CA'],
    ['Förenade kungariket', 'GB'],
    ['Nederländernas', 'NL'],
    ['Tjeckiska republiken', 'CZ'],
    ['Schweiziska edsförbundet', 'CH'],
    ['Demokratiska republiken Kongo', 'CD'],
    ['Dominikanska republiken och Dominica', 'DO DM'],
    ['Hellenska republiken', 'GR'],
    ['Saint Kitts och Nevis', 'KN'],
    ['Nordmakedonien', 'MK'],
    ['Förenade konungariket Storbritannien och Nordirland', 'GB'],
  ],
}

/** Texts that name no country: adjectives, inhabitants, regions, ordinary words. */
const NONE: Readonly<Record<string, readonly string[]>> = {
  bg: ['испанското председателство', 'Мали и средни предприятия', 'Латинска Америка', 'Северна Ирландия'],
  cs: ['španělské předsednictví', 'Latinská Amerika', 'v Severním Irsku', 'Němci'],
  da: ['det spanske formandskab', 'Latinamerika', 'Nordirland', 'på nederlandsk'],
  de: ['der spanische Vorsitz', 'Lateinamerika', 'in Nordirland', 'Schweizer Behörden'],
  el: ['η ισπανική Προεδρία', 'Λατινική Αμερική', 'στη Βόρεια Ιρλανδία'],
  en: [
    'the Spanish Presidency',
    'Latin America and South America',
    'Northern Ireland',
    'the Gulf of Guinea',
    'the Indian Ocean',
    'New Mexico',
    'a turkey and fine china',
    'French Guiana',
    'American Samoa',
    'Nigerian and Jordanian',
    'the States',
    'the Isle of Man',
    'Commission v Council',
  ],
  es: ['la Presidencia española', 'América Latina', 'Irlanda del Norte', 'los estados unidos', 'Guayana Francesa'],
  et: ['hispaania keel', 'Ladina-Ameerika', 'Põhja-Iirimaal', 'India ookean'],
  fi: ['espanjalainen', 'Latinalainen Amerikka', 'Pohjois-Irlannissa', 'Intian valtameri', 'Perusta on', 'Oman alansa'],
  fr: [
    "la présidence espagnole de l'Union",
    "l'Amérique latine",
    "l'Irlande du Nord",
    'Dominique Martin',
    'en chine',
    'Colombie-Britannique',
  ],
  ga: ['Meiriceá Laidineach', 'Tuaisceart Éireann', 'na Fraincise'],
  hr: ['španjolsko predsjedništvo', 'Latinska Amerika', 'Mali i srednji poduzetnici', 'u Sjevernoj Irskoj', 'mali'],
  hu: ['spanyol elnökség', 'Latin-Amerika', 'Észak-Írországban', 'franciaországi', 'az Indiai-óceán'],
  it: ['la presidenza spagnola', "l'America latina", 'Irlanda del Nord', 'i mali'],
  lt: ['Lotynų Amerika', 'Šiaurės Airijoje', 'ispaniškas', 'Indijos vandenyne', 'ispanai'],
  lv: ['Latīņamerika', 'Ziemeļīrijā', 'spāņu', 'Indijas okeānā'],
  mt: ['il-Presidenza Spanjola', 'l-Amerika Latina', "l-Irlanda ta' Fuq"],
  nl: [
    'het Spaanse voorzitterschap',
    'Latijns-Amerika',
    'Noord-Ierland',
    'Nederlands',
    'een chili',
    'Oostenrijks recht',
  ],
  pl: ['hiszpańska prezydencja', 'Ameryka Łacińska', 'w Irlandii Północnej', 'Mali i średni przedsiębiorcy'],
  pt: ['a Presidência espanhola', 'América Latina', 'Irlanda do Norte', 'Guiana Francesa'],
  ro: ['președinția spaniolă', 'America Latină', 'Irlanda de Nord', 'Libera circulație'],
  sk: ['španielske predsedníctvo', 'Latinská Amerika', 'v Severnom Írsku', 'Mali by sa prijať opatrenia', 'MALI BY SA'],
  sl: [
    'špansko predsedstvo',
    'Latinska Amerika',
    'novih latinskoameriških članic',
    'Mali in srednji',
    'mali',
    'Špansko',
  ],
  sv: ['det spanska ordförandeskapet', 'Latinamerika', 'Nordirland'],
}

/** Nominatives of CLDR that are read otherwise, on purpose. */
const UNLIKE_CLDR: readonly string[] = [
  'fr Dominique', // a given name; counted with the article
  'pt Hong Kong, RAE da China', // names China as well
  'pt Macau, RAE da China',
  'ro R.A.S. Hong Kong, China',
  'ro R.A.S. Macao, China',
]

const FINDERS = new Map<string, ReturnType<typeof compileCountries>>()

function codesIn(language: string, text: string): string {
  const find = FINDERS.get(language) ?? compileCountries(language)
  FINDERS.set(language, find)
  return find(text)
    .map(({ code }) => code)
    .join(' ')
}

const declined = (forms: string, endings: Readonly<Record<string, string>>): readonly string[] =>
  decline(forms, endings)
    .split(' ')
    .map((form) => form.replaceAll('_', ' ').replaceAll('*', ''))

const LANGUAGES = Object.keys(countryNames)

describe.each(LANGUAGES)('countries in %s', (language) => {
  test.each(FOUND[language]!)('%s', (text, codes) => {
    expect(codesIn(language, text)).toBe(codes)
  })

  test.each(NONE[language]!)('none in: %s', (text) => {
    expect(codesIn(language, text)).toBe('')
  })

  test('has at least twelve mentions in this table', () => {
    expect(FOUND[language]!.length).toBeGreaterThanOrEqual(12)
  })

  test('has every country', () => {
    expect(Object.keys(countryNames[language]!.names)).toEqual(Object.keys(countryNames['en']!.names))
  })

  test('names no two countries alike', () => {
    const { names, endings, others } = countryNames[language]!
    const owners = new Map(declined(others, endings).map((form) => [form, 'none']))
    const shared = Object.entries(names).flatMap(([code, forms]) =>
      declined(forms, endings).filter((form) => {
        const owner = owners.get(form) ?? code
        owners.set(form, owner)
        return owner !== code
      }),
    )
    expect(shared).toEqual([])
  })

  test('uses the classes it declares, and no others', () => {
    const { names, endings, others, ordinary } = countryNames[language]!
    const forms = [...Object.values(names), others, ordinary].join(' ')
    const used = new Set(Array.from(forms.matchAll(/\|([a-z]+)/g), ([, name]) => name))
    expect([...used].toSorted()).toEqual(Object.keys(endings).toSorted())
  })

  test('finds its own forms, whole', () => {
    const { names, endings } = countryNames[language]!
    const find = compileCountries(language)
    const lost = Object.entries(names).flatMap(([code, forms]) =>
      declined(forms, endings).filter((form) => {
        const [match, ...more] = find(`– ${form}`)
        return match?.code !== code || match.start !== 2 || match.end !== 2 + form.length || more.length > 0
      }),
    )
    expect(lost).toEqual([])
  })

  test('finds the names that CLDR has', () => {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of Object.keys(countryNames[language]!.names)) {
      const name = names.of(code)!
      if (UNLIKE_CLDR.includes(`${language} ${name}`)) continue
      expect(codesIn(language, `– ${name}`), name).toBe(code)
    }
  })

  test('finds none in the names that CLDR has for territories and continents', () => {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of ['GF', 'AS', 'GS', 'AX', 'NC', 'GP', '419', '005', '019', '150', '142', 'EU'])
      expect(codesIn(language, names.of(code)!), code).toBe('')
  })
})

test('an unknown language has no countries', () => {
  expect(codesIn('tr', 'İspanya, Malta')).toBe('')
  expect(codesIn('constructor', 'Malta')).toBe('')
})

test('a name that is an ordinary word too', () => {
  expect(codesIn('sk', 'Mali by sa prijať. (47) Mali by byť')).toBe('')
  expect(codesIn('sk', 'by údaje MALI byť')).toBe('')
  expect(codesIn('sk', ' Mali ')).toBe('ML')
  expect(codesIn('sk', 'v Mali')).toBe('ML')
})

test('spans are offsets in the text', () => {
  const text = 'zwischen Spanien und der  Vereinigten\u00a0Staaten von\nAmerika (USA)'
  const found = compileCountries('de')(text).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(['Spanien', 'Vereinigten\u00a0Staaten von\nAmerika', 'USA'])
})

test('decomposed letters and soft hyphens do not matter', () => {
  expect(codesIn('fr', 'Suède'.normalize('NFD'))).toBe('SE')
  expect(codesIn('de', 'Deutsch\u00adland')).toBe('DE')
  expect(codesIn('el', 'Ελλάδα'.normalize('NFD'))).toBe('GR')
})

test('a name is not looked for inside words', () => {
  expect(codesIn('en', 'Romania Omani Normandy Cubans Maltese Indiana')).toBe('RO')
})

test('time grows with the text, not with its square', () => {
  const find = compileCountries('en')
  const text = 'Guinea United Republic of Saint Papua New '.repeat(2000)
  const time = (size: number): number => {
    const start = cpuTime()
    find(text.slice(0, size))
    return cpuTime() - start
  }
  time(text.length)
  expect(time(text.length)).toBeLessThan(60 * Math.max(1, time(text.length / 8)))
})
