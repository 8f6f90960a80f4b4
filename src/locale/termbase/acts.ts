import { named } from './concept.ts'

/** Kinds of act and where they are published. Common nouns in every language: never counted. */
export const acts = [
  named('regulation', {
    bg: 'регламент*', cs: 'nařízení | nařízením | nařízeních | nařízeními', da: 'forordning*', de: 'Verordnung*', el: 'κανονισμ*',
    en: 'Regulation | Regulations', es: 'Reglamento | Reglamentos', et: 'määrus*', fi: 'asetus | asetuks* | asetust*',
    fr: 'règlement | règlements', ga: 'Rialachá*', hr: 'uredb*', hu: 'rendelet*', it: 'regolamento | regolamenti', lt: 'reglament*',
    lv: 'regula | regulas | regulai | regulu | regulā | regulām | regulās', mt: 'Regolament | Regolamenti',
    nl: 'verordening | verordeningen', pl: 'rozporządzeni* | rozporządzeń', pt: 'regulamento | regulamentos', ro: 'regulament*',
    sk: 'nariadeni* | nariadení*', sl: 'uredb*', sv: 'förordning*',
  }),
  named('directive', {
    bg: 'директив*', cs: 'směrnic*', da: 'direktiv*', de: 'Richtlinie*', el: 'οδηγία | οδηγίας | οδηγίες | οδηγιών',
    en: 'Directive | Directives', es: 'Directiva | Directivas', et: 'direktiiv*', fi: 'direktiiv*', fr: 'directive | directives',
    ga: 'Treoir | Threoir | dTreoir | Treorach | Threorach | Treoracha | Threoracha | dTreoracha', hr: 'direktiv*', hu: 'irányelv*',
    it: 'direttiva | direttive', lt: 'direktyv*', lv: 'direktīv*', mt: 'Direttiva | Direttivi', nl: 'richtlijn | richtlijnen',
    pl: 'dyrektyw*', pt: 'diretiva | diretivas | directiva | directivas', ro: 'directiv*', sk: 'smernic* | smerníc', sl: 'direktiv*',
    sv: 'direktiv*',
  }),
  named('decision', {
    bg: 'решени*', cs: 'rozhodnut*', da: 'afgørelse* | beslutning*', de: 'Beschluss | Beschlusses | Beschlüsse* | Entscheidung*',
    el: 'απόφασ* | αποφάσε*', en: 'Decision | Decisions', es: 'Decisión | Decisiones', et: 'otsus*',
    fi: 'päätös | päätöks* | päätöst*', fr: 'décision | décisions', ga: 'Cinneadh | Chinneadh | gCinneadh | Cinnidh | Chinnidh | Cinntí | Chinntí | gCinntí',
    hr: 'odluk* | odluci', hu: 'határozat*', it: 'decisione | decisioni', lt: 'sprendim*', lv: 'lēmum*', mt: 'Deċiżjoni | Deċiżjonijiet',
    nl: 'besluit | besluiten | beschikking | beschikkingen', pl: 'decyzj* | decyzyj*', pt: 'decisão | decisões',
    ro: 'decizia | deciziei | decizie | decizii | deciziile | deciziilor', sk: 'rozhodnut*', sl: 'sklep | sklepa | sklepu | sklepom | sklepi | sklepe | sklepov | odločb*',
    sv: 'beslut*',
  }),
  named('recommendation', {
    bg: 'препорък*', cs: 'doporučen*', da: 'henstilling*', de: 'Empfehlung*', el: 'σύστασ* | συστάσε*',
    en: 'Recommendation | Recommendations', es: 'Recomendación | Recomendaciones', et: 'soovitus*',
    fi: 'suositus | suosituks* | suositust*', fr: 'recommandation | recommandations', ga: 'Moladh | Mholadh | Molta | Mholta | Moltaí | Mholtaí',
    hr: 'preporuk* | preporuci', hu: 'ajánlás*', it: 'raccomandazione | raccomandazioni', lt: 'rekomendacij*', lv: 'ieteikum*',
    mt: 'Rakkomandazzjoni | Rakkomandazzjonijiet', nl: 'aanbeveling | aanbevelingen', pl: 'zaleceni* | zaleceń', pt: 'recomendação | recomendações',
    ro: 'recomandar* | recomandăr*', sk: 'odporúčan*', sl: 'priporočil*', sv: 'rekommendation*',
  }),
  named(
    'official-journal',
    {
      bg: 'Официален вестник | Официалния вестник | Официалният вестник', cs: 'Úřední* věstní*', da: 'Den Europæiske Unions Tidende | EU-Tidende',
      de: 'Amtsblatt | Amtsblatts | Amtsblattes', el: 'Επίσημη Εφημερίδα | Επίσημης Εφημερίδας', en: 'Official Journal', es: 'Diario Oficial',
      et: 'Euroopa Liidu Teataja*', fi: 'virallinen lehti | virallisen lehden | virallisessa lehdessä | virallista lehteä', fr: 'Journal officiel',
      ga: 'Iris Oifigiúil | nIris Oifigiúil | hIris Oifigiúla', hr: 'Službeni list | Službenog lista | Službenom listu', hu: 'Hivatalos Lap*',
      it: 'Gazzetta ufficiale', lt: 'oficial* leidin*', lv: 'Oficiālais Vēstnesis | Oficiālā Vēstneša | Oficiālajā Vēstnesī',
      mt: 'Ġurnal Uffiċjali', nl: 'Publicatieblad', pl: 'Dziennik* Urzędow*', pt: 'Jornal Oficial', ro: 'Jurnalul Oficial | Jurnalului Oficial',
      sk: 'Úradn* vestník*', sl: 'Uradn* list*', sv: 'Europeiska unionens officiella tidning',
    },
    // The Greek acronym is that of the Union, too; Czech, Polish and Slovak have abbreviations.
    {
      ОВ: 'bg', EUT: 'da sv', ABl: 'de', OJ: 'en', DO: 'es', ELT: 'et', EUVL: 'fi', JO: 'fr pt ro', IO: 'ga', SL: 'hr', HL: 'hu', GU: 'it',
      OL: 'lt', OV: 'lv', ĠU: 'mt', PB: 'nl', UL: 'sl',
    },
  ),
]
