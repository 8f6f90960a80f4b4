import { localeOf } from '../../locale/index.ts'
import type { Fact } from '../../model/fact.ts'
import type { CheckedSet } from '../../model/run.ts'

/** Words of a date. */
const WORD = /\p{L}+/gu

/**
 * How a version writes the months in dates that look like this one (`12 marca 2024`), as other dates of the same version show: the form
 * that goes with a day is often not the one that stands alone.
 */
export function monthWords(
  { alignment, facts }: CheckedSet,
  index: number,
  like: string,
): (month: number) => string | undefined {
  const version = alignment.set.versions[index]!
  const months = localeOf(version.language.split('-')[0] ?? '')?.dates.months ?? []
  const isMonth = (word: string): boolean => monthOf(word, months) !== undefined
  const shape = shapeOf(like, isMonth)
  const known = new Map<number, string>()
  facts[index]?.forEach((own: readonly Fact[], paragraph) => {
    for (const { kind, span } of own) {
      const date = version.paragraphs[paragraph]!.text.value.slice(span.start, span.end)
      const word = kind === 'date' ? date.match(WORD)?.find(isMonth) : undefined
      if (word !== undefined && shapeOf(date, isMonth) === shape) known.set(monthOf(word, months)!, word)
    }
  })
  return (month) => known.get(month)
}

function monthOf(word: string, months: readonly string[]): number | undefined {
  const at = months.findIndex((forms) => forms.split(' ').includes(word.toLowerCase()))
  return at === -1 ? undefined : at + 1
}

/** A date without what it says: `#. @ #`. */
function shapeOf(date: string, isMonth: (word: string) => boolean): string {
  return date.replaceAll(WORD, (word) => (isMonth(word) ? '@' : word)).replaceAll(/\d+/g, '#')
}
