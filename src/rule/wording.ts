import type { LanguageTag } from '../model/language-tag.ts'
import { groupBy } from '../model/group-by.ts'
import type { Verdict } from '../model/verdict.ts'

/** Names a value for people by its key: `article 5`, `12 July 2023` … */
export type Naming = (key: string) => string

/** A value in back-ticks, on one line. */
export function quoted(value: string): string {
  return `\`${value.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

const MOST_VALUES = 4

function named(keys: readonly string[], naming: Naming): string {
  const names = keys.map(naming)
  if (names.length <= MOST_VALUES) return listed(names)
  return `${names.slice(0, MOST_VALUES).join(', ')} and ${names.length - MOST_VALUES} more`
}

/** What differs and who says what: `da has 2023-06-12 where 3 of 4 versions have 2023-07-12`. */
export function departureMessage(verdict: Verdict, languages: readonly LanguageTag[], naming: Naming = quoted): string {
  if (verdict.departure === 'undecided') return undecidedMessage(verdict, languages, naming)
  const { deviating, agree, voters, missing, extra } = verdict
  const who = listed(deviating.map((v) => languages[v]!))
  const verb = (one: string, many: string): string => (deviating.length === 1 ? one : many)
  const others = `${agree} of ${voters} versions`
  const have = agree === 1 ? 'has' : 'have'
  if (verdict.isRepeat && verdict.departure !== 'changed')
    return missing.length > 0
      ? `${who} ${verb('says', 'say')} ${named(missing, naming)} less often than ${others}`
      : `${who} ${verb('says', 'say')} ${named(extra, naming)} more often than ${others}`
  if (verdict.departure === 'changed')
    return `${who} ${verb('has', 'have')} ${named(extra, naming)} where ${others} ${have} ${named(missing, naming)}`
  return verdict.departure === 'missing'
    ? `${who} ${verb('lacks', 'lack')} ${named(missing, naming)}, which ${others} ${have}`
    : `${who} ${verb('adds', 'add')} ${named(extra, naming)}, which ${others} ${agree === 1 ? 'does' : 'do'} not have`
}

/** Versions by what they say of the matter; those that say nothing are none. */
function campsOf(
  said: Verdict['said'],
): ReadonlyArray<readonly [keys: readonly string[], versions: readonly number[]]> {
  const keysOf = said.map((own) => [...new Set(own.map(({ key }) => key))])
  const saying = keysOf.flatMap((keys, v) => (keys.length === 0 ? [] : [v]))
  return [...groupBy(saying, (v) => keysOf[v]!.toSorted().join(' '))].map(([, of]) => [keysOf[of[0]!]!, of])
}

function undecidedMessage(
  { said, missing, extra, isRepeat, voters }: Verdict,
  languages: readonly LanguageTag[],
  naming: Naming,
): string {
  const timesOf = (keys: readonly string[]): readonly number[] =>
    said.map((own) => own.filter(({ key }) => keys.includes(key)).length)
  const saying = (keys: readonly string[]): string => {
    const times = timesOf(keys)
    const least = voters === 2 ? Math.max(...times) : 1
    return listed(languages.filter((_, v) => times[v]! >= least))
  }
  if (isRepeat && voters === 2 && missing.length > 0 && extra.length > 0)
    return `${saying(missing)} says ${named(missing, naming)} more often and ${saying(extra)} ${named(extra, naming)}`
  if (isRepeat) return `${named([...missing, ...extra], naming)} is not said equally often in all versions`
  const each = campsOf(said)
  if (each.length > 2 && missing.length > 0 && extra.length > 0)
    return listed(
      each.map(
        ([keys, of]) =>
          `${listed(of.map((v) => languages[v]!))} ${of.length > 1 ? 'have' : 'has'} ${named(keys, naming)}`,
      ),
    )
  const [first, rest] = [saying(missing), saying(extra)]
  const has = (who: string): string => (who.includes(' and ') ? 'have' : 'has')
  if (missing.length > 0 && extra.length > 0)
    return `${first} ${has(first)} ${named(missing, naming)} where ${rest} ${has(rest)} ${named(extra, naming)}`
  const [who, what] = missing.length > 0 ? [first, missing] : [rest, extra]
  const silent = languages.filter((_, v) => timesOf(what)[v] === 0)
  const others =
    silent.length * 2 === voters && silent.length <= MOST_VALUES ? listed(silent) : 'the other half of the versions'
  return `${who} ${has(who)} ${named(what, naming)}, ${others} ${voters === 2 ? 'has' : 'have'} not`
}
