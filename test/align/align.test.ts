import { describe, expect, test } from 'vitest'
import { aligned, brief, version } from './versions.ts'

const EN = [
  '# Scope',
  '1. This Agreement applies to the carriage of goods by rail between the parties.',
  '2. It does not apply to military transport, nor to consignments below 50 kilograms.',
  '# Payment',
  '3. The fee of 1250 euros falls due on receipt of the invoice.',
  '(a) Within 30 days for undertakings established in the territory of a party.',
  '(b) Within 60 days for all other undertakings.',
  '4. Interest accrues from day 61 at a rate of 4 per cent.',
]
const FR = [
  "# Champ d'application",
  '1. Le présent accord s’applique au transport de marchandises par rail entre les parties.',
  '2. Il ne s’applique ni aux transports militaires ni aux envois de moins de 50 kilogrammes.',
  '# Paiement',
  '3. La redevance de 1250 euros est exigible à la réception de la facture.',
  '(a) Dans un délai de 30 jours pour les entreprises établies sur le territoire d’une partie.',
  '(b) Dans un délai de 60 jours pour toutes les autres entreprises.',
  '4. Des intérêts courent à compter du jour 61 au taux de 4 pour cent.',
]
const FI = [
  '# Soveltamisala',
  '1. Tätä sopimusta sovelletaan tavaroiden rautatiekuljetuksiin osapuolten välillä.',
  '2. Sitä ei sovelleta sotilaskuljetuksiin eikä alle 50 kilogramman lähetyksiin.',
  '# Maksaminen',
  '3. 1250 euron maksu erääntyy laskun vastaanottamisesta.',
  '(a) 30 päivän kuluessa yrityksiltä, jotka ovat sijoittautuneet osapuolen alueelle.',
  '(b) 60 päivän kuluessa kaikilta muilta yrityksiltä.',
  '4. Korkoa kertyy päivästä 61 alkaen 4 prosenttia.',
]

const without = (paragraphs: readonly string[], ...indices: readonly number[]): readonly string[] =>
  paragraphs.filter((_, i) => !indices.includes(i))
const each = (count: number, versions: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => Array(versions).fill(i).join(' '))

describe('paragraph by paragraph', () => {
  test('one version: one row a paragraph', () => {
    expect(brief(aligned(version('en', EN)))).toEqual(each(8, 1))
  })

  test('three versions', () => {
    expect(brief(aligned(version('en', EN), version('fr', FR), version('fi', FI)))).toEqual(each(8, 3))
  })

  test('a version without a paragraph', () => {
    expect(brief(aligned(version('en', EN), version('fr', [])))).toEqual(EN.map((_, i) => `${i} -`))
    expect(brief(aligned(version('en', []), version('fr', [])))).toEqual([])
  })

  test('rows carry the label that most have, and how sure they are', () => {
    const { rows } = aligned(
      version('en', EN),
      version('fr', FR),
      version(
        'fi',
        FI.map((text) => text.replace('4. ', '5. ')),
      ),
    )
    expect(rows.map(({ label }) => label?.name)).toEqual([undefined, '1', '2', undefined, '3', 'a', 'b', '4'])
    expect(rows.every(({ confidence }) => confidence > 0.9 && confidence <= 1)).toBe(true)
  })
})

describe('gaps', () => {
  test.each([
    ['in the middle', 5],
    ['of a heading', 3],
    ['at the beginning', 0],
    ['at the end', 7],
  ])('%s', (_, gap) => {
    const rows = brief(aligned(version('en', EN), version('fr', without(FR, gap))))
    expect(rows).toEqual(EN.map((_text, i) => `${i} ${i === gap ? '-' : i > gap ? i - 1 : i}`))
  })

  test('of several paragraphs', () => {
    expect(brief(aligned(version('en', without(EN, 4, 5, 6)), version('fr', FR), version('fi', FI)))).toEqual([
      '0 0 0',
      '1 1 1',
      '2 2 2',
      '3 3 3',
      '- 4 4',
      '- 5 5',
      '- 6 6',
      '4 7 7',
    ])
  })

  test('in two versions at two places', () => {
    expect(brief(aligned(version('en', without(EN, 2)), version('fr', FR), version('fi', without(FI, 6))))).toEqual([
      '0 0 0',
      '1 1 1',
      '- 2 2',
      '2 3 3',
      '3 4 4',
      '4 5 5',
      '5 - 6',
      '6 6 7',
    ])
  })

  test('after a gap one version numbers on: what is said wins over the numbers', () => {
    const numbersOn = FR.filter((_, i) => i !== 2).map((text) =>
      text.replace(/^[34](?=\. )/, (number) => String(Number(number) - 1)),
    )
    expect(numbersOn[3]).toMatch(/^2\. La redevance de 1250/)
    expect(brief(aligned(version('en', EN), version('fr', numbersOn)))).toEqual([
      '0 0',
      '1 1',
      '2 -',
      '3 2',
      '4 3',
      '5 4',
      '6 5',
      '7 6',
    ])
  })
})

