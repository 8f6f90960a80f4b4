/** The words of a note of our own in one language; `{n}` is where a footnote stands. */
export interface NoteWords {
  readonly title: string
  readonly fields: readonly (readonly [name: string, text: string])[]
  readonly opening: readonly string[]
  readonly annex: string
  readonly points: readonly string[]
  readonly letters: readonly string[]
  readonly closing: string
  readonly notes: readonly string[]
}

export const NOTES: Readonly<Record<string, NoteWords>> = {
  en: {
    title: 'I/A ITEM NOTE',
    fields: [
      ['From:', 'Presidency'],
      ['To:', 'Permanent Representatives Committee/Council'],
      ['No. prev. doc.:', '11412/1/24 REV 1'],
      [
        'Subject:',
        'Draft conclusions on the protection of mountain pastures and on the seasonal movement of herds across internal borders',
      ],
    ],
    opening: [
      'Following the discussion in the working party on 14 May 2024{1} the Presidency contacted the delegations of all mountain regions in order to prepare a common text on the basis of written contributions that were received until 30 June 2024.',
      'On the basis of the comments received and of a further round of consultation in September 2024, the Presidency informs the Committee of the text that is set out in the Annex, so that the Council may adopt it on 28 September 2024 in Luxembourg.',
    ],
    annex: 'Draft conclusions on the protection of mountain pastures',
    points: [
      'Recalling that 17 regions in 9 Member States depend on pastures above 1 200 m and that herds cross borders twice a year,',
      'Underlining the work of the European Network of Alpine Farmers (ENAF){2} and of the regional observatories, which followed 3 450 herds on an area of 20 000 m<sup>2</sup> in 2023, and which keep well-established long-term records,',
      'Invites the Member States to make available at least EUR 2,5 million for the repair of paths by 31 December 2025;',
      'Invites the Commission:',
    ],
    letters: [
      'to report on the state of the pastures in accordance with Article 14(2) of the framework decision{3} every two years;',
      'to provide, by 1 March 2026 at the latest, guidance on vaccination, on the identification of animals and on the documents that accompany a herd;',
    ],
    closing:
      'Takes note of the intention of the Presidency to return to the matter in the first half of 2026 together with the 12 regional authorities concerned.',
    notes: [
      '11412/24.',
      'Formerly known as the Association of Alpine Farmers; see document 9087/22 REV 1 and the progress report that the network presented to the working party on 3 February 2023, which lists all of its members and the 14 observatories.',
      'OJ L 123, 4.5.2019, p. 45.',
    ],
  },
  nl: {
    title: 'NOTA I/A-PUNT',
    fields: [
      ['van:', 'het voorzitterschap'],
      ['aan:', 'het Comité van permanente vertegenwoordigers/de Raad'],
      ['nr. vorig doc.:', '11412/1/24 REV 1'],
      [
        'Betreft:',
        'Ontwerpconclusies over de bescherming van bergweiden en over de seizoensgebonden verplaatsing van kudden over de binnengrenzen',
      ],
    ],
    opening: [
      'Na de bespreking in de groep op 14 mei 2024{1} heeft het voorzitterschap contact opgenomen met de delegaties van alle berggebieden om een gemeenschappelijke tekst voor te bereiden op basis van schriftelijke bijdragen die tot 30 juni 2024 zijn ontvangen.',
      'Op basis van de ontvangen opmerkingen en van een verdere raadplegingsronde in september 2024 stelt het voorzitterschap het Comité in kennis van de tekst in de bijlage, zodat de Raad die op 28 september 2024 in Luxemburg kan aannemen.',
    ],
    annex: 'Ontwerpconclusies over de bescherming van bergweiden',
    points: [
      'Eraan herinnerend dat 17 regio’s in 9 lidstaten afhankelijk zijn van weiden boven 1 200 m en dat kudden tweemaal per jaar de grens oversteken,',
      'Benadrukkend het werk van het Europees Netwerk van Alpenboeren (ENAF){2} en van de regionale waarnemingscentra, die in 2023 3 450 kudden hebben gevolgd op een oppervlakte van 20 000 m<sup>2</sup> en die gegevens over een lange periode bijhouden,',
      'Verzoekt de lidstaten uiterlijk op 31 december 2025 ten minste 2,5 miljoen EUR beschikbaar te stellen voor het herstel van paden;',
      'Verzoekt de Commissie:',
    ],
    letters: [
      'om de twee jaar verslag uit te brengen over de toestand van de weiden overeenkomstig artikel 14, lid 2, van het kaderbesluit{3};',
      'uiterlijk op 1 maart 2026 richtsnoeren te verstrekken over vaccinatie, over de identificatie van dieren en over de documenten die een kudde vergezellen;',
    ],
    closing:
      'Neemt nota van het voornemen van het voorzitterschap om in de eerste helft van 2026 samen met de 12 betrokken regionale autoriteiten op de kwestie terug te komen.',
    notes: [
      '11412/24.',
      'Voorheen bekend als de Vereniging van Alpenboeren; zie document 9087/22 REV 1 en het voortgangsverslag dat het netwerk op 3 februari 2023 aan de groep heeft voorgelegd, met alle leden en de 14 waarnemingscentra.',
      'PB L 123 van 4.5.2019, blz. 45.',
    ],
  },
  de: {
    title: 'I/A-PUNKT-VERMERK',
    fields: [
      ['Absender:', 'Vorsitz'],
      ['Empfänger:', 'Ausschuss der Ständigen Vertreter/Rat'],
      ['Nr. Vordok.:', '11412/1/24 REV 1'],
      [
        'Betr.:',
        'Entwurf von Schlussfolgerungen zum Schutz der Bergweiden und zum jahreszeitlichen Zug der Herden über die Binnengrenzen',
      ],
    ],
    opening: [
      'Nach der Beratung in der Gruppe am 14. Mai 2024{1} hat sich der Vorsitz mit den Delegationen aller Berggebiete in Verbindung gesetzt, um auf der Grundlage der bis zum 30. Juni 2024 eingegangenen schriftlichen Beiträge einen gemeinsamen Text vorzubereiten.',
      'Auf der Grundlage der eingegangenen Bemerkungen und einer weiteren Konsultationsrunde im September 2024 unterrichtet der Vorsitz den Ausschuss über den Text in der Anlage, damit der Rat ihn am 28. September 2024 in Luxemburg annehmen kann.',
    ],
    annex: 'Entwurf von Schlussfolgerungen zum Schutz der Bergweiden',
    points: [
      'Unter Hinweis darauf, dass 17 Regionen in 9 Mitgliedstaaten auf Weiden oberhalb von 1 200 m angewiesen sind und dass Herden zweimal im Jahr Grenzen überqueren,',
      'Unter Betonung der Arbeit des Europäischen Netzes der Alpenbauern (ENAF){2} und der regionalen Beobachtungsstellen, die 2023 3 450 Herden auf einer Fläche von 20 000 m<sup>2</sup> verfolgt haben und langfristige Aufzeichnungen führen,',
      'Ersucht die Mitgliedstaaten, bis zum 31. Dezember 2025 mindestens 2,5 Mio. EUR für die Instandsetzung von Wegen bereitzustellen;',
      'Ersucht die Kommission,',
    ],
    letters: [
      'alle zwei Jahre gemäß Artikel 14 Absatz 2 des Rahmenbeschlusses{3} über den Zustand der Weiden zu berichten;',
      'bis spätestens 1. März 2026 Leitlinien über Impfungen, über die Kennzeichnung von Tieren und über die Begleitdokumente einer Herde vorzulegen;',
    ],
    closing:
      'Nimmt Kenntnis von der Absicht des Vorsitzes, in der ersten Hälfte des Jahres 2026 zusammen mit den 12 betroffenen Regionalbehörden auf die Angelegenheit zurückzukommen.',
    notes: [
      '11412/24.',
      'Früher bekannt als Vereinigung der Alpenbauern; siehe Dokument 9087/22 REV 1 und den Fortschrittsbericht, den das Netz der Gruppe am 3. Februar 2023 vorgelegt hat und in dem alle Mitglieder und die 14 Beobachtungsstellen aufgeführt sind.',
      'ABl. L 123 vom 4.5.2019, S. 45.',
    ],
  },
}
