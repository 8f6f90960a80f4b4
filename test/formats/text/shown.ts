import { readText } from '../../../src/formats/text.ts'

/** Paragraphs as one line each: kind, label, text with anchors as `{1}`. */
export function shown(source: string, language = 'en'): string[] {
  return readText(source, language).paragraphs.map(({ kind, label, text, anchors }) => {
    const marked = anchors
      .toReversed()
      .reduce((value, { mark, at }) => `${value.slice(0, at)}{${mark}}${value.slice(at)}`, text.value)
    return [kind, ...(label ? [label.name] : []), marked].join(' ')
  })
}

/** Text set as PDF extraction does: a blank line after each line, pages begin with a blank. */
export function doubleSpaced(...pages: readonly string[]): string {
  return pages.map((page) => ` ${page.replaceAll('\n', ' \n\n')} \n`).join('')
}

export const RULE = ' '.repeat(49)