describe('divided otherwise', () => {
  const joined = (paragraphs: readonly string[], first: number, count: number): readonly string[] => [
    ...paragraphs.slice(0, first),
    paragraphs
      .slice(first, first + count)
      .map((text, i) => (i === 0 ? text : text.replace(/^\S+ /, '')))
      .join(' '),
    ...paragraphs.slice(first + count),
  ]

  test('two paragraphs in one', () => {
    expect(brief(aligned(version('en', EN), version('fr', joined(FR, 1, 2))))).toEqual([
      '0 0',
      '1+2 1',
      '3 2',
      '4 3',
      '5 4',
      '6 5',
      '7 6',
    ])
  })

  test('one paragraph in two', () => {
    expect(brief(aligned(version('en', joined(EN, 5, 2)), version('fr', FR)))).toEqual([
      '0 0',
      '1 1',
      '2 2',
      '3 3',
      '4 4',
      '5 5+6',
      '6 7',
    ])
  })

  test('in one of three versions: one row for all', () => {
    expect(brief(aligned(version('en', EN), version('fi', FI), version('fr', joined(FR, 1, 2))))).toEqual([
      '0 0 0',
      '1+2 1+2 1',
      '3 3 2',
      '4 4 3',
      '5 5 4',
      '6 6 5',
      '7 7 6',
    ])
  })

  test('headings, rows and notes are not run together', () => {
    const rows = ['| Rate 5 per cent until 2024', '| Rate 7 per cent from 2025']
    expect(
      brief(aligned(version('en', rows), version('fr', ['| Taux 5 pour cent jusqu’en 2024 7 pour cent dès 2025']))),
    ).toContain('1 -')
  })
})

