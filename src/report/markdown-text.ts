/** What is code stays as it is; what would be markup elsewhere is not taken for it. */
const CODE = /`[^`]*`/g
const MARKUP = /[\\`*_<|~]|\[(?=\^)|\](?=[([:])|&(?=[#\w]+;)/g

/** A text from a document or a message as Markdown of one line; values in back-ticks become code. */
export function escapeMarkdown(text: string): string {
  let done = 0
  let escaped = ''
  for (const { 0: value, index } of text.matchAll(CODE)) {
    escaped += escapeMarkup(text.slice(done, index)) + value.replaceAll('|', String.raw`\|`)
    done = index + value.length
  }
  return escaped + escapeMarkup(text.slice(done))
}

function escapeMarkup(text: string): string {
  return text.replaceAll(MARKUP, String.raw`\$&`)
}

/** A value as code, for the cell of a table or for running text. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', String.raw`\|`)}\``
}
