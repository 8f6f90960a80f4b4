import type { MarkupElement } from '../markup/tree.ts'
import { childElements } from '../markup/tree.ts'

/** The first child element of a name. */
export function childOf(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return element?.children.find((child): child is MarkupElement => child.type === 'element' && child.name === name)
}

export function childrenOf(element: MarkupElement | undefined, name: string): MarkupElement[] {
  return element === undefined ? [] : childElements(element).filter((child) => child.name === name)
}

/** The `val` of a child: most properties are written so. */
export function valueOf(element: MarkupElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['val']
}

/** A whole number, unless it is written otherwise. */
export function integer(written: string | undefined): number | undefined {
  return written !== undefined && /^-?\d{1,9}$/.test(written) ? Number(written) : undefined
}

/** Whether a property that is on or off is on (ST_OnOff); `undefined` if nothing is said of it. */
export function isOn(element: MarkupElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name)
  return property && isTrue(property.attributes['val'] ?? 'true')
}

export function isTrue(value: string | undefined): boolean {
  return value !== undefined && !['false', '0', 'off', 'none'].includes(value)
}
