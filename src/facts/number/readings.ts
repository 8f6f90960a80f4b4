import type { Chain } from './chain.ts'

/** What the beginning of a chain may mean. */
export interface Readings {
  /** Plain decimals, the likeliest first. */
  readonly keys: readonly [string, ...string[]]
  /** How many groups of the chain it takes. */
  readonly groups: number
}

export interface ReadingStyle {
  readonly decimal: '.' | ','
  /** Whether an amount is certain to end with the chain, as before a currency. */
  readonly isAmount: () => boolean
}

/** Reads as much of a chain as makes one number; what is no valid number is its own key, `1 250 00`, `1.0.0`. */
export function readChain(chain: Chain, style: ReadingStyle): Readings {
  const spaced = groupsJoinedBy(chain, ' ')
  if (spaced > 1) return withFraction(chain, spaced, style)
  const tight = tightLength(chain)
  if (tight === 1) return single(chain)
  if (tight === 2) return pair(chain, style)
  return several(chain, tight, style)
}

function single({ groups }: Chain): Readings {
  return { keys: [plain(groups[0]!)], groups: 1 }
}

/** How many groups at the beginning are joined by a mark rather than by a blank. */
function tightLength({ separators }: Chain): number {
  const blank = separators.indexOf(' ')
  return blank < 0 ? separators.length + 1 : blank + 1
}

/** How many groups at the beginning make one number with this group separator; 1 if it separates none. */
function groupsJoinedBy({ groups, separators }: Chain, separator: string): number {
  if (!isFirstGroup(groups[0]!)) return 1
  let count = 1
  while (separators[count - 1] === separator && groups[count]!.length === 3) count++
  return count
}

function isFirstGroup(group: string): boolean {
  return group.length <= 3 && group[0] !== '0'
}

function withFraction({ groups, separators }: Chain, count: number, { isAmount }: ReadingStyle): Readings {
  const whole = groups.slice(0, count).join('')
  const separator = separators[count - 1]
  const rest = groups[count]
  if (rest === undefined) return { keys: [plain(whole)], groups: count }
  if (separator === '.' || separator === ',') {
    if (separators[count] !== separator) return { keys: [decimal(whole, rest)], groups: count + 1 }
  } else if (separator === ' ' && rest.length === 2 && (rest[0] === '0' || isAmount()))
    return { keys: [groups.slice(0, count + 1).join(' ')], groups: count + 1 }
  return { keys: [plain(whole)], groups: count }
}

/** Two groups and a mark: groups of thousands, a decimal number, or both. */
function pair(chain: Chain, style: ReadingStyle): Readings {
  const [whole, rest] = chain.groups as [string, string]
  const mark = chain.separators[0]
  const isGroup = groupsJoinedBy(chain, mark ?? '') === 2
  if (mark === "'") return isGroup ? { keys: [plain(whole + rest)], groups: 2 } : single(chain)
  const fraction = decimals(whole, rest, mark)
  if (!isGroup) return { keys: fraction, groups: 2 }
  const grouped = plain(whole + rest)
  return { keys: mark === style.decimal ? [...fraction, grouped] : [grouped, ...fraction], groups: 2 }
}

/** The decimal number, and what stands there if it is the number of a version or a section: `4.0`, `202.10`. */
function decimals(whole: string, rest: string, mark: string | undefined): readonly [string, ...string[]] {
  const value = decimal(whole, rest)
  const literal = `${whole}.${rest}`
  return mark === '.' && literal !== value ? [value, literal] : [value]
}

/** Groups of thousands, with full stops perhaps a section or a version; groups of other lengths; a list of numbers. */
function several(chain: Chain, tight: number, { isAmount }: ReadingStyle): Readings {
  const { groups, separators } = chain
  const mark = separators[0]!
  const joined = groupsJoinedBy(chain, mark)
  const isUniform = separators.slice(0, tight - 1).every((separator) => separator === mark)
  if (joined === tight) {
    const value = plain(groups.slice(0, tight).join(''))
    const isSection = mark === '.' && tight === groups.length && !isAmount()
    return { keys: isSection ? [value, groups.join(mark)] : [value], groups: tight }
  }
  if (!isUniform) return mixed(chain, joined)
  if (mark === '.' || groups.slice(1, tight).some(({ length }) => length === 3))
    return { keys: [groups.slice(0, tight).join(mark)], groups: tight }
  return single(chain)
}

/** `1.234.567,80`: valid groups, then another mark; otherwise a number and what follows it. */
function mixed(chain: Chain, joined: number): Readings {
  const { groups, separators } = chain
  const mark = separators[joined - 1]
  const isFraction = joined > 1 && (mark === '.' || mark === ',') && separators[joined] !== mark
  if (!isFraction)
    return joined > 1 ? { keys: [plain(groups.slice(0, joined).join(''))], groups: joined } : first(chain)
  return { keys: [decimal(groups.slice(0, joined).join(''), groups[joined]!)], groups: joined + 1 }
}

function first({ groups, separators }: Chain): Readings {
  const mark = separators[0]
  return mark === "'"
    ? { keys: [plain(groups[0]!)], groups: 1 }
    : { keys: decimals(groups[0]!, groups[1]!, mark), groups: 2 }
}

function decimal(whole: string, fraction: string): string {
  let end = fraction.length
  while (fraction[end - 1] === '0') end--
  return end === 0 ? plain(whole) : `${plain(whole)}.${fraction.slice(0, end)}`
}

/** Without leading zeros. */
function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
