import type { Concept } from '../../model/termbase.ts'
import { type Acronyms, named } from './concept.ts'

/** Bodies that texts call by their acronym, which many of them have in one form for all languages. */
const acronyms: Readonly<Record<string, Acronyms>> = {
  acer: { ACER: '**' },
  cepol: { CEPOL: '**', Cepol: '**', ЦЕПОЛ: 'bg' },
  cedefop: { Cedefop: '**', CEDEFOP: '**' },
  easa: { ЕААБ: 'bg', AESA: 'es fr', EASA: '**' },
  easo: { EASO: '**', Easo: 'da sv' },
  euaa: { EUAA: '**' },
  'banking-authority': {
    ЕБО: 'bg', ΕΑΤ: 'el', ABE: 'es fr it mt pt ro', EBH: 'hu', EBI: 'lt lv', ÚBE: 'ga', EUNB: 'pl', EPV: 'fi',
    EBA: 'cs da de en et fi fr hr it nl pt sk sl sv', Eba: 'sv',
  },
  'securities-and-markets-authority': {
    ЕОЦКП: 'bg', ΕΑΚΑΑ: 'el', AEVM: 'es', AEMF: 'fr', EVPRI: 'lt', EVTI: 'lv', EÉPH: 'hu', EUNGiPW: 'pl',
    ESMA: '**', Esma: 'sv',
  },
  'insurance-and-pensions-authority': {
    ЕОЗППО: 'bg', ΕΑΑΕΣ: 'el', AESPJ: 'es', AEAPP: 'fr', EDPPI: 'lt', EAAPI: 'lv', EIOPA: '**', Eiopa: 'sv',
  },
  'systemic-risk-board': {
    ЕССР: 'bg', ΕΣΣΚ: 'el', JERS: 'es', CERS: 'fr it pt ro', BERS: 'ga mt', ERKT: 'hu', ESRV: 'lt', ESRK: 'lv',
    ERRS: 'pl', ESRN: 'et', EJRK: 'fi', ESRB: 'cs da de en hr nl sk sl sv',
  },
  ecdc: { ECDC: '**' },
  echa: { ECHA: '**', Echa: 'sv' },
  efsa: { ЕОБХ: 'bg', EFSA: '**', Efsa: 'sv' },
  eige: { EIGE: '**' },
  ema: { EMA: '**' },
  emcdda: { ЕЦМНН: 'bg', ΕΚΠΝΤ: 'el', OEDT: 'es fr it pt ro', EMCDDA: '**' },
  empact: { EMPACT: '**', Empact: '**', ЕМПАКТ: 'bg' },
  emsa: { ЕАМБ: 'bg', AESM: 'es fr', EMSA: '**' },
  enisa: { ENISA: '**', Enisa: 'da sv' },
  'european-union-agency-for-railways': { AFE: 'fr', ERA: '**' },
  euda: { EUDA: '**' },
  'eu-lisa': { 'eu-LISA': '**' },
  euipo: { EUIPO: '**' },
  eurofound: { Eurofound: '**' },
  eurojust: { Евроюст: 'bg', Eurojust: '**' },
  europol: { Европол: 'bg', Ευρωπόλ: 'el', Eiropol: 'lv', Europol: '**', EUROPOL: '**' },
  eurostat: { Евростат: 'bg', Eurostat: '**' },
  'fundamental-rights-agency': { FRA: '**' },
  frontex: { Фронтекс: 'bg', Frontex: '**', FRONTEX: '**' },
  interpol: { Интерпол: 'bg', Interpol: '**', INTERPOL: '**' },
  olaf: { OLAF: '**', Olaf: 'da sv' },
  coreper: { Корепер: 'bg', КОРЕПЕР: 'bg', Coreper: '**', COREPER: '**' },
  cosi: { COSI: '**', Cosi: 'da sv' },
  celac: { СЕЛАК: 'bg', CELAC: '**', Celac: '**' },
}

export const agencies: readonly Concept[] = Object.entries(acronyms).map(([id, table]) => named(id, {}, table))
