/** Names of HTML that XML files use although XML knows five of its own only. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00A0', shy: '\u00AD', ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', sbquo: '‚',
  ldquo: '“', rdquo: '”', bdquo: '„', sect: '§', para: '¶', deg: '°', euro: '€', pound: '£', yen: '¥', cent: '¢', times: '×',
  plusmn: '±', frac12: '½', frac14: '¼', frac34: '¾', sup1: '¹', sup2: '²', sup3: '³', ordm: 'º', ordf: 'ª', middot: '·', bull: '•',
  copy: '©', reg: '®', trade: '™', dagger: '†', Dagger: '‡', permil: '‰', minus: '−', le: '≤', ge: '≥', iexcl: '¡', iquest: '¿',
  agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é',
  ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô',
  otilde: 'õ', ouml: 'ö', oslash: 'ø', oelig: 'œ', ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', yacute: 'ý', szlig: 'ß',
}

/** The character that a reference by name stands for, `&nbsp;`; capitals of letters with accents as well. */
export function namedCharacter(reference: string): string | undefined {
  const name = reference.replace(/^&|;$/g, '')
  const small = /^[AEINOUYCS][a-z]|^(?:AE|OE)lig$/.test(name) ? NAMED[name.toLowerCase()] : undefined
  return Object.hasOwn(NAMED, name) ? NAMED[name] : small && /\p{L}/u.test(small) ? small.toUpperCase() : undefined
}
