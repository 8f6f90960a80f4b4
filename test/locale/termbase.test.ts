import { describe, expect, test } from 'vitest'
import { compileTerms, type TermMatcher } from '../../src/facts/term.ts'
import { pathOf } from '../../src/facts/term-words.ts'
import { officialLanguages } from '../../src/locale/termbase/concept.ts'
import { euTermbase } from '../../src/locale/termbase.ts'

const MATCHERS = new Map<string, TermMatcher>()

const mentions = (language: string, text: string): ReturnType<TermMatcher> => {
  const matcher = MATCHERS.get(language) ?? compileTerms(euTermbase.concepts, language)
  MATCHERS.set(language, matcher)
  return matcher(text)
}

const conceptsIn = (language: string, text: string): string =>
  mentions(language, text)
    .map(({ concept }) => concept)
    .join(' ')

/** Two or three inflected mentions each, divided by ` | `. */
interface Inflected {
  readonly 'member-state': string
  readonly 'european-parliament': string
  readonly council: string
  readonly commission: string
}

const INFLECTED: Readonly<Record<string, Inflected>> = {
  bg: {
    'member-state': 'в държавите членки | държава членка | всяка държава-членка | на държавите – членки на',
    'european-parliament': 'на Европейския парламент | Европейският парламент',
    council: 'от Съвета | Съветът прие',
    commission: 'на Комисията | Европейската комисия',
  },
  cs: {
    'member-state': 'v členských státech | členského státu | každý členský stát',
    'european-parliament': 'Evropského parlamentu | s Evropským parlamentem',
    council: 'na návrh Rady | Radou | v Radě',
    commission: 'Komise přijme | předložit Komisi | Evropskou komisí',
  },
  da: {
    'member-state': 'i medlemsstaterne | en medlemsstats | hjemmedlemsstaten',
    'european-parliament': 'Europa-Parlamentets | Europaparlamentet',
    council: 'af Rådet | Rådets',
    commission: 'Kommissionens | Europa-Kommissionen',
  },
  de: {
    'member-state': 'in den Mitgliedstaaten | eines Mitgliedsstaates | im Herkunftsmitgliedstaat',
    'european-parliament': 'des Europäischen Parlaments | dem Europäischen Parlament',
    council: 'vom Rat | des Rates',
    commission: 'die Kommission | der Europäischen Kommission',
  },
  el: {
    'member-state': 'στα κράτη μέλη | του κράτους μέλους | ΤΩΝ ΚΡΑΤΩΝ ΜΕΛΩΝ | κράτος-μέλος',
    'european-parliament': 'του Ευρωπαϊκού Κοινοβουλίου | ΤΟ ΕΥΡΩΠΑΪΚΟ ΚΟΙΝΟΒΟΥΛΙΟ',
    council: 'του Συμβουλίου | το Συμβούλιο',
    commission: 'της Επιτροπής | την Ευρωπαϊκή Επιτροπή',
  },
  en: {
    'member-state': "a Member State | the member states | the Member State's",
    'european-parliament': "the European Parliament | the European Parliament's",
    council: 'the Council | COUNCIL',
    commission: "the Commission's | the European Commission",
  },
  es: {
    'member-state': 'del Estado miembro | los Estados miembros | ESTADOS MIEMBROS',
    'european-parliament': 'al Parlamento Europeo | del PARLAMENTO EUROPEO',
    council: 'del Consejo | al Consejo',
    commission: 'la Comisión | de la Comisión Europea',
  },
  et: {
    'member-state': 'liikmesriikides | iga liikmesriik | liikmesriigi | asukohaliikmesriigile',
    'european-parliament': 'Euroopa Parlamendile | Euroopa Parlament',
    council: 'nõukogule | nõukogu',
    commission: 'komisjonile | Euroopa Komisjoni',
  },
  fi: {
    'member-state': 'jäsenvaltioissa | jäsenvaltion | jäsenvaltiolle',
    'european-parliament': 'Euroopan parlamentin | Euroopan parlamentille',
    council: 'neuvostolle | neuvoston',
    commission: 'komissiolle | Euroopan komission',
  },
  fr: {
    'member-state': "d'un État membre | les États membres | l’Etat membre",
    'european-parliament': 'du Parlement européen | au PARLEMENT EUROPÉEN',
    council: 'par le Conseil | du Conseil',
    commission: 'la Commission | de la Commission européenne',
  },
  ga: {
    'member-state': 'na Ballstáit | sna mBallstát | do Bhallstát | an Bhallstáit',
    'european-parliament': 'ó Pharlaimint na hEorpa | i bParlaimint na hEorpa',
    council: 'ag an gComhairle | an Chomhairle',
    commission: 'an Coimisiún | ag an gCoimisiún | an Choimisiúin',
  },
  hr: {
    'member-state': 'u državama članicama | država članica | državom članicom',
    'european-parliament': 'Europskog parlamenta | Europskom parlamentu',
    council: 'Vijeća | Vijećem',
    commission: 'Komisiji | Europskom komisijom',
  },
  hu: {
    'member-state': 'a tagállamokban | tagállam | a tagállamoknak',
    'european-parliament': 'az Európai Parlamentnek | Európai Parlamenttel',
    council: 'a Tanácsnak | a Tanács | a Tanáccsal',
    commission: 'a Bizottságnak | az Európai Bizottsággal',
  },
  it: {
    'member-state': 'lo Stato membro | negli Stati membri | degli STATI MEMBRI',
    'european-parliament': 'del Parlamento europeo | al Parlamento Europeo',
    council: 'dal Consiglio | del Consiglio',
    commission: 'la Commissione | alla Commissione europea',
  },
  lt: {
    'member-state': 'valstybėse narėse | valstybių narių | valstybę narę | kita valstybė narė',
    'european-parliament': 'Europos Parlamento | Europos Parlamentui',
    council: 'Tarybos | Tarybai',
    commission: 'Komisijai | Europos Komisijos',
  },
  lv: {
    'member-state': 'dalībvalstīs | dalībvalsts | dalībvalstu',
    'european-parliament': 'Eiropas Parlamentam | Eiropas Parlamenta',
    council: 'Padomei | Padomes',
    commission: 'Komisijai | Eiropas Komisijas',
  },
  mt: {
    'member-state': 'l-Istati Membri | Stat Membru | fi Stati Membri | l-Istat Membru',
    'european-parliament': 'tal-Parlament Ewropew | il-Parlament Ewropew',
    council: 'mill-Kunsill | tal-Kunsill',
    commission: 'lill-Kummissjoni | tal-Kummissjoni Ewropea',
  },
  nl: {
    'member-state': 'een lidstaat | de lidstaten | de LIDSTATEN | de Lid-Staten',
    'european-parliament': 'het Europees Parlement | het Europese Parlement',
    council: 'door de Raad | des Raads',
    commission: 'de Commissie | de Europese Commissie',
  },
  pl: {
    'member-state': 'w państwach członkowskich | państwa członkowskiego | państwem członkowskim',
    'european-parliament': 'Parlamentu Europejskiego | Parlamentem Europejskim',
    council: 'Radzie | Radę | Rady',
    commission: 'Komisję | Komisji Europejskiej',
  },
  pt: {
    'member-state': 'dos Estados-Membros | o Estado-Membro | os Estados‑Membros',
    'european-parliament': 'do Parlamento Europeu | ao PARLAMENTO EUROPEU',
    council: 'pelo Conselho | do Conselho',
    commission: 'a Comissão | da Comissão Europeia',
  },
  ro: {
    'member-state': 'statelor membre | statul membru | un stat membru | alte state membre',
    'european-parliament': 'Parlamentului European | Parlamentul European',
    council: 'Consiliului | Consiliul',
    commission: 'Comisiei | Comisia Europeană',
  },
  sk: {
    'member-state': 'v členských štátoch | členského štátu | členský štát',
    'european-parliament': 'Európskeho parlamentu | Európskym parlamentom',
    council: 'Rade | Radou | Rady',
    commission: 'Komisii | Európskou komisiou',
  },
  sl: {
    'member-state': 'v državah članicah | države članice | državo članico',
    'european-parliament': 'Evropskega parlamenta | Evropskemu parlamentu',
    council: 'Svetu | Sveta',
    commission: 'Komisiji | Evropsko komisijo',
  },
  sv: {
    'member-state': 'i medlemsstaterna | medlemsstatens | en medlemsstat | hemmedlemsstaten',
    'european-parliament': 'Europaparlamentets | Europaparlamentet',
    council: 'rådet | RÅDETS',
    commission: 'kommissionens | Europeiska kommissionen',
  },
}

