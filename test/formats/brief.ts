import type { Paragraph } from '../../src/model/language-version.ts'

/** `item/1 [a] text`, with `^1` where an anchor is. */
export function brief({ kind, depth, label, text, anchors }: Paragraph): string {
  const marked = [...anchors]
    .reverse()
    .reduce((value, { mark, at }) => `${value.slice(0, at)}^${mark}${value.slice(at)}`, text.value)
  return `${kind}${depth ? `/${depth}` : ''}${label ? ` [${label.name}]` : ''} ${marked}`.trim()
}
