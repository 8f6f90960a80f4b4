import { describe, expect, test } from 'vitest'
import { compileTerms } from '../../src/facts/term.ts'
import type { Concept } from '../../src/model/termbase.ts'
import { cpuTime } from '../support/cpu-time.ts'

const concept = (id: string, terms: Concept['terms'], acronyms: Concept['terms'] = {}): Concept => ({
  id,
  terms,
  acronyms,
  counted: true,
})

const CONCEPTS: readonly Concept[] = [
  concept('board', { en: ['Board'], el: ['συμβούλι*'], ro: ['consiliul național*'] }),
  concept('board-of-trade', { en: ['Board of Trade'] }),
  concept('trade', { en: ['trade'], de: ['Handel*'] }),
  concept('subject', {
    en: ['data subject*'],
    fr: ["sujet de l'enquête"],
    bg: ['държав* – членк*'],
    pl: ['ekonomiczno-społeczn*'],
  }),
  concept('fund', { en: ['Reserve Fund'] }, { en: ['RF', 'RF-X'], et: ['RF'] }),
  concept('reef', { en: ['rf'] }),
]

/** Text with `⟦…⟧` around each mention that must be found, and the concepts in order. */
type Case = readonly [language: string, text: string, concepts: string]

const found = (language: string, text: string): { readonly marked: string; readonly concepts: string } => {
  const matches = compileTerms(CONCEPTS, language)(text)
  let marked = ''
  let last = 0
  for (const { start, end } of matches) {
    marked += `${text.slice(last, start)}⟦${text.slice(start, end)}⟧`
    last = end
  }
  return { marked: marked + text.slice(last), concepts: matches.map((match) => match.concept).join(' ') }
}

describe('mentions', () => {
  test.each<Case>([
    ['en', 'the ⟦Board⟧ and the ⟦BOARD⟧', 'board board'],
    ['en', 'the ⟦Board of Trade⟧, the ⟦board⟧ of trades, ⟦Board⟧ of the ⟦trade⟧', 'board-of-trade board board trade'],
    ['en', 'no Boardroom, no aboard', ''],
    ['en', 'every ⟦data  subject⟧, ⟦data\nsubjects⟧ and metadata subject', 'subject subject'],
    ['en', 'data, subject', ''],
    ['en', 'data-subject', ''],
    ['en', '⟦data sub\u00adject⟧', 'subject'],
    ['fr', "le ⟦sujet de l’enquête⟧, ⟦Sujet de l'enquête⟧", 'subject subject'],
    ['fr', '⟦sujet de l’enque\u0302te⟧', 'subject'],
    ['bg', '⟦държавите – членки⟧, ⟦държавите-членки⟧, ⟦държавите –членки⟧', 'subject subject subject'],
    ['bg', 'държавите членки', ''],
    ['pl', '⟦ekonomiczno-społecznego⟧, ekonomiczno – społecznego', 'subject'],
    ['el', 'του ⟦Συμβουλίου⟧, ΤΟ ⟦ΣΥΜΒΟΥΛΙΟ⟧', 'board board'],
    ['ro', '⟦Consiliul naţional⟧', 'board'],
    ['de-AT', 'der ⟦Handel⟧ und ⟦Handels⟧', 'trade trade'],
    ['sv', 'Board of Trade', ''],
    ['en', '', ''],
  ])('%s: %s', (language, expected, concepts) => {
    const result = found(language, expected.replace(/[⟦⟧]/g, ''))
    expect(result).toEqual({ marked: expected, concepts })
  })
})

describe('acronyms', () => {
  test.each<Case>([
    ['en', 'the ⟦RF⟧ and the ⟦RFs⟧, not RFC; ⟦Rf⟧', 'fund fund reef'],
    ['et', '⟦RFi⟧ ja ⟦RF⟧-i', 'fund fund'],
  ])('%s: %s', (language, expected, concepts) => {
    expect(found(language, expected.replace(/[⟦⟧]/g, ''))).toEqual({ marked: expected, concepts })
  })

  test('with a hyphen, in the number of an act, at both ends of a slash', () => {
    expect(found('en', 'RF-X, 95/46/RF and RF/2013/4; RF/EX').marked).toBe('⟦RF-X⟧, 95/46/RF and RF/2013/4; ⟦RF⟧/EX')
  })

  test('the surer reading wins', () => {
    expect(compileTerms(CONCEPTS, 'en')('RF rf')).toEqual([
      { concept: 'fund', start: 0, end: 2, isAcronym: true },
      { concept: 'reef', start: 3, end: 5, isAcronym: false },
    ])
  })
})

test('time grows with the text, not with its square', () => {
  const find = compileTerms(CONCEPTS, 'en')
  const time = (text: string): number => {
    const start = cpuTime()
    find(text)
    return cpuTime() - start
  }
  for (const part of ['a', ' ', '-', 'Board of ', 'data ', 'RF-', '\u00ad']) {
    const text = part.repeat(400_000 / part.length)
    time(text)
    expect(time(text), JSON.stringify(part)).toBeLessThan(60 * Math.max(1, time(text.slice(0, text.length / 8))))
  }
})
