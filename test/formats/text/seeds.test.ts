import { describe, expect, test } from 'vitest'
import { readTextIn } from '../../../src/formats/text/read.ts'
import { readText } from '../../../src/formats/text.ts'
import type { Content } from '../../../src/model/language-version.ts'
import { hasShared, noteSeeds, sharedText } from '../../support/shared.ts'

interface Unit {
  readonly id: string
  readonly versions: Readonly<
    Record<
      string,
      {
        readonly text: string
        readonly value?: string
        readonly footnote_anchors: readonly { readonly number: number }[]
      }
    >
  >
}

const units = (): readonly Unit[] => JSON.parse(sharedText('gold/clasi-facts.json')).units
const labels = ({ paragraphs }: Content): string[] => paragraphs.flatMap(({ label }) => label?.name ?? [])
const anchors = ({ paragraphs }: Content): string[] =>
  paragraphs.flatMap(({ label, anchors: own }) => own.map(({ mark }) => `${label?.name ?? '-'} ${mark}`))
const numbers = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i))

describe.skipIf(!hasShared('seeds'))('the four versions of a note as PDF extraction leaves them', () => {
  const languages = Object.entries(noteSeeds)

  test.each(languages)('%s has the units that a careful reader found, word for word', (language, path) => {
    const { paragraphs } = readText(sharedText(path), language)
    const rank = (id: string): number => Number(id.split(':')[1] ?? 0)
    const expected = units()
      .filter(({ versions }) => versions[language])
      .map(({ id, versions: { [language]: own } }) => ({
        id,
        text: id.startsWith('header') ? own!.value! : own!.text,
        marks: own!.footnote_anchors.map((a) => String(a.number)),
      }))
    const found = (id: string) => {
      const name = id.startsWith('para') ? String(rank(id)) : id
      return paragraphs.find(({ label }) => label?.name === name)
    }
    const plain = paragraphs.filter(({ label }) => !label).map(({ text }) => text.value)
    const isLabelled = (id: string): boolean => /^(?:para|fn|header):/.test(id)
    expect(plain).toEqual(expected.filter(({ id }) => !isLabelled(id)).map(({ text }) => text))
    for (const { id, text, marks } of expected.filter((unit) => isLabelled(unit.id))) {
      expect(found(id)?.text.value.replace(/\s+/g, ' '), id).toBe(text.replace(/\s+/g, ' '))
      expect(
        found(id)?.anchors.map(({ mark }) => mark),
        id,
      ).toEqual(marks)
    }
  })

  test.each(languages)(
    '%s has 26 paragraphs and three notes in their places, with or without a locale',
    (language, path) => {
      for (const content of [readText(sharedText(path), language), readTextIn(sharedText(path), undefined)]) {
        expect(labels(content).filter((label) => /^\d/.test(label))).toEqual(numbers(1, 26))
        expect(labels(content).filter((label) => label.startsWith('fn'))).toEqual(['fn:1', 'fn:2', 'fn:3'])
        expect(anchors(content)).toEqual(['- 1', '11 2', '22 3'])
        expect(content.paragraphs).toHaveLength(38)
      }
    },
  )

  test('kinds are the same in all versions', () => {
    const kinds = languages.map(([language, path]) =>
      readText(sharedText(path), language).paragraphs.map(({ kind, depth }) => `${kind} ${depth}`),
    )
    expect(new Set(kinds.map((own) => own.join())).size).toBe(1)
  })

  test('the signature is no paragraph', () => {
    const source = sharedText(noteSeeds['nl']!)
    expect(readText(source, 'nl').strays).toMatchObject([{ what: 'signature' }])
    expect(languages.filter(([language, path]) => readText(sharedText(path), language).strays.length > 0)).toHaveLength(
      1,
    )
  })

  describe('with one fault, the rest stays readable', () => {
    const read = (language: string, from: RegExp | string, to: string): Content => {
      const source = sharedText(noteSeeds[language]!)
      const changed = source.replace(from, to)
      expect(changed).not.toBe(source)
      return readText(changed, language)
    }

    test('an anchor removed', () => {
      const content = read('sl', '(EMCDDA)2,', '(EMCDDA),')
      expect(anchors(content)).toEqual(['- 1', '22 3'])
      expect(content.paragraphs).toHaveLength(38)
    })

    test('a note removed', () => {
      const content = read('da', /\n2 Den Europ[^\n]*\n/, '\n')
      expect(anchors(content)).toEqual(['- 1', '22 3'])
      expect(content.paragraphs).toHaveLength(37)
    })

    test('a paragraph removed', () => {
      const content = read('sl', /17\. brez[^;]*; *\n\n/, '')
      expect(labels(content).filter((label) => /^\d/.test(label))).toEqual([...numbers(1, 16), ...numbers(18, 26)])
      expect(content.paragraphs).toHaveLength(37)
    })

    test('two paragraphs of one number', () => {
      const content = read('nl', /\n8\. /, '\n9. ')
      expect(labels(content).filter((label) => /^\d/.test(label))).toEqual([...numbers(1, 7), '9', ...numbers(9, 26)])
      expect(content.paragraphs).toHaveLength(38)
    })
  })

  test('another document of the same kind', () => {
    const content = readText(sharedText('seeds/004_e7422e7db3f65dba.txt'), 'da')
    expect(labels(content)).toEqual(['header:1', 'header:2', 'header:3', 'header:4', 'header:5', 'fn:1'])
    expect(anchors(content)).toEqual(['- 1'])
    expect(content.paragraphs.filter(({ text }) => /^\p{Lu}{3,} /u.test(text.value)).length).toBeGreaterThan(18)
    expect(content.paragraphs.some(({ text }) => text.value.endsWith('EU-agenturer og -enheder;'))).toBe(true)
  })
})

describe.skipIf(!hasShared('accept'))('small sets', () => {
  const versions = (id: string): [string, Content][] => {
    const lines = sharedText('accept/cases.jsonl').trim().split('\n')
    const found = lines.map((line) => JSON.parse(line)).find((one) => one.id === id)
    return Object.entries<string>(found.versions).map(([language, source]) => [language, readText(source, language)])
  }

  test('page furniture that stands once is a stray', () => {
    const found = versions('N21')
    expect(found.map(([language, { strays, paragraphs }]) => [language, strays.length, paragraphs.length])).toEqual([
      ['da', 0, 8],
      ['nl', 1, 8],
      ['sl', 0, 8],
    ])
  })

  test('notes and anchors', () => {
    expect(versions('N27').map(([language, content]) => [language, anchors(content)])).toEqual([
      ['da', ['- 1', '- 2']],
      ['en', ['- 1', '- 2']],
      ['nl', ['- 1', '- 2']],
      ['sv', ['- 1']],
    ])
    const clean = versions('K17')
    expect(
      new Set(
        clean.map(([, content]) => `${content.paragraphs.length} ${labels(content).join()} ${anchors(content).join()}`),
      ).size,
    ).toBe(1)
    expect(clean.map(([, { paragraphs }]) => paragraphs.map(({ text }) => text.value).join(' '))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('katastrofeberedskab og'),
        expect.stringContaining('o projeto que'),
      ]),
    )
  })
})