describe('without labels', () => {
  const plain = (paragraphs: readonly string[]): readonly string[] =>
    paragraphs.map((text) => text.replace(/^(?:#|\d\.|\(\w\)) /, ''))

  test('by numbers and lengths', () => {
    expect(brief(aligned(version('en', plain(EN)), version('fi', plain(FI))))).toEqual(each(8, 2))
    expect(brief(aligned(version('en', plain(without(EN, 4))), version('fi', plain(FI))))).toEqual([
      '0 0',
      '1 1',
      '2 2',
      '3 3',
      '- 4',
      '4 5',
      '5 6',
      '6 7',
    ])
  })

  test('by lengths alone', () => {
    const lengths = [60, 400, 25, 180, 90, 300, 40, 220, 550, 75, 130, 310, 20, 480]
    const text = (letters: string): readonly string[] =>
      lengths.map((length) => letters.repeat(Math.ceil(length / letters.length)))
    const [en, el] = [text('abc de '), text('αβγδ εζ ')]
    const rows = lengths.map((_, i) => (i < 5 ? `${i} ${i}` : i === 5 ? '- 5' : `${i - 1} ${i}`))
    expect(brief(aligned(version('el', without(el, 5)), version('en', en)))).toEqual(rows)
  })
})

describe('several versions', () => {
  test('what the version lacks that leads, others have in one row', () => {
    const extra = {
      en: 'This footing of 7734 tonnes counts once.',
      de: 'Diese Grundlage von 7734 Tonnen zählt einmal.',
    }
    const [en, de] = Object.values(extra).map((text) => [...EN.slice(0, 3), text, ...EN.slice(3)])
    const rows = brief(
      aligned(version('de', de!), version('en', en!), version('fi', FI), version('fr', FR), version('it', EN)),
    )
    expect(rows).toEqual([
      '0 0 0 0 0',
      '1 1 1 1 1',
      '2 2 2 2 2',
      '3 3 - - -',
      ...[3, 4, 5, 6, 7].map((i) => `${i + 1} ${i + 1} ${i} ${i} ${i}`),
    ])
  })

  test('the same rows in whatever order the versions come', () => {
    const versions = [version('en', EN), version('fr', without(FR, 5)), version('fi', without(FI, 2))]
    expect(brief(aligned(...versions.toReversed()))).toEqual(brief(aligned(...versions)))
  })
})

describe('in another order', () => {
  /** Definitions of two languages that share words, in the order of each alphabet. */
  const es = [
    '«autoridad territorial»: la autoridad competente que administra el territorio municipal o regional;',
    '«carga remolcada»: la carga transportada mediante un remolque matriculado en el registro nacional de vehículos;',
    '«depósito fiscal»: el almacén autorizado por la administración aduanera para productos sujetos a impuestos;',
    '«explotación forestal»: la superficie de bosque destinada a la producción de madera y biomasa;',
    '«instalación portuaria»: los muelles, diques y terminales situados en la zona portuaria;',
    '«usuario final»: la persona física o jurídica que consume electricidad o combustibles gaseosos;',
  ]
  const pt = [
    '«autoridade territorial»: a autoridade competente que administra o território municipal ou regional;',
    '«consumidor final»: a pessoa singular ou coletiva, utilizador final, que consome eletricidade ou combustíveis gasosos;',
    '«entreposto fiscal»: o armazém autorizado pela administração aduaneira para produtos sujeitos a impostos;',
    '«instalação portuária»: os molhes, diques e terminais situados na zona portuária;',
    '«reboque carregado»: a carga transportada mediante um reboque matriculado no registo nacional de veículos;',
    '«superfície florestal»: a superfície de bosque destinada à produção de madeira e biomassa;',
  ]

  test('definitions are paired by their words', () => {
    expect(
      brief(
        aligned(version('es', ['# Definiciones', ...es, '# Fin']), version('pt', ['# Definições', ...pt, '# Fim'])),
      ),
    ).toEqual(['0 0', '1 1', '2 5', '3 3', '4 6', '5 4', '6 2', '7 7'])
  })

  test('with their points', () => {
    const withPoints = (definitions: readonly string[], moved: number, points: readonly string[]): readonly string[] =>
      definitions.flatMap((text, i) => (i === moved ? [text, ...points] : [text]))
    const ofEs = withPoints(es, 1, ['(a) de menos de 750 kilogramos;', '(b) de más de 750 kilogramos;'])
    const ofPt = withPoints(pt, 4, ['(a) com menos de 750 quilogramas;', '(b) com mais de 750 quilogramas;'])
    expect(
      brief(
        aligned(version('es', ['# Definiciones', ...ofEs, '# Fin']), version('pt', ['# Definições', ...ofPt, '# Fim'])),
      ),
    ).toEqual(['0 0', '1 1', '2 5', '3 6', '4 7', '5 3', '6 8', '7 4', '8 2', '9 9'])
  })

  test('what has no counterpart stands after what it follows', () => {
    const rows = brief(
      aligned(
        version('es', ['# Definiciones', ...es, '# Fin']),
        version('pt', ['# Definições', ...pt.toSpliced(3, 1), '# Fim']),
      ),
    )
    expect(rows).toContain('5 -')
    expect(rows).toEqual(expect.arrayContaining(['2 4', '3 3', '4 5', '6 2']))
  })

  test('what stood apart is not run together', () => {
    const unlike = (word: string, times: number): string => `«${word}»: ${`${word} `.repeat(times).trim()};`
    const ofEs = [unlike('aitzakia', 8), ...es.slice(0, 4), unlike('ibilgailu', 8), ...es.slice(4)]
    const ofPt = [...pt.slice(0, 2), unlike('cxqz', 34), ...pt.slice(2)]
    const rows = brief(
      aligned(version('es', ['# Definiciones', ...ofEs, '# Fin']), version('pt', ['# Definições', ...ofPt, '# Fim'])),
    )
    expect(rows.filter((row) => row.includes('+'))).toEqual([])
    expect(rows).toEqual(expect.arrayContaining(['2 1', '3 6', '5 7', '7 5', '8 2']))
  })
})

describe('what several versions have in common', () => {
  test('what the version that leads runs together misleads nobody', () => {
    const three = (paragraphs: readonly string[]): readonly string[] => [
      ...paragraphs.slice(0, 4),
      paragraphs
        .slice(4, 7)
        .map((text) => text.replace(/^\S+ /, ''))
        .join(' '),
      ...paragraphs.slice(7),
    ]
    expect(brief(aligned(version('en', three(EN)), version('fi', FI), version('fr', FR))).at(4)).toBe('4 4+5+6 4+5+6')
  })
})
