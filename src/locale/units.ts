import type { Forms } from './locale.ts'

/** Symbols that mean themselves. Single capital letters are left out: after a number they are mostly letters. */
const SYMBOLS: Forms =
  'kg g mg µg ng t kt Mt m km dm cm mm µm nm m² m³ km² cm² cm³ mm² dm³ ha l ml cl dl hl µl °C °F kW MW GW TW kWh MWh GWh TWh Wh kV ' +
  'MV mV mA kA Hz kHz MHz GHz THz kJ MJ GJ TJ PJ kPa MPa hPa Pa mbar kN dB lx lm cd mol ppm ppb Bq kBq MBq mSv µSv Sv Gy km/h m/s ' +
  'g/km mg/l µg/l mg/kg µg/kg g/kg g/l kg/m³ mg/m³ µg/m³ g/m³ kg/ha t/ha g/kWh mg/kWh toe ktoe Mtoe kB MB GB TB PB Mbit/s Gbit/s ' +
  'kbit/s Mbps Gbps px nm FLOPs FLOPS'

/** Other spellings of symbols, by symbol. */
const SPELLINGS: Readonly<Record<string, Forms>> = {
  'm²': 'm2 m^2^ м² м2 qm',
  'm³': 'm3 m^3^ м³ м3 cbm',
  'km²': 'km2 km^2^ км² км2',
  'cm²': 'cm2 cm^2^',
  'cm³': 'cm3 cm^3^',
  'kg/m³': 'kg/m3',
  'mg/m³': 'mg/m3',
  'µg/m³': 'µg/m3 μg/m³ μg/m3',
  '°C': '℃ ºC °С',
  '°F': '℉ ºF',
  kg: 'кг χγρ',
  g: 'г gr',
  mg: 'мг',
  µg: 'μg мкг',
  m: 'м μ.',
  km: 'км χλμ',
  cm: 'см εκ.',
  mm: 'мм',
  µm: 'μm мкм',
  l: 'ℓ',
  ml: 'мл mL',
  ha: 'ха',
  kW: 'кВт',
  MW: 'МВт',
  kWh: 'кВтч кВт·ч kW·h',
  MWh: 'МВтч МВт·ч MW·h',
  GWh: 'ГВтч',
  Hz: 'Хц',
  dB: 'дБ',
}

/**
 * Nouns by symbol, of all 24 languages together: they name the same unit in each. Words of time are no units: other languages
 * count the same time in other words.
 */
