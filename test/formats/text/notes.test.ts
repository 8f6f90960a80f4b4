import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/formats/text.ts'
import { doubleSpaced, RULE, shown } from './shown.ts'

const note = (mark: string, text = 'OJ L 119, 4.5.2016, p. 1.'): string => `${RULE}\n${mark} ${text}\n`
const FILL = 'The Working Party examined the proposal at its meeting and agreed that the text should be'

describe('anchors glued to what stands before them', () => {
  test.each([
    ['a word', 'As the Council was informed1, it took note.', 'As the Council was informed{1}, it took note.'],
    ['a year', 'On 12 July 20231 the Council took note.', 'On 12 July 2023{1} the Council took note.'],
    ['a bracket', 'The Agency (EMSA)1, took note.', 'The Agency (EMSA){1}, took note.'],
    ['a quotation mark', 'It is called “Flows”1 here.', 'It is called “Flows”{1} here.'],
    ['a full stop', 'The Council took note.1 It went on.', 'The Council took note.{1} It went on.'],
    [
      'a Cyrillic word',
      'Беше предоставена информация1, която е нова.',
      'Беше предоставена информация{1}, която е нова.',
    ],
    ['a word, raised', 'As the Council was informed¹, it took note.', 'As the Council was informed{1}, it took note.'],
  ])('%s', (_, text, expected) => {
    expect(shown(` ${text}\n${note('1')}`)[0]).toBe(`paragraph ${expected}`)
  })

  test.each([
    ['pl', 'Obowiązuje od 2024 r.1 w całości.', 'Obowiązuje od 2024 r.{1} w całości.'],
    ['bg', 'В сила от 2024 г.1 изцяло.', 'В сила от 2024 г.{1} изцяло.'],
    ['lt', 'Galioja nuo 2024 m.1 visa.', 'Galioja nuo 2024 m.{1} visa.'],
    ['lv', 'Spēkā no 2024. g.1 pilnībā.', 'Spēkā no 2024. g.{1} pilnībā.'],
    ['pl', 'Zob. s.1 oraz 2024 s.1 i nr.1 tego.', 'Zob. s.1 oraz 2024 s.1 i nr.1 tego.'],
  ])('%s: the abbreviated year in %s', (language, text, expected) => {
    expect(shown(` ${text}\n${note('1')}`, language)[0]).toBe(`paragraph ${expected}`)
  })

  test('spans', () => {
    const source = ` On 12 July 20231 the Council took note.\n${note('1')}`
    const [paragraph, own] = readText(source, 'en').paragraphs
    expect(paragraph!.anchors).toEqual([{ mark: '1', at: 15, span: { start: 16, end: 17 } }])
    expect(source.slice(own!.label!.span.start, own!.label!.span.end)).toBe('1')
    expect(own).toMatchObject({ kind: 'note', label: { name: 'fn:1', key: 'fn:1' } })
  })

  test.each([
    ['units', 'An area of 25 m2 and one of 3 km2 were meant.', '2'],
    ['chemistry', 'Emissions of CO2 and of CO2 alone were meant.', '2'],
    ['names', 'The leaders of the G7 and of the E3 were there.', '7'],
    ['document numbers', 'It is in documents 9871/2, 12517/1/23 REV 1 and A1/2023.', '1'],
    ['dates', 'It met on 12 July and on 2.12.2021.', '2'],
    ['years', 'It met in 2021 and in 2012.', '1'],
    ['decimals', 'It grew by 1.2 and by version 2.1.', '1'],
    ['another number', 'As the Council was informed3, it took note.', '1'],
  ])('%s have none', (_, text, mark) => {
    expect(shown(` ${text}\n${note(mark)}`)).toEqual([`paragraph ${text}`, `note fn:${mark} OJ L 119, 4.5.2016, p. 1.`])
  })

  test('no note, no anchor', () => {
    expect(shown('As the Council was informed1, it took note.')).toEqual([
      'paragraph As the Council was informed1, it took note.',
    ])
  })

  test('an anchor stands on the page of its note, and in the order of notes', () => {
    const pages = [`It was informed2 of that.\n${note('1')}`, `It met1 then and took note2 of it.\n${note('2')}`]
    expect(shown(` ${pages.join(' ')}`)).toEqual([
      'paragraph It was informed2 of that.',
      'paragraph It met1 then and took note{2} of it.',
      'note fn:1 OJ L 119, 4.5.2016, p. 1.',
      'note fn:2 OJ L 119, 4.5.2016, p. 1.',
    ])
  })

  test('numbers may begin anew on each page', () => {
    const page = `It was informed1 of that.\n${note('1')}`
    expect(shown(` ${page} ${page}`).filter((line) => line.includes('{1}'))).toHaveLength(2)
  })
})

