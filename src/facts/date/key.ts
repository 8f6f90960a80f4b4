/** The parts of a date as written; `0` for one that is not there. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** `2021-07-13`, `2021-07`, `--07-13`; of a day that does not exist, as written: `2021-04-31`. */
export function dateKey({ year, month, day }: DateParts): string {
  const start = year === 0 ? '-' : String(year).padStart(4, '0')
  return day === 0 ? `${start}-${two(month)}` : `${start}-${two(month)}-${two(day)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Day of a month, 1 to 31, of one or two digits; 0 if it is none. */
export function dayOf(digits: string): number {
  const day = Number(digits)
  return digits.length > 0 && digits.length <= 2 && day <= 31 ? day : 0
}

/** Year of four digits, 1000 to 2999; 0 if it is none. */
export function yearOf(digits: string): number {
  return /^[12]\d{3}$/.test(digits) ? Number(digits) : 0
}
