import { countryCodes } from '../model/country-codes.ts'
import { type LanguageTag, languageTag } from '../model/language-tag.ts'

/** ISO 639-1, without the codes that are withdrawn. */
const TWO_LETTERS = words(
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es ' +
    'et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ' +
    'ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl ' +
    'nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su ' +
    'sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu',
)

/**
 * ISO 639-2 (both the terminological and the bibliographic codes) of the official languages of the Union and of languages
 * that have no code of two letters and much text. Not all of ISO 639-2: half of it are words.
 */
const THREE_LETTERS = words(
  'bul ces cze dan deu ger ell gre eng spa est fin fra fre gle hrv hun ita lit lav mlt nld dut pol por ron rum slk slo ' +
    'slv swe nor nob nno rus ukr zho chi jpn kor ara tur heb ast ckb dsb fil gsw hsb kab kok mai mni sah smj smn sma sme ' +
    'szl vec yue',
)

const SCRIPTS = words(
  'arab armn beng cyrl deva ethi geor grek gujr guru hans hant hebr jpan knda kore latn mlym orya taml telu thai',
)

const REGIONS = new Set([...countryCodes.map((code) => code.toLowerCase()), '001', '150', '419'])

/**
 * Codes that are words, abbreviations, roman numerals or file endings as well: in a name they count for a language only if
 * something else says the same, such as the same name in another language or the text.
 */
const DOUBTFUL = words(
  'am an as ba be bi br ca ch co cv do ee fin est ha he hi ho hr ia id ie ii io is it ki la li lit mi ml mr ms my na ne no om ' +
    'or os pa per pi por ps sa sc se sh so ss st te ti to tr ts tt uk us ve vi vo za ces dan ita pol ron mai vec',
)

/** A language that a part of a path may name. */
export interface NamedLanguage {
  readonly language: LanguageTag
  readonly isDoubtful: boolean
}

/** The language that a part of a path names as a whole: `nl`, `NL`, `pt_BR`, `zh-Hans`; `undefined` if it names none. */
export function namedLanguage(part: string): NamedLanguage | undefined {
  const [primary = '', ...subtags] = part.toLowerCase().split(/[-_]/)
  if (!TWO_LETTERS.has(primary) && !THREE_LETTERS.has(primary)) return undefined
  const [first, second] = subtags
  const isKnown =
    subtags.length === 0 ||
    (subtags.length === 1 && (SCRIPTS.has(first!) || REGIONS.has(first!))) ||
    (subtags.length === 2 && SCRIPTS.has(first!) && REGIONS.has(second!))
  const isWord = DOUBTFUL.has(primary) && subtags.length > 0 && !/^[a-z]+[-_](?:[A-Z]|[A-Z][a-z])/.test(part)
  const language = isKnown && !isWord ? languageTag(part) : undefined
  return language === undefined ? undefined : { language, isDoubtful: DOUBTFUL.has(primary) }
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}
