/** Figures of one number: grouped by threes with one kind of mark, or not at all, and perhaps a fraction. */
const FIGURES = /(\d{1,3}(?:([ \u00A0\u202F.,'’])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d+))?/g

/**
 * The written number with other figures, grouped as before: `3 210` for 3120 becomes `3 120`; words of scale stay (`3,5 Mio.`). Gives
 * `undefined` if there are several numbers in it, or if it does not show how the other one would be written.
 */
export function rewriteNumber(written: string, from: string, to: string): string | undefined {
  const [match, ...others] = written.matchAll(FIGURES)
  if (match === undefined || others.length > 0) return undefined
  const [figures, whole = '', group = '', mark = '', fraction = ''] = match
  const digits = whole.replaceAll(/\D/g, '')
  const scale = Number(from) / Number(`${digits}.${fraction}`)
  if (scale < 1 || !Number.isInteger(Math.log10(scale))) return undefined
  const other = writeNumber(String(Number(to) / scale), { digits: digits.length, group, mark, fraction })
  return other === undefined ? undefined : written.replace(figures, () => other)
}

/** How a number is written. */
interface Manner {
  /** Before the decimal mark. */
  readonly digits: number
  readonly group: string
  readonly mark: string
  readonly fraction: string
}

const PLAIN = /^(\d+)(?:\.(\d{1,3}))?$/

function writeNumber(plain: string, { digits, group, mark, fraction }: Manner): string | undefined {
  const [, whole, rest = ''] = PLAIN.exec(plain) ?? []
  if (whole === undefined || !isGroupedAlike(whole.length, digits) || (rest !== '' && mark === '')) return undefined
  const grouped = group === '' ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group)
  const padded = fraction.endsWith('0') ? rest.padEnd(fraction.length, '0') : rest
  return padded === '' ? grouped : grouped + mark + padded
}

/** Up to three digits nothing is grouped, four digits are in some languages only: what is longer or shorter tells nothing. */
function isGroupedAlike(digits: number, before: number): boolean {
  const manner = (count: number): number => Math.min(Math.max(count, 3), 5)
  return digits <= 3 || manner(digits) === manner(before)
}
