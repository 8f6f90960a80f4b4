export type Child = Node | string | false | undefined

/** A function is a listener, `true` an attribute without value; what is `false` or `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>

/** An element with its attributes and children. Strings become text, never markup. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  setAttributes(element, attributes)
  element.append(...present(children))
  return element
}

/** The same for an element of a picture. */
export function svg(name: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  setAttributes(element, attributes)
  element.append(...present(children))
  return element
}

function present(children: readonly Child[]): ReadonlyArray<Node | string> {
  return children.filter((child): child is Node | string => child !== undefined && child !== false)
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name, value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
}

/** A message with what stands in back-ticks as code. */
export function message(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const [i, part] of text.split('`').entries())
    fragment.append(i % 2 === 1 ? h('code', {}, h('bdi', {}, part)) : part)
  return fragment
}
