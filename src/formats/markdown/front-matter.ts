const YAML = /^---[ \t]*\r?\n(?=(?:#.*|[\w"'-]+[ \t]*:.*|---[ \t]*)\r?(?:\n|$))/
const TOML = /^\+\+\+[ \t]*\r?\n/
const YAML_END = /^(?:---|\.\.\.)[ \t]*$/m
const TOML_END = /^\+\+\+[ \t]*$/m

/** Front matter, and a byte order mark before it, replaced by blanks, so that offsets still count in the file. */
export function blankFrontMatter(source: string): string {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const end = frontMatterEnd(source.slice(mark)) + mark
  return source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end)
}

/** A rule between paragraphs looks the same as YAML's first line; a key on the next line tells them apart. */
function frontMatterEnd(source: string): number {
  return blockEnd(source, YAML, YAML_END) || blockEnd(source, TOML, TOML_END)
}

function blockEnd(source: string, first: RegExp, last: RegExp): number {
  const start = first.exec(source)?.[0].length
  const close = start === undefined ? null : last.exec(source.slice(start).replaceAll('\r', ' '))
  return start === undefined || close === null ? 0 : start + close.index + close[0].length
}
