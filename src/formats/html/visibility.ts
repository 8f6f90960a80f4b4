import type { MarkupElement } from '../markup/tree.ts'

/** Elements that are never part of the text. */
const NO_TEXT = new Set([
  'audio',
  'button',
  'canvas',
  'datalist',
  'dialog',
  'embed',
  'head',
  'iframe',
  'input',
  'map',
  'meta',
  'nav',
  'noscript',
  'object',
  'option',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
])
const NO_TEXT_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'menu',
  'menubar',
  'alert',
])
/** What frames a page; inside the main content they belong to it. */
const FRAME = new Set(['header', 'footer', 'aside'])
const DISPLAY = /(?:^|[;\s])(display|visibility)\s?:\s?([a-z-]{1,20})/g

/** Whether an element holds nothing that a reader of the page sees as its text. */
export function isHidden({ name, attributes }: MarkupElement, isFramed: boolean): boolean {
  if (NO_TEXT.has(name) || NO_TEXT_ROLES.has(attributes['role'] ?? '') || 'hidden' in attributes) return true
  if (attributes['aria-hidden'] === 'true' || (isFramed && FRAME.has(name))) return true
  const style = styleOf(attributes)
  return style.display === 'none' || style.visibility === 'hidden'
}

/** What the `style` attribute says on display and visibility. */
export function styleOf({ style = '' }: MarkupElement['attributes']): Readonly<Record<string, string>> {
  if (style === '') return {}
  return Object.fromEntries(
    [...style.toLowerCase().matchAll(DISPLAY)].map(([, property, value]) => [property!, value!]),
  )
}
