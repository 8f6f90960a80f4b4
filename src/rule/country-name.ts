import { countryNames } from '../locale/countries/index.ts'
import { quoted } from './wording.ts'

/** A country for people, by its code: `Belgium` (BE). */
export function countryName(code: string): string {
  const [first] = (countryNames['en']?.names[code] ?? '').split(' ')
  const name = first?.replaceAll('_', ' ').replaceAll('*', '')
  return name ? `${quoted(name)} (${code})` : quoted(code)
}