describe.each(officialLanguages)('in %s', (language) => {
  const cases = Object.entries(INFLECTED[language]!).flatMap(([concept, texts]: [string, string]) =>
    texts.split(' | ').map((text) => [text, concept] as const),
  )

  test.each(cases)('%s: %s', (text, concept) => {
    expect(conceptsIn(language, text)).toBe(concept)
  })

  test('has at least two mentions of each in this table', () => {
    for (const texts of Object.values<string>({ ...INFLECTED[language]! }))
      expect(texts.split(' | ').length).toBeGreaterThanOrEqual(2)
  })

  test('no acronym and no term stands for two concepts', () => {
    for (const kind of ['terms', 'acronyms'] as const) {
      const owners = new Map<string, string>()
      const shared = euTermbase.concepts.flatMap((concept) =>
        (concept[kind]?.[language] ?? []).filter((name) => {
          const owner = owners.get(name.toLowerCase()) ?? concept.id
          owners.set(name.toLowerCase(), owner)
          return owner !== concept.id
        }),
      )
      expect(shared, kind).toEqual([])
    }
  })

  test('every term finds itself, whole', () => {
    const lost = euTermbase.concepts.flatMap(({ id, terms }) =>
      (terms[language] ?? []).filter((term) => {
        const text = term.replaceAll('*', '')
        return !mentions(language, text).some(
          (match) => match.concept === id && match.start === 0 && match.end === text.length,
        )
      }),
    )
    expect(lost).toEqual([])
  })

  test('every acronym finds itself, whole', () => {
    const lost = euTermbase.concepts.flatMap(({ id, acronyms }) =>
      (acronyms?.[language] ?? []).filter((acronym) => {
        const [match] = mentions(language, `(${acronym})`)
        return match?.concept !== id || !match.isAcronym || match.end !== acronym.length + 1
      }),
    )
    expect(lost).toEqual([])
  })

  test('every pattern has words, and stem marks only at their ends', () => {
    for (const { terms } of euTermbase.concepts)
      for (const term of terms[language] ?? []) {
        expect(pathOf(term, language).length, term).toBeGreaterThan(0)
        expect(term, term).not.toMatch(/\*[\p{L}*]|(?<!\p{L})\*|^\s|\s$|\|/u)
      }
  })
})

