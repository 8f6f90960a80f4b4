const NAME = /^<(\/?[a-z][a-z\d-]*)/i
const HREF = /\shref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/** Name of a tag in lower case, with the stroke of a closing one: `sup`, `/sup`; empty for a comment. */
export function tagName(tag: string): string {
  return NAME.exec(tag)?.[1]?.toLowerCase() ?? ''
}

/** Address of a link. */
export function hrefOf(tag: string): string | undefined {
  const [, double, single, bare] = HREF.exec(tag) ?? []
  return double ?? single ?? bare
}
