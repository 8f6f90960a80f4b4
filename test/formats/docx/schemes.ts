import { family, level, list, numbered, p, r, type WordParts } from '../../support/word.ts'

/** Documents with numbers of all kinds, by what is special about them. */
export const schemes: Readonly<Record<string, WordParts>> = {
  'three levels': {
    body: levels([0, 1, 1, 2, 2, 0, 1, 2]),
    numbering:
      family(0, [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '(%3)')]) +
      list(1, 0),
  },
  'numbers of higher levels': {
    body: levels([0, 1, 2, 2, 1, 0, 1, 2]),
    numbering:
      family(0, [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'), level(2, 'decimal', '%1.%2.%3')]) +
      list(1, 0),
  },
  'mixed levels in one number': {
    body: levels([0, 1, 2, 2, 1, 2]),
    numbering:
      family(0, [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%1.%2'), level(2, 'lowerRoman', '%1.%2.%3')]) +
      list(1, 0),
  },
  'legal figures': {
    body: levels([0, 1, 1, 0, 1]),
    numbering: family(0, [level(0, 'upperRoman', 'Part %1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')]) + list(1, 0),
  },
  'a word and a number': {
    body: levels([0, 1, 1, 0, 1]),
    numbering: family(0, [level(0, 'decimal', 'Article %1'), level(1, 'decimal', '%2.')]) + list(1, 0),
  },
  'a level that never begins anew': {
    body: levels([0, 1, 1, 0, 1]),
    numbering:
      family(0, [level(0, 'decimal', 'Chapter %1'), level(1, 'decimal', 'Article %2', '<w:lvlRestart w:val="0"/>')]) +
      list(1, 0),
  },
  'a level that begins anew after the first only': {
    body: levels([0, 1, 2, 2, 1, 2, 0, 1, 2]),
    numbering:
      family(0, [
        level(0, 'decimal', 'Title %1'),
        level(1, 'decimal', 'Chapter %2'),
        level(2, 'decimal', 'Article %3', '<w:lvlRestart w:val="1"/>'),
      ]) + list(1, 0),
  },
  'two lists of one family': {
    body: p('a', numbered(1)) + p('b', numbered(1)) + p('c', numbered(2)) + p('d', numbered(1)),
    numbering: family(0, [level(0, 'decimal', '%1.')]) + list(1, 0) + list(2, 0),
  },
  'a list that starts over': {
    body: p('a', numbered(1)) + p('b', numbered(1)) + p('c', numbered(2)) + p('d', numbered(2)),
    numbering:
      family(0, [level(0, 'decimal', '%1.')]) +
      list(1, 0) +
      list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
  },
  'a list that starts at five': {
    body: p('a', numbered(1)) + p('b', numbered(2)) + p('c', numbered(2)),
    numbering:
      family(0, [level(0, 'decimal', '%1.')]) +
      list(1, 0) +
      list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
  },
  'a list with a level of its own': {
    body: p('a', numbered(1)) + p('b', numbered(2)),
    numbering:
      family(0, [level(0, 'decimal', '%1.')]) +
      family(1, [level(0, 'decimal', '%1.')]) +
      list(1, 0) +
      list(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`),
  },
  'lists apart': {
    body: p('a', numbered(1)) + p('b', numbered(2)) + p('c', numbered(1)) + p('d', numbered(2)),
    numbering:
      family(0, [level(0, 'decimal', '%1.')]) + family(1, [level(0, 'upperLetter', '%1)')]) + list(1, 0) + list(2, 1),
  },
  starts: {
    body: levels([0, 1, 1, 0]),
    numbering:
      family(0, [
        level(0, 'decimal', '%1.').replace('w:start w:val="1"', 'w:start w:val="7"'),
        level(1, 'decimal', '%1.%2').replace('w:start w:val="1"', 'w:start w:val="3"'),
      ]) + list(1, 0),
  },
  'a lower level first': {
    body: levels([1, 1, 0, 1]),
    numbering: family(0, [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')]) + list(1, 0),
  },
  'empty paragraphs count': {
    body: p('a', numbered(1)) + p('', numbered(1)) + p('b', numbered(1)),
    numbering: family(0, [level(0, 'decimal', '%1.')]) + list(1, 0),
  },
  'no number by itself': {
    body:
      p('a', '<w:pStyle w:val="L"/>') + p('b', `<w:pStyle w:val="L"/>${numbered(0)}`) + p('c', '<w:pStyle w:val="L"/>'),
    styles:
      '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering: family(0, [level(0, 'decimal', '%1.')]) + list(1, 0),
  },
  'numbers of styles and of those based on them': {
    body: ['H1', 'H2', 'H2', 'H3', 'H1', 'H3'].map((id) => p('x', `<w:pStyle w:val="${id}"/>`)).join(''),
    styles:
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="own"/><w:basedOn w:val="H2"/></w:style>',
    numbering:
      family(0, [
        level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>'),
        level(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>'),
      ]) + list(1, 0),
  },
  'a style of lists': {
    body: p('a', numbered(1)) + p('b', numbered(1, 1)) + p('c', numbered(1)),
    styles:
      '<w:style w:type="numbering" w:styleId="LS"><w:name w:val="LS"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    numbering:
      family(0, [], '<w:numStyleLink w:val="LS"/>') +
      family(1, [level(0, 'decimal', '%1)'), level(1, 'lowerLetter', '%2)')], '<w:styleLink w:val="LS"/>') +
      list(1, 0) +
      list(2, 1),
  },
  'many letters': {
    body: levels(Array.from({ length: 55 }, () => 0)),
    numbering: family(0, [level(0, 'lowerLetter', '%1)')]) + list(1, 0),
  },
  roman: {
    body: levels(Array.from({ length: 14 }, () => 0)),
    numbering: family(0, [level(0, 'upperRoman', '%1.')]) + list(1, 0),
  },
  zeros: {
    body: levels(Array.from({ length: 11 }, () => 0)),
    numbering: family(0, [level(0, 'decimalZero', '%1.')]) + list(1, 0),
  },
  'a bullet': {
    body: levels([0, 1]),
    numbering: family(0, [level(0, 'bullet', '–'), level(1, 'bullet', '–')]) + list(1, 0),
  },
  'no number at a level': {
    body: levels([0, 1, 0, 1]),
    numbering: family(0, [level(0, 'decimal', '%1.'), level(1, 'none', '')]) + list(1, 0),
  },
  'a sign and a number': { body: levels([0, 0]), numbering: family(0, [level(0, 'decimal', '§ %1')]) + list(1, 0) },
  'brackets around both levels': {
    body: levels([0, 1, 1]),
    numbering: family(0, [level(0, 'decimal', '(%1)'), level(1, 'lowerLetter', '(%1)(%2)')]) + list(1, 0),
  },
  'Greek letters': {
    body: levels(Array.from({ length: 8 }, () => 0)),
    numbering: family(0, [custom('α, β, γ, ...')]) + list(1, 0),
  },
  'Russian letters': {
    body: levels(Array.from({ length: 12 }, () => 0)),
    numbering: family(0, [level(0, 'russianLower', '%1)')]) + list(1, 0),
  },
  'a paragraph whose mark was deleted': {
    body:
      p('a', numbered(1)) +
      p(r('b'), `${numbered(1)}<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>`) +
      p('c', numbered(1)),
    numbering: family(0, [level(0, 'decimal', '%1.')]) + list(1, 0),
  },
}

function levels(all: readonly number[]): string {
  return all.map((at) => p('x', numbered(1, at))).join('')
}

function custom(format: string): string {
  return `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="custom" w:format="${format}"/><w:lvlText w:val="%1)"/></w:lvl>`
}
