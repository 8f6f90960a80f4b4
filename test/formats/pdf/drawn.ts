/** Encodes a PDF file of numbered objects, the first of which is the catalogue. */
export function fileOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const head = Buffer.from('%PDF-1.7\n', 'latin1')
  const parts: Buffer[] = [head]
  const offsets: number[] = []
  let length = head.length
  objects.forEach((object, i) => {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : Buffer.from(object)
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    offsets.push(length)
    length += part.length
    parts.push(part)
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\n`),
    Buffer.from(`startxref\n${length}\n%%EOF\n`),
  )
  return Buffer.concat(parts)
}

export function streamOf(data: string | Uint8Array, dictionary = ''): Uint8Array {
  const body = typeof data === 'string' ? Buffer.from(data, 'latin1') : Buffer.from(data)
  const head = `<< /Length ${body.length} ${dictionary}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\nendstream')])
}

/** A file of pages with the given contents; type is Courier `/F`, bold `/B`. */
export function pagesOf(contents: readonly (string | Uint8Array)[], page = ''): Uint8Array {
  const kids = contents.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} /Resources << /Font << /F 3 0 R /B 4 0 R >> >> >>`,
    font('Courier'),
    font('Courier-Bold'),
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + 2 * i} 0 R ${page}>>`,
      typeof content === 'string' ? streamOf(content) : content,
    ]),
  ])
}

/** Points of a column and of a line of a drawing; the type is half as wide again as it is high. */
const COLUMN = 6
const LINE = 12
const TOP = 760
const SIZE = 10

/**
 * Contents of a page that looks like some lines of text. What two blanks part is drawn apart; `^1^` is raised, `*…*` bold. A line that begins with
 * `~` is in small type; blank lines count a half.
 */
export function drawn(picture: string): string {
  let y = TOP
  return picture
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => {
      y -= line.trim() === '' ? LINE / 2 : LINE
      return drawnLine(line, y)
    })
    .join('\n')
}

function drawnLine(line: string, y: number): string {
  const isSmall = line.startsWith('~')
  const size = isSmall ? SIZE * 0.8 : SIZE
  return [...line.replace('~', ' ').matchAll(/\S+(?: \S+)*/g)]
    .map(({ 0: run, index }) => drawnRun(run, { x: 30 + index * COLUMN, y, size }))
    .join('\n')
}

interface Pen {
  readonly x: number
  readonly y: number
  readonly size: number
}

function drawnRun(run: string, { x, y, size }: Pen): string {
  let at = x
  return run
    .split(/(\^[^^]+\^|\*[^*]{2,}\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      const isRaised = /^\^.+\^$/.test(part)
      const isBold = /^\*.+\*$/.test(part)
      const text = isRaised || isBold ? part.slice(1, -1) : part
      const own = isRaised ? size * 0.6 : size
      const out = drawnAt(text, { x: at, y: isRaised ? y + size * 0.35 : y, size: own }, isBold ? 'B' : 'F')
      at += text.length * own * 0.6
      return out
    })
    .join('\n')
}

export function drawnAt(text: string, { x, y, size }: Pen, font: 'F' | 'B' = 'F'): string {
  const escaped = text.replace(/[\\()]/g, String.raw`\$&`)
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`
}