/** Concepts that have no name in some languages, and why. */
const NAMELESS: Readonly<Record<string, string>> = {
  'agricultural-fund-for-rural-development': 'fi ga', // written out
  'agricultural-guarantee-fund': 'fi ga', // written out
  'asylum-migration-and-integration-fund': 'ga', // written out
  'common-security-and-defence-policy': 'ga', // written out
  'international-labour-organization': 'ga ro', // written out; also the acronym of the organization for migration
  'small-and-medium-sized-enterprises': 'sv', // written out, in many ways
  'social-fund': 'el', // also the acronym of the bank
  'world-health-organization': 'el', // in capitals a pronoun
}

test('every concept has a name in every language', () => {
  const nameless = euTermbase.concepts.flatMap(({ id, terms, acronyms }) => {
    const lacking = officialLanguages.filter((language) => !terms[language] && !acronyms?.[language])
    return lacking.length > 0 ? [[id, lacking.join(' ')]] : []
  })
  expect(Object.fromEntries(nameless)).toEqual(NAMELESS)
})

test('ids are unique', () => {
  const ids = euTermbase.concepts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('what is longer is something else', () => {
  test.each([
    ['en', 'the Council of Europe, the European Council and the Council', 'council-of-europe european-council council'],
    ['fr', "le Conseil de l'Europe, le Conseil européen, le Conseil", 'council-of-europe european-council council'],
    ['de', 'der Europarat, der Europäische Rat, der Rat', 'council-of-europe european-council council'],
    ['hu', 'az Európa Tanács, az Európai Tanács, a Tanács', 'council-of-europe european-council council'],
    ['lv', 'Eiropas Padome, Eiropadome, Padome', 'council-of-europe european-council council'],
    ['sl', 'Svet Evrope, Evropski svet, Svet', 'council-of-europe european-council council'],
    ['fi', 'Euroopan neuvosto, Eurooppa-neuvosto, neuvosto', 'council-of-europe european-council council'],
    ['el', 'το Συμβούλιο της Ευρώπης, το Ευρωπαϊκό Συμβούλιο', 'council-of-europe european-council'],
    ['sv', 'Europarådet, Europeiska rådet, rådet', 'council-of-europe european-council council'],
    ['el', 'την Οικονομική και Κοινωνική Επιτροπή και την Επιτροπή', 'economic-and-social-committee commission'],
    ['hu', 'a Régiók Bizottsága és a Bizottság', 'committee-of-the-regions commission'],
    ['en', 'Charter of Fundamental Rights of the European Union', 'charter-of-fundamental-rights'],
    [
      'en',
      'Treaty on the Functioning of the European Union (TFEU)',
      'treaty-on-the-functioning-of-the-european-union '.repeat(2).trim(),
    ],
    ['fr', 'le marquage CE', 'ce-marking'],
  ])('%s: %s', (language, text, concepts) => {
    expect(conceptsIn(language, text)).toBe(concepts)
  })
})

describe('no mention', () => {
  test.each([
    ['sl', 'novih članic in držav'],
    ['lt', 'valstybės narkotikų politika'],
    ['en', 'the statement of a member, states and members'],
    ['nl', 'lidmaatschap, staten'],
    ['en', 'no 95/46/EC'],
    ['fr', 'no 95/46/CE'],
  ])('%s: %s', (language, text) => {
    expect(conceptsIn(language, text)).toBe('')
  })
})

test('one body, one concept, whatever the language calls it', () => {
  const table: ReadonlyArray<readonly [concept: string, names: Readonly<Record<string, string>>]> = [
    [
      'european-union',
      { bg: 'ЕС', el: 'ΕΕ', en: 'EU', es: 'UE', et: 'ELi', ga: 'AE', lt: 'ES', sk: 'EÚ', sv: 'Europeiska unionens' },
    ],
    [
      'european-central-bank',
      { bg: 'ЕЦБ', de: 'EZB', el: 'ΕΚΤ', fi: 'EKP', fr: 'BCE', pl: 'EBC', mt: 'BĊE', nl: 'ECB' },
    ],
    ['emcdda', { bg: 'ЕЦМНН', da: 'EMCDDA', fr: 'OEDT', sl: 'EMCDDA' }],
    ['coreper', { bg: 'Корепер', da: 'Coreper', nl: 'Coreper', sl: 'Coreperju' }],
    ['europol', { bg: 'Европол', lt: 'Europolas', lv: 'Eiropola', hr: 'Europolom' }],
    ['general-data-protection-regulation', { de: 'DSGVO', fr: 'RGPD', nl: 'AVG', pl: 'RODO', en: 'GDPR' }],
    ['nato', { bg: 'НАТО', fr: 'OTAN', sv: 'Nato', nl: 'NAVO', pl: 'NATO' }],
  ]
  for (const [concept, names] of table)
    for (const [language, name] of Object.entries(names)) expect(conceptsIn(language, name), name).toBe(concept)
})