describe('notes', () => {
  test('several in one block, each over several lines, end with the page', () => {
    const source = ` ${FILL}1 \n\ndiscussed again2. \n\n${RULE}\n1 ${FILL} \n\ndiscussed again. \n2 In document 9871/24. \n ${FILL} \n\nsent on. \n`
    expect(shown(source)).toEqual([
      `paragraph ${FILL}{1} discussed again{2}.`,
      `paragraph ${FILL} sent on.`,
      `note fn:1 ${FILL} discussed again.`,
      'note fn:2 In document 9871/24.',
    ])
  })

  test('a date at the start of a line is no note', () => {
    const source = ` It was informed1.\n${RULE}\n1 ${FILL} discussed on\n\n2 March 2022 again.\n`
    expect(shown(source)[1]).toBe(`note fn:1 ${FILL} discussed on 2 March 2022 again.`)
  })

  test.each(['--------------------', '____________', '————————'])('after the rule %s', (rule) => {
    expect(shown(`It was informed1 of that.\n\n${rule}\n1 In document 9871/24.\n`)).toEqual([
      'paragraph It was informed{1} of that.',
      'note fn:1 In document 9871/24.',
    ])
  })

  test('at the foot of a page without a rule', () => {
    expect(shown('It was informed1 of that.\n\n1 In document 9871/24.\n\fIt then went on.\n')).toEqual([
      'paragraph It was informed{1} of that.',
      'paragraph It then went on.',
      'note fn:1 In document 9871/24.',
    ])
  })

  test('the same without an anchor is none', () => {
    expect(shown('It was informed of that.\n\n1 In document 9871/24.\n\fIt then went on.\n').join()).not.toContain(
      'note',
    )
  })

  test('asterisks', () => {
    expect(shown(`It was informed* of that.\n${RULE}\n* In document 9871/24.\n`)).toEqual([
      'paragraph It was informed{*} of that.',
      'note fn:* In document 9871/24.',
    ])
  })

  test('numbers in brackets', () => {
    expect(shown(`It was informed (1) of that.\n${RULE}\n(1) In document 9871/24.\n`)).toEqual([
      'paragraph It was informed{1} of that.',
      'note fn:1 In document 9871/24.',
    ])
  })

  test('numbered paragraphs after notes are no notes', () => {
    const first = `It was informed1 and met2.\n${RULE}\n1 In document 9871/24.\n2 In document 9872/24.`
    expect(shown(doubleSpaced(first, 'ANNEX\n1. One thing.\n2. Another.')).slice(-4)).toEqual([
      'paragraph 1 One thing.',
      'paragraph 2 Another.',
      'note fn:1 In document 9871/24.',
      'note fn:2 In document 9872/24.',
    ])
  })

  test('a numbered paragraph ends a block where pages do not show', () => {
    const source = `1. It was informed1 of that.\n\n${RULE}\n1 In document 9871/24.\n\n2. It went on.\n`
    expect(shown(source)).toEqual([
      'paragraph 1 It was informed{1} of that.',
      'paragraph 2 It went on.',
      'note fn:1 In document 9871/24.',
    ])
  })
})
