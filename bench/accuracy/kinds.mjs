/**
 * Which rule answers for which kind of listed error, that is, would be expected to report it. Another rule may be the one that does:
 * a section that is missing is found as a paragraph, too.
 * @type {Readonly<Record<string, string>>}
 */
export const ruleOfKind = {
  'article-ref': 'reference-parity',
  'section-ref': 'reference-parity',
  'paragraph-ref': 'reference-parity',
  'rule-ref': 'reference-parity',
  'amendment-ref': 'reference-parity',
  'doc-ref': 'reference-parity',
  'standard-ref': 'reference-parity',
  date: 'date-parity',
  year: 'date-parity',
  number: 'number-parity',
  percent: 'number-parity',
  version: 'number-parity',
  'number-format': 'malformed-value',
  typo: 'malformed-value',
  'footnote-number': 'footnote-anchors',
  'heading-marker': 'paragraph-numbering',
  'heading-number': 'paragraph-numbering',
  'heading-missing': 'heading-parity',
  'article-number-shift': 'paragraph-numbering',
  'paragraph-missing': 'paragraph-count',
  'paragraph-extra': 'paragraph-count',
  'paragraph-merged': 'paragraph-count',
  'paragraph-split': 'paragraph-count',
  'list-merged': 'list-parity',
  'sentence-missing': 'length-parity',
  'sentence-extra': 'length-parity',
  'sentence-duplicated': 'repeated-word',
  'text-truncated': 'length-parity',
  'text-extra': 'length-parity',
  'paragraph-content': 'length-parity',
  'page-furniture': 'stray-text',
  'country-list': 'country-parity',
}
