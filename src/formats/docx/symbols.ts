/**
 * The font Symbol from 0x20 on, as the Unicode Consortium maps it (https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt);
 * a blank for what has no character or is a piece of one.
 */
const SYMBOL =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ' +
  ' '.repeat(32) +
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫⌠ ⌡         '

/** Of the fonts of Wingdings what stands in documents: bullets, boxes and ticks. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

/** Where fonts of symbols put their characters: in the private area, or where Latin letters are. */
const PRIVATE = 0xf000

/** The character that a code stands for in a font of symbols; empty where there is none. */
export function symbol(code: number, font: string): string {
  const place = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code
  if (place > 0xff) return code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code) : ''
  if (/wingdings|webdings/i.test(font)) return WINGDINGS[place] ?? ''
  if (!/symbol/i.test(font) && place === code) return String.fromCodePoint(code)
  return (SYMBOL[place - 0x20] ?? '').trim()
}

/** Text in which characters of fonts of symbols are those that people see. */
export function withSymbols(text: string, font: string): string {
  return text.replace(/[\uF020-\uF0FF]/g, (char) => symbol(char.charCodeAt(0), font))
}
