import { named } from './concept.ts'

export const policies = [
  named('common-foreign-and-security-policy', {}, {
    ОВППС: 'bg', SZBP: 'cs sk', FUSP: 'da', GASP: 'de', ΚΕΠΠΑ: 'el', CFSP: 'en', PESC: 'es fr it pt ro', ÜVJP: 'et',
    YUTP: 'fi', CBES: 'ga', ZVSP: 'hr', KKBP: 'hu', BUSP: 'lt', KĀDP: 'lv', PESK: 'mt', GBVB: 'nl', WPZiB: 'pl', SZVP: 'sl',
    Gusp: 'sv', GUSP: 'sv',
  }),
  named('common-security-and-defence-policy', {}, {
    ОПСО: 'bg', SBOP: 'cs sk', FSFP: 'da', GSVP: 'de', ΚΠΑΑ: 'el', CSDP: 'en', PCSD: 'es pt', ÜJKP: 'et', YTPP: 'fi',
    PSDC: 'fr it', ZSOP: 'hr', KBVP: 'hu', BSGP: 'lt', KDAP: 'lv', PSDK: 'mt', GVDB: 'nl', WPBiO: 'pl', PSAC: 'ro',
    SVOP: 'sl', Gsfp: 'sv', GSFP: 'sv',
  }),
  named('common-agricultural-policy', {}, {
    ОСП: 'bg', SZP: 'cs', GAP: 'de', ΚΓΠ: 'el', CAP: 'en', PAC: 'es fr it pt ro', ÜPP: 'et', YMP: 'fi', CBT: 'ga',
    ZPP: 'hr', KAP: 'hu', BŽŪP: 'lt', KLP: 'lv', PAK: 'mt', GLB: 'nl', WPR: 'pl', SPP: 'sk', SKP: 'sl', GJP: 'sv',
    FLP: 'da',
  }),
  // The English acronym is used in every language.
  named('general-data-protection-regulation', {}, {
    ОРЗД: 'bg', DSGVO: 'de', 'DS-GVO': 'de', ΓΚΠΔ: 'el', RGPD: 'es fr it pt ro', RGCS: 'ga', BDAR: 'lt', VDAR: 'lv',
    AVG: 'nl', RODO: 'pl', IKÜM: 'et', GDPR: '**',
  }),
  named('value-added-tax', {
    bg: 'данък* върху добавената стойност', cs: 'daň* z přidané hodnoty | dan* z přidané hodnoty', da: 'moms* | merværdiafgift*',
    de: 'Mehrwertsteuer*', el: 'φόρο* προστιθέμενης αξίας', en: 'value added tax | value-added tax',
    es: 'impuesto sobre el valor añadido', et: 'käibemaks*', fi: 'arvonlisäver*', fr: 'taxe sur la valeur ajoutée',
    ga: 'cáin bhreisluacha | gcáin bhreisluacha | cháin bhreisluacha', hr: 'porez* na dodanu vrijednost',
    hu: 'hozzáadottérték-adó*', it: "imposta sul valore aggiunto", lt: 'pridėtinės vertės mokes*',
    lv: 'pievienotās vērtības nodok*', mt: 'taxxa fuq il-valur miżjud', nl: 'belasting over de toegevoegde waarde',
    pl: 'podat* od wartości dodanej', pt: 'imposto sobre o valor acrescentado', ro: 'taxa pe valoarea adăugată | taxei pe valoarea adăugată',
    sk: 'da* z pridanej hodnoty', sl: 'dav* na dodano vrednost', sv: 'mervärdesskatt* | moms*',
  }, {
    ДДС: 'bg', DPH: 'cs sk', MwSt: 'de', ΦΠΑ: 'el', VAT: 'en mt pl', IVA: 'es it pt', TVA: 'fr ro', CBL: 'ga', PDV: 'hr',
    HÉA: 'hu', héa: 'hu', PVM: 'lt', PVN: 'lv', btw: 'nl', BTW: 'nl', DDV: 'sl', KM: 'et', ALV: 'fi', alv: 'fi',
  }),
  named('gross-domestic-product', {}, {
    БВП: 'bg', HDP: 'cs sk', BNP: 'da sv', BIP: 'de', ΑΕΠ: 'el', GDP: 'en hu', PIB: 'es fr pt ro', SKP: 'et', BKT: 'fi',
    OTI: 'ga', BDP: 'hr sl', PIL: 'it', BVP: 'lt', IKP: 'lv', PDG: 'mt', bbp: 'nl', BBP: 'nl', PKB: 'pl',
  }),
  // Swedish writes it out.
  named('small-and-medium-sized-enterprises', { fi: 'pk-yrity*' }, {
    МСП: 'bg', MSP: 'cs hr sk sl', SMV: 'da', KMU: 'de', ΜΜΕ: 'el', SME: 'en mt', PYME: 'es', pyme: 'es', VKE: 'et',
    PME: 'fr pt', FBM: 'ga', kkv: 'hu', KKV: 'hu', PMI: 'it', MVĮ: 'lt', MVU: 'lv', kmo: 'nl', KMO: 'nl', mkb: 'nl',
    MŚP: 'pl', IMM: 'ro',
  }),
]
