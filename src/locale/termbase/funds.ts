import { named } from './concept.ts'

export const funds = [
  named('regional-development-fund', {}, {
    ЕФРР: 'bg', EFRR: 'cs hr pl sk', EFRU: 'da', EFRE: 'de', ΕΤΠΑ: 'el', ERDF: 'en', FEDER: 'es fr pt', Feder: 'es fr',
    ERF: 'et', EAKR: 'fi', CFRE: 'ga', ERFA: 'hu', FESR: 'it', ERPF: 'lt', ERAF: 'lv', FEŻR: 'mt', EFRO: 'nl', FEDR: 'ro',
    ESRR: 'sl', Eruf: 'sv', ERUF: 'sv',
  }),
  // The Greek acronym is that of the European Central Bank.
  named('social-fund', {}, {
    ЕСФ: 'bg', FSE: 'es fr it mt pt ro', ESR: 'fi', CSE: 'ga', ESZA: 'hu', EFS: 'pl', ESS: 'sl',
    ESF: 'cs da de en et hr lt lv nl sk sv',
  }),
  named('agricultural-fund-for-rural-development', {}, {
    ЕЗФРСР: 'bg', EZFRV: 'cs', ELFUL: 'da', ELER: 'de', ΕΓΤΑΑ: 'el', EAFRD: 'en et', FEADER: 'es fr pt', Feader: 'es fr',
    EPFRR: 'hr', EMVA: 'hu', FEASR: 'it', EŽŪFKP: 'lt', ELFLA: 'lv', FAEŻR: 'mt', ELFPO: 'nl', Elfpo: 'nl', EFRROW: 'pl',
    FEADR: 'ro', EPFRV: 'sk', EKSRP: 'sl', EJFLU: 'sv', Ejflu: 'sv',
  }),
  named('agricultural-guarantee-fund', {}, {
    ЕФГЗ: 'bg', EZZF: 'cs', EGFL: 'da de', ΕΓΤΕ: 'el', EAGF: 'en et', FEAGA: 'es fr it pt', EFJP: 'hr', EMGA: 'hu',
    EŽŪGF: 'lt', ELGF: 'lv nl', FAEG: 'mt', EFRG: 'pl', FEGA: 'ro', EPZF: 'sk', EKJS: 'sl', EGFJ: 'sv',
  }),
  named('maritime-and-fisheries-fund', {}, {
    ЕФМДР: 'bg', ENRF: 'cs sk', EHFF: 'da sv', EMFF: 'de en', ΕΤΘΑ: 'el', FEMP: 'es', EMKF: 'et', EMKR: 'fi',
    FEAMP: 'fr it pt', CEMI: 'ga', EFPR: 'hr', ETHA: 'hu', EJRŽF: 'lt', EJZF: 'lv', FEMS: 'mt', EFMZV: 'nl', EFMR: 'pl',
    FEPAM: 'ro', ESPR: 'sl',
  }),
  named('asylum-migration-and-integration-fund', {}, {
    ФУМИ: 'bg', ΤΑΜΕ: 'el', FAMI: 'es fr hr it pl pt ro', MMIA: 'hu', PMIF: 'lt lv', Amif: 'sv',
    AMIF: 'cs da de en et fi mt nl sk sl sv',
  }),
]
