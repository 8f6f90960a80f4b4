import { expect, test } from 'vitest'
import { shown } from './shown.ts'

const FILL = 'Det drejer sig om alt det, som vi har talt om på de sidste møder, og som vi nu kalder '

test.each<[string, string, string, string, string]>([
  ['an acronym', 'da', 'EU-', 'trusselsvurdering.', 'EU-trusselsvurdering.'],
  ['an acronym before another', 'sl', '(skupna izjava EU-', 'ABCDE)', '(skupna izjava EU-ABCDE)'],
  ['a capital after', 'nl', 'Latijns-', 'Amerikaans.', 'Latijns-Amerikaans.'],
  ['a divided word', 'nl', 'rechtshandhavings-', 'deskundigen.', 'rechtshandhavingsdeskundigen.'],
  ['a soft hyphen', 'nl', 'rechts\u00AD', 'handhaving.', 'rechtshandhaving.'],
  ['a prefix that the text has elsewhere', 'bg', 'по-голям и по-', 'специално.', 'по-голям и по-специално.'],
  [
    'a compound that the text has elsewhere',
    'en',
    'cost-effective and cost-',
    'effective.',
    'cost-effective and cost-effective.',
  ],
  ['a word that the text has elsewhere', 'en', 'coordination and co-', 'ordination.', 'coordination and coordination.'],
  [
    'a name that the text has elsewhere',
    'nl',
    'Abcdef en Abcdef-landen en Abcdef-',
    'beleid.',
    'Abcdef en Abcdef-landen en Abcdef-beleid.',
  ],
  ['a suspended hyphen', 'nl', 'Grens-', 'en kustwacht.', 'Grens- en kustwacht.'],
  [
    'a suspended hyphen without a locale',
    'xx',
    'cyber- en milieudelict, Grens-',
    'en kustwacht.',
    'cyber- en milieudelict, Grens- en kustwacht.',
  ],
  ['a hyphen that begins the next word', 'da', 'EU-agenturer og -', 'enheder.', 'EU-agenturer og -enheder.'],
  ['a hyphen between blanks', 'nl', 'Europa -', 'Latijns-Amerika.', 'Europa - Latijns-Amerika.'],
  ['digits', 'en', 'the covid-19-', 'pandemic.', 'the covid-19-pandemic.'],
  ['a single letter', 'en', 'e-', 'procurement.', 'e-procurement.'],
])('%s', (_, language, before, after, expected) => {
  for (const blank of ['\n', '\n\n', ' \n\n', '\r\n'])
    expect(shown(`${FILL}${before}${blank}${after}`, language)).toEqual([`paragraph ${FILL}${expected}`])
})
