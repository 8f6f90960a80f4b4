import { named } from './concept.ts'

export const world = [
  named('united-nations', {
    bg: 'Организаци* на обединените нации | Обединените нации', cs: 'Organizac* spojených národů | Spojených národů', da: 'Forenede Nationer*',
    de: 'Vereinte* Nationen', el: 'Ηνωμένων Εθνών | Ηνωμένα Έθνη', en: 'United Nations', es: 'Naciones Unidas', et: 'Ühinenud Rahvaste Organisatsioon* | Ühinenud Rahvas*',
    fi: 'Yhdistyn* Kansakun*', fr: 'Nations unies', ga: 'Náisiún Aontaithe | Náisiúin Aontaithe', hr: 'Ujedinjen* narod*',
    hu: 'Egyesült Nemzetek*', it: 'Nazioni Unite', lt: 'Jungtin* Taut*', lv: 'Apvienot* Nācij*', mt: 'Nazzjonijiet Uniti | Ġnus Magħquda',
    nl: 'Verenigde Naties', pl: 'Narod* Zjednoczon*', pt: 'Nações Unidas', ro: 'Națiunile Unite | Națiunilor Unite',
    sk: 'Spojených národov | Organizáci* Spojených národov', sl: 'Združen* narod*', sv: 'Förenta nationerna*',
  }, {
    ООН: 'bg', OSN: 'cs sk', FN: 'da sv', VN: 'de nl', UNO: 'de', UN: 'de en hr', ΟΗΕ: 'el', ONU: 'es fr it pt ro', ÜRO: 'et',
    YK: 'fi', ENSZ: 'hu', JT: 'lt', ANO: 'lv', NU: 'mt', ONZ: 'pl', ZN: 'sl', OZN: 'sl',
  }),
  named('nato', {}, {
    НАТО: 'bg', ΝΑΤΟ: 'el', OTAN: 'es fr pt', ECAT: 'ga', NAVO: 'nl', Nato: 'da fi sv', NATO: '* da fi ga it ro sv',
  }),
  // In Greek capitals the acronym is the relative pronoun.
  named('world-health-organization', {}, {
    СЗО: 'bg', SZO: 'cs hr sk sl', OMS: 'es fr it pt ro', EDS: 'ga', PSO: 'lt', PVO: 'lv', WGO: 'nl',
    WHO: 'cs da de en et fi hr hu mt nl pl sk sl sv',
  }),
  named('world-trade-organization', {}, {
    СТО: 'bg', ΠΟΕ: 'el', OMC: 'es fr it pt ro', EDT: 'ga', PPO: 'lt', PTO: 'lv', STO: 'sl',
    WTO: 'cs da de en et fi hr hu it mt nl pl sk sv',
  }),
  named('oecd', {}, {
    ОИСР: 'bg', ΟΟΣΑ: 'el', OCDE: 'es fr pt ro', OCSE: 'it', EBPO: 'lt', ESAO: 'lv', OESO: 'nl', ECFE: 'ga', OECD: '*',
  }),
  named('international-monetary-fund', {}, {
    МВФ: 'bg', MMF: 'cs hr sk', IWF: 'de', ΔΝΤ: 'el', FMI: 'es fr it mt pt ro', CAI: 'ga', TVF: 'lt', SVF: 'lv', MFW: 'pl',
    MDS: 'sl', IMF: '*',
  }),
  // In Romanian the acronym is that of the organization for migration, too.
  named('international-labour-organization', {}, {
    МОТ: 'bg', MOP: 'cs pl sk', IAO: 'de nl', ΔΟΕ: 'el', OIT: 'es fr pt', OIL: 'it', TDO: 'lt', SDO: 'lv', MOD: 'sl', MOR: 'hr',
    ILO: 'da de en et fi hr hu it mt nl sv',
  }),
  named('osce', {}, {
    ОССЕ: 'bg', OBSE: 'cs sk', OSZE: 'de', ΟΑΣΕ: 'el', Etyj: 'fi', ETYJ: 'fi', ESCE: 'ga', OESS: 'hr', EBESZ: 'hu', ESBO: 'lt',
    EDSO: 'lv', OSKE: 'mt', OVSE: 'nl sl', OBWE: 'pl', OSSE: 'sv', OSCE: '*',
  }),
  named('euratom', {}, { Евратом: 'bg', Ευρατόμ: 'el', Ewratom: 'mt', Euratom: '**', EURATOM: '**' }),
  named('european-economic-community', {}, {
    ЕИО: 'bg', EHS: 'cs sk', EØF: 'da', EWG: 'de pl', ΕΟΚ: 'el', EEC: 'en', CEE: 'es fr ga it pt ro', EMÜ: 'et', ETY: 'fi',
    EEZ: 'hr', EGK: 'hu', EEB: 'lt', EEK: 'lv', KEE: 'mt', EEG: 'nl sv', EGS: 'sl',
  }),
  // The environment agency has the same English acronym; it is left out, so that none is taken for the other.
  named('european-economic-area', {
    bg: 'Европейск* икономическ* пространств*', cs: 'Evropsk* hospodářsk* prostor*', da: 'Europæiske Økonomiske Samarbejdsområde*',
    de: 'Europäisch* Wirtschaftsraum*', el: 'Ευρωπαϊκ* Οικονομικ* Χώρ*', en: 'European Economic Area', es: 'Espacio Económico Europeo',
    et: 'Euroopa Majanduspiirkon*', fi: 'Euroopan talousalue*', fr: 'Espace économique européen',
    ga: 'Limistéar Eorpach Eacnamaíoch | Limistéir Eorpaigh Eacnamaíoch | Limistéar Eacnamaíoch Eorpach | Limistéir Eacnamaíoch Eorpaigh',
    hr: 'Europsk* gospodarsk* prostor*', hu: 'Európai Gazdasági Térség*', it: 'Spazio economico europeo', lt: 'Europos ekonomin* erdv*',
    lv: 'Eiropas Ekonomikas zon*', mt: 'Żona Ekonomika Ewropea', nl: 'Europese Economische Ruimte', pl: 'Europejsk* Obszar* Gospodarcz*',
    pt: 'Espaço Económico Europeu', ro: 'Spațiul Economic European | Spațiului Economic European', sk: 'Európsk* hospodársk* priestor*',
    sl: 'Evropsk* gospodarsk* prostor*', sv: 'Europeiska ekonomiska samarbetsområdet*',
  }, {
    ЕИП: 'bg', EHP: 'cs sk', EØS: 'da', EWR: 'de', ΕΟΧ: 'el', EEA: 'en', EEE: 'es fr lt pt', EMP: 'et', ETA: 'fi', LEE: 'ga',
    EGP: 'hr sl', EGT: 'hu', SEE: 'it ro', EEZ: 'lv', ŻEE: 'mt', EER: 'nl', EOG: 'pl', EES: 'sv',
  }),
  named('efta', {}, {
    ЕАСТ: 'bg', ESVO: 'cs', ΕΖΕΣ: 'el', AELC: 'es', AELE: 'fr', CSTE: 'ga', ELPA: 'lt', EBTA: 'lv', EVA: 'nl', AELS: 'ro',
    EZVO: 'sk', Efta: 'sl sv', EFTA: '* sl sv',
  }),
  // Names that contain the acronym of the Community and are none.
  named('ce-marking', {
    bg: 'маркировк* „СЕ | маркировк* "CE | маркировк* CE | маркировк* СЕ', cs: 'označen* CE', da: 'CE-mærk*', de: 'CE-Kennzeichn* | CE-Zeichen*', el: 'σήμανσ* CE', en: 'CE marking | CE mark | CE marked',
    es: 'marcado CE', et: 'CE-märgis*', fi: 'CE-merkin* | CE-merkk*', fr: 'marquage CE', ga: 'marcáil CE', hr: 'oznak* CE | CE oznak*', hu: 'CE-jelölés*',
    it: 'marcatura CE', lt: 'CE ženkl* | ženkl* CE', lv: 'CE zīm* | CE marķējum*', mt: 'marka CE | marka tas-CE | immarkar CE', nl: 'CE-markering*', pl: 'oznakowani* CE | znak* CE',
    pt: 'marcação CE', ro: 'marcajul CE | marcajului CE | marcaj CE', sk: 'označen* CE', sl: 'oznak* CE', sv: 'CE-märk*',
  }),
]
