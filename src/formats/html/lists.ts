import { romanNumeral } from '../roman-numeral.ts'
import type { CountedLabel, Role } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { childElements } from '../markup/tree.ts'

/** The items of an ordered list with the labels that a browser gives them. */
export function itemRoles(list: MarkupElement): Array<readonly [MarkupElement, Role]> {
  const items = childElements(list).filter(({ name }) => name === 'li')
  const isReversed = 'reversed' in list.attributes
  const style = styleOfList(list)
  let next = integer(list.attributes['start']) ?? (isReversed ? items.length : 1)
  return items.map((item) => {
    const value = integer(item.attributes['value']) ?? next
    next = value + (isReversed ? -1 : 1)
    const label = labelOf(value, item.attributes['type'] ?? style)
    return [item, { as: 'item', ...(label && { label }) }]
  })
}

/** Names of CSS for what the attribute `type` writes as one character. */
const CSS: Readonly<Record<string, string>> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}
const LIST_STYLE = /list-style(?:-type)?\s?:[^;]{0,40}?(none|decimal|(?:lower|upper)-(?:alpha|latin|roman))/i

function styleOfList({ attributes }: MarkupElement): string {
  const css = LIST_STYLE.exec((attributes['style'] ?? '').slice(0, 500))?.[1]?.toLowerCase()
  return css === undefined ? (attributes['type'] ?? '1') : (CSS[css] ?? css)
}

function labelOf(value: number, style: string): CountedLabel | undefined {
  if (style === '1') return { name: String(value), key: String(value) }
  const written =
    style.toLowerCase() === 'a' ? letters(value) : style.toLowerCase() === 'i' ? romanNumeral(value) : undefined
  if (written === undefined) return undefined
  return { name: style === style.toLowerCase() ? written : written.toUpperCase(), key: written }
}

/** `a` to `z`, `aa`, `ab`; there is no letter for zero. */
function letters(value: number): string | undefined {
  if (value < 1) return undefined
  const rest = Math.floor((value - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((value - 1) % 26))
}

function integer(written: string | undefined): number | undefined {
  return written !== undefined && /^\s?-?\d{1,9}\s?$/.test(written) ? Number(written) : undefined
}
