import type { Span } from '../../model/span.ts'
import { tagName } from './html-tag.ts'

/** A tag, comments and the like included, or the text between two. */
export interface HtmlToken extends Span {
  readonly kind: 'tag' | 'text'
}

const TAG_START = /[a-z/!?]/i

/** Cuts HTML into tags and text; what scripts and styles hold belongs to their tags. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = []
  let text = 0
  let start = html.indexOf('<')
  while (start >= 0) {
    const end = TAG_START.test(html[start + 1] ?? '') ? tagEnd(html, start) : start
    if (end > start) {
      if (start > text) tokens.push({ kind: 'text', start: text, end: start })
      tokens.push({ kind: 'tag', start, end })
      text = end
    }
    start = html.indexOf('<', Math.max(end, start + 1))
  }
  if (text < html.length) tokens.push({ kind: 'text', start: text, end: html.length })
  return tokens
}

/** Where a tag ends; one that is never closed reaches to the end. */
function tagEnd(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return after(html, '-->', start + 4)
  const end = after(html, '>', start)
  const name = tagName(html.slice(start, start + 10))
  return name === 'script' || name === 'style' ? after(html, '>', after(html, `</${name}`, end)) : end
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}
