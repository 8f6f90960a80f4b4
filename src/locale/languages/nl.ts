import type { Locale } from '../locale.ts'

/**
 * Dutch, read against CLDR 48 (months, spelled-out numbers), the Woordenlijst (spelling of numbers), the
 * Interinstitutional Style Guide and the corpora (GDPR proposal, UDHR, CC legal code, Council documents).
 */
export const nl: Locale = {
  language: 'nl',
  name: 'Dutch',
  decimal: ',',
  numerals: {
    // Left out: een, één, ene (article, pronoun), zowel (conjunction), honderden, duizenden, tientallen (no definite
    // number).
    cardinals: {
      0: 'nul',
      2: 'twee tweeën beide beiden beider',
      3: 'drie drieën',
      4: 'vier',
      5: 'vijf vijven',
      6: 'zes zessen',
      7: 'zeven',
      8: 'acht',
      9: 'negen',
      10: 'tien',
      11: 'elf',
      12: 'twaalf dozijn',
      13: 'dertien',
      14: 'veertien',
      15: 'vijftien',
      16: 'zestien',
      17: 'zeventien',
      18: 'achttien',
      19: 'negentien',
      20: 'twintig',
      30: 'dertig',
      40: 'veertig',
      50: 'vijftig',
      60: 'zestig',
      70: 'zeventig',
      80: 'tachtig',
      90: 'negentig',
      100: 'honderd',
      1000: 'duizend',
      1000000: 'miljoen miljoenen mln',
      1000000000: 'miljard miljarden mld mrd',
      1000000000000: 'biljoen biljoenen',
    },
    bound: {
      1: 'een één ene',
    },
    joiners: 'en ën',
    // Left out: the plurals derden (third parties), tienden, honderdsten (fractions); honderdste is also a fraction.
    ordinals: {
      1: 'eerste',
      2: 'tweede',
      3: 'derde',
      4: 'vierde',
      5: 'vijfde',
      6: 'zesde',
      7: 'zevende',
      8: 'achtste',
      9: 'negende',
      10: 'tiende',
      11: 'elfde',
      12: 'twaalfde',
      13: 'dertiende',
      14: 'veertiende',
      15: 'vijftiende',
      16: 'zestiende',
      17: 'zeventiende',
      18: 'achttiende',
      19: 'negentiende',
      20: 'twintigste',
      21: 'eenentwintigste éénentwintigste',
      22: 'tweeëntwintigste tweeentwintigste',
      23: 'drieëntwintigste drieentwintigste',
      24: 'vierentwintigste',
      25: 'vijfentwintigste',
      26: 'zesentwintigste',
      27: 'zevenentwintigste',
      28: 'achtentwintigste',
      29: 'negenentwintigste',
      30: 'dertigste',
      31: 'eenendertigste éénendertigste',
      40: 'veertigste',
      50: 'vijftigste',
      60: 'zestigste',
      70: 'zeventigste',
      80: 'tachtigste',
      90: 'negentigste',
      100: 'honderdste',
    },
    // Left out: eenmaal, eens ("once": also of any time), dubbel (adjective).
    multiples: {
      1: 'eerste_keer eerste_maal',
      2: 'tweemaal tweemalig* tweede_keer tweede_maal het_dubbele dubbel_zo',
      3: 'driemaal driemalig* derde_keer derde_maal het_drievoud het_drievoudige',
      4: 'viermaal viermalig* vierde_keer vierde_maal het_viervoud het_viervoudige',
      5: 'vijfmaal vijfde_keer vijfde_maal het_vijfvoud het_vijfvoudige',
      6: 'zesmaal',
      7: 'zevenmaal',
      8: 'achtmaal',
      9: 'negenmaal',
      10: 'tienmaal tiende_keer het_tienvoud het_tienvoudige',
      12: 'twaalfmaal',
      20: 'twintigmaal',
      100: 'honderdmaal het_honderdvoud',
    },
    ordinalMarks: 'e ste de ᵉ ᵈᵉ ˢᵗᵉ',
    // acht is also "attention" (in acht nemen) and the verb "deems": nodig acht, acht het. derde is also the third
    // party.
    idioms:
      'in_acht acht_slaan acht_slaat acht_te_slaan acht_sloeg acht_geslagen acht_nemen acht_neemt ' +
      'acht_te_nemen acht_genomen acht_geven geen_acht volle_acht nodig_acht noodzakelijk_acht passend_acht ' +
      'gepast_acht wenselijk_acht dienstig_acht geschikt_acht raadzaam_acht opportuun_acht gerechtvaardigd_acht ' +
      'gerechtigd_acht relevant_acht nuttig_acht zinvol_acht verantwoord_acht bevoegd_acht toereikend_acht ' +
      'voldoende_acht onvoldoende_acht gegrond_acht ongegrond_acht ontvankelijk_acht belangrijk_acht billijk_acht ' +
      'redelijk_acht aangewezen_acht adequaat_acht doelmatig_acht evenredig_acht onevenredig_acht aanvaardbaar_acht ' +
      'onaanvaardbaar_acht mogelijk_acht waarschijnlijk_acht onmisbaar_acht essentieel_acht vereist_acht ' +
      'bewezen_acht geraden_acht benadeeld_acht geschonden_acht van_belang_acht zich_acht zij_acht hij_acht ' +
      'men_acht acht_het acht_de acht_dit acht_deze acht_zich acht_hij acht_zij acht_haar acht_daarom acht_derhalve ' +
      'derde_land derde_lands derde_landen derde_partij derde_partijen derde_staat derde_staten derde_persoon ' +
      'derde_personen derde_wereld derde_leeftijd derde_onderdaan derde_betrokkene derde_belanghebbende ' +
      'derde_begunstigde derde_dienstverlener derde_leverancier derde_aanbieder derde_houder derde_verkrijger ' +
      'derde_beslagene door_een_derde aan_een_derde namens_een_derde tegen_een_derde jegens_een_derde ' +
      'bij_een_derde_berust* een_derde_van een_derde_deel een_derde_die een_derde_is een_derde_heeft ' +
      'een_derde_wordt een_derde_of een_derde_wiens een_derde_kan een_derde_zijn een_derde_voor_wie die_derde ' +
      'deze_derde iedere_derde andere_derde geen_derde onafhankelijke_derde betrokken_derde ' +
      'een_onafhankelijke_derde de_derde_toestemming de_derde_die de_derde_aan de_derde_wiens de_derde_is ' +
      'de_derde_heeft in_eerste_instantie eerste_instantie in_eerste_aanleg eerste_aanleg ' +
      'tweede_aanleg in_de_eerste_plaats eerste_plaats tweede_plaats derde_plaats vierde_plaats ten_eerste ' +
      'ten_tweede ten_derde ten_vierde ten_vijfde voor_het_eerst eerste_gezicht eerste_oogopslag eerste_hulp ' +
      'eerste_hand tweede_hand eerste_minister eerste_ministers eerste_lijn eerste_levensbehoeften eerste_vereiste ' +
      'eerste_de_beste op_de_eerste_plaats eerste_voorzitter eerste_en_vooral eerste_opvang een_vierde_van ' +
      'een_vierde_deel een_vijfde_van een_vijfde_deel een_zesde_van een_zesde_deel een_achtste_van een_tiende_van ' +
      'een_tiende_deel een_twaalfde_van een_twaalfde_deel een_twintigste_van een_honderdste_van twee_derde ' +
      'twee_derden drie_vierde drie_vierden drie_kwart twee_vijfde twee_vijfden drie_vijfde drie_vijfden ' +
      'vier_vijfde vier_vijfden vijf_zesde drie_achtste vijf_achtste vijf_twaalfde nul_en_generlei ' +
      'nul_en_van_generlei nul-emissie* nul_emissie* nultolerantie nul_tolerantie nultarief nul_op_het_rekest ' +
      'tien_geboden',
  },
  dates: {
    months: [
      'januari jan',
      'februari feb febr',
      'maart mrt mar',
      'april apr',
      'mei',
      'juni jun',
      'juli jul',
      'augustus aug',
      'september sep sept',
      'oktober okt oct',
      'november nov',
      'december dec',
    ],
    particles: '',
    yearWords: 'jaar',
    dayWords: 'de den',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'verordening verordeningen uitvoeringsverordening uitvoeringsverordeningen ' +
        'gedelegeerde_verordening gedelegeerde_verordeningen basisverordening',
      directive:
        'richtlijn richtlijnen uitvoeringsrichtlijn uitvoeringsrichtlijnen gedelegeerde_richtlijn ' +
        'gedelegeerde_richtlijnen kaderrichtlijn',
      decision:
        'besluit besluiten beschikking beschikkingen beslissing beslissingen uitvoeringsbesluit ' +
        'uitvoeringsbesluiten gedelegeerd_besluit gedelegeerde_besluiten',
      recommendation: 'aanbeveling aanbevelingen',
      'framework-decision': 'kaderbesluit kaderbesluiten',
      'joint-action': 'gemeenschappelijk_optreden gemeenschappelijke_optredens gezamenlijk_optreden',
      'common-position': 'gemeenschappelijk_standpunt gemeenschappelijke_standpunten',
    },
    domains: {
      EU: 'eu',
      EC: 'eg',
      EEC: 'eeg',
      Euratom: 'euratom ega',
      ECSC: 'egks',
      CFSP: 'gbvb',
      JHA: 'jbz',
    },
    // onder is a noun of division only before a letter (onder a); before a figure it is the preposition.
    subdivisions: {
      article: 'artikel artikelen artikels art. artt.',
      paragraph: 'lid leden',
      subparagraph: "alinea alinea's alinea’s al.",
      point: 'punt punten letter letters lit. littera onder onderdeel onderdelen subonderdeel',
      indent: 'streepje streepjes gedachtestreepje gedachtestreepjes',
      sentence: 'zin zinnen volzin volzinnen',
      recital: 'overweging overwegingen',
      annex: 'bijlage bijlagen bijlages',
      part: 'deel delen',
      title: 'titel titels',
      chapter: 'hoofdstuk hoofdstukken hfdst.',
      section: 'afdeling afdelingen onderafdeling onderafdelingen sectie secties rubriek rubrieken',
      appendix: 'aanhangsel aanhangsels appendix appendices',
      table: 'tabel tabellen',
      footnote: 'voetnoot voetnoten noot noten',
      protocol: 'protocol protocollen',
    },
    numberFirst: [],
    numberSigns: 'nr. nr nrs. nrs nummer nummers n° no.',
    journal: 'pb pb. pbeu pbeg publicatieblad',
    page: "blz. bladzijde bladzijden p. pp. pag. pagina pagina's pagina’s",
    rangeWords: 'tot tot_en_met t/m t.e.m.',
    listWords: 'en of en/of alsmede alsook evenals',
    rangeStarts: 'van',
    lettered: 'letter letters lit. littera onder',
  },
  percentWords: 'procent percent pct. pct ten_honderd per_honderd promille per_mille per_duizend',
  pointLetters: '',
  conjunctions: 'en of en/of noch dan maar alsmede tot als',
  doubledWords: 'die dat het zijn u je er',
  abbreviations:
    'art. artt. nr. nrs. blz. p. pp. pag. al. lit. o.a. d.w.z. dwz. m.b.t. m.n. m.a.w. m.i.v. t.a.v. ' +
    't.b.v. t.e.m. t.g.v. t.o.v. t.w. i.v.m. i.p.v. i.c. i.e. i.h.b. i.o. i.z. e.a. e.d. e.e.a. e.v. enz. etc. e.g. ' +
    'evt. bijv. bv. b.v. n.v. ca. cf. vgl. hfdst. gem. max. min. incl. excl. resp. a.d.h.v. a.g.v. o.b.v. o.g.v. ' +
    'o.i.d. o.m. z.g. zgn. z.o.z. jl. l.l. a.s. mevr. mw. dhr. hr. dr. drs. mr. ir. ing. prof. st. tel. afd. afb. ' +
    'fig. tab. doc. ref. red. vert. vol. jrg. nl. m.m. w.o. wo. pb. ibid. op.cit. mln. mld. jan. feb. febr. mrt. ' +
    'apr. aug. sep. sept. okt. nov. dec. pct. q.q. s.v.p. p.m. v.chr. n.chr. v.a. c.q. c.s.',
}