const WORDS: Readonly<Record<string, Forms>> = {
  kg:
    'kilogram* kilogramm* kilogramo* quilograma* quilogramo* chilogramm* cileagra* chileagra* gcileagra* килограм* ' +
    'χιλιόγραμμ* χιλιογράμμ* kilo kilos kiloa kilá',
  g:
    'gram grams gramme grammes gramm grammi gramma grammo gramas grama gramo gramos gramm grammaa gramów gramy gramů gramov ' +
    'gramova gramai gramų gramus grami gramu gramiem γραμμάρι* γραμμαρί* грам грама грамове',
  t:
    'tonne* tonn tonna tonnát tonnan tonnia tonnin tonnellat* tunnellat* tonelad* tonn tonni tonnas ton tony tona tone tonu ' +
    'tonami tonách tunen tuny tun tunách tonų tonos tonnu tonām τόνος τόνου τόνοι τόνων τόνους τόνο тон тона тонове',
  m:
    'metre metres meter meters meteren metern mètre mètres metro metros metri metru metrů metry metr metra metrów metrov metrova ' +
    'metrih metara metar metre metrai metrų metrus metriem metrus metriä metrin metriin metri meetri* méter* méadar* mhéadar* метър метра ' +
    'метри метров μέτρο μέτρα μέτρων μέτρου',
  km:
    'kilometre kilometres kilometer kilometers kilometern kilometeren kilomètre* kilómetro* quilómetro* quilômetro* chilometr* ' +
    'kilometr* kilometar* kilometri* kilomeetri* kilométer* kilometrai kilometrų ciliméad* chiliméad* gciliméad* километ* ' +
    'χιλιόμετρ* χιλιομέτρ*',
  cm:
    'centimetre* centimeter* centimètre* centímetro* centimetr* centymetr* sentti* sentimeetri* santimetr* centiméter* centimetar* сантимет* ' +
    'εκατοστ* εκατοστόμετρ*',
  mm: 'millimetre* millimeter* millimètre* milímetro* millimetr* milimetr* milimeter* millimeetri* milliméter* milimetar* милимет* χιλιοστ*',
  l:
    'litre litres liter liters litern litro litros litri litru litrů litry litr litra litrów litrov litrova litre litrai litrų ' +
    'litrus litriem litraa litran liitri* liitrit lítear* литър литра литри λίτρο λίτρα λίτρων λίτρου',
  ha:
    'hectare* hektar* hektār* hectárea* hectare* ettaro ettari hehtaari* hektár* heicteár* heachtar* хектар* εκτάριο εκτάρια εκταρίων ' +
    'ettaru',
  'm²':
    'square_metre* square_meter* quadratmeter* kvadratmeter* neliömetri* ruutmeet* négyzetméter* kvadrātmetr* vierkante_meter* ' +
    'kvadratn*_metr* kvadratn*_metar* čtverečn*_metr* štvorcov*_met* четвърт*_мет* квадрат*_мет* τετραγωνικ*_μέτρ* kwadrat*_metr*',
  'm³':
    'cubic_metre* cubic_meter* kubikmeter* kuutiometri* kuupmeet* köbméter* kubikmetr* kubične_metre kubičn*_metr* kubík* ' +
    'kubičn*_metar* krychlov*_metr* kubick*_met* kubieke_meter* кубич*_мет* κυβικ*_μέτρ*',
  'km²':
    'square_kilomet* quadratkilometer* kvadratkilometer* neliökilometri* négyzetkilométer* ruutkilomeetri* kvadrātkilometr* ' +
    'vierkante_kilometer* kvadratn*_kilomet* čtverečn*_kilomet* štvorcov*_kilomet* квадратн*_километ* τετραγωνικ*_χιλι*',
  '°C':
    'degree*_celsius degrés_celsius grad_celsius grados_celsius grados_centígrados graus_celsius gradi_celsius graden_celsius ' +
    'grader_celsius grade_celsius celsiusast* celsius-fok* celsius-ast* stupň*_celsia stopn*_celsj* stopinj*_celzij* ' +
    'stupnj*_celzij* celsija_laipsn* celsij*_grād* градус*_целзий градуса_по_целзий βαθμ*_κελσίου',
  kWh:
    'kilowatt_hour* kilowatt-hour* kilowattheure* kilowattstund* kilovatio*-hora kilowattora kilowattuur kilovattitun* ' +
    'kilovattóra* kilovatstund* kilowatogodzin* kilowatthodin* kilovatur*',
}

/** Words after a unit of length that make it one of area or volume: `mètres carrés`, `metri cubi`. */
export const powers: ReadonlyArray<readonly [power: string, forms: Forms]> = [
  [
    '²',
    'carré* quadrat* quadrad* cuadrad* kwadrat* kwadru čtvereč* čtvereč* štvorcov* pătraț* pătrat* kvadrat* cearnach*',
  ],
  ['³', 'cube cubes cúbic* cubi cubo cubici sześcien* krychlov* kubick* kubič* kubu ciúbach*'],
]

/** Every written symbol with the symbol that stands for it. */
export function unitSymbols(): ReadonlyArray<readonly [written: string, symbol: string]> {
  const own = SYMBOLS.split(' ').map((symbol) => [symbol, symbol] as const)
  const others = Object.entries(SPELLINGS).flatMap(([symbol, forms]) =>
    split(forms).map((form) => [form, symbol] as const),
  )
  return [...own, ...others]
}

/** Nouns by symbol. */
export function unitWords(): ReadonlyArray<readonly [symbol: string, forms: Forms]> {
  return Object.entries(WORDS)
}

/** Forms of per mille; the table of a language has them together with those of per cent. */
export const perMilleWords: Forms =
  'per_mille per_mil per_mill promil* promille* v.t. v._t. vom_tausend pour_mille p._mille p._1000 por_mil per_mille la_mie ' +
  'τοις_χιλίοις επί_τοις_χιλίοις на_хиляда промил* faoin_míle faoi_míle fil-elf per_duizend ezrelék* tūkstošdaļ* na_tisoč ' +
  'na_tisíc na_tysiąc'

function split(forms: Forms): readonly string[] {
  return forms.split(' ').filter((form) => form !== '')
}
