/** A number word that is being put together from its parts. */
export interface Sum {
  /** Thousands, millions …, the greatest first. */
  readonly parts: readonly Part[]
  /** What is below a thousand so far. */
  readonly group: number
}

interface Part {
  readonly value: number
  /** 1000, a million … */
  readonly scale: number
}

export const NOTHING: Sum = { parts: [], group: 0 }

export function valueOf({ parts, group }: Sum): number {
  return parts.reduce((sum, { value }) => sum + value, group)
}

/**
 * The sum with one more word behind it, or `undefined` where the words do not make one number (`two three`). `unitsFirst` where
 * the units may stand before the tens (`dreiundzwanzig`).
 */
export function extend(sum: Sum, value: number, unitsFirst: boolean): Sum | undefined {
  if (isScale(value)) return scaled(sum, value)
  if (value === 100) return hundreds(sum)
  if (value >= 1000) return withThousands(sum, value)
  if (hasRoom(sum.group, value)) return { ...sum, group: sum.group + value }
  const isInverted = unitsFirst && isTens(value) && isUnits(sum.group % 100)
  return isInverted ? { ...sum, group: sum.group + value } : undefined
}

/** The sum of a number that ends in thousands or more and of a smaller one behind it; `undefined` if it is not small enough. */
export function append(sum: Sum, part: Sum): Sum | undefined {
  const scale = sum.group === 0 ? (sum.parts.at(-1)?.scale ?? 0) : 0
  return valueOf(part) < scale ? { parts: [...sum.parts, ...part.parts], group: part.group } : undefined
}

export function isScale(value: number): boolean {
  return value === 1e3 || value === 1e6 || value === 1e9 || value === 1e12
}

/** Multiplies what is smaller than the scale: `mil millones` is 10⁹. A scale above a thousand asks for something to multiply. */
function scaled({ parts, group }: Sum, scale: number): Sum | undefined {
  const higher = parts.filter((part) => part.scale > scale)
  const lower = parts.filter((part) => part.scale < scale)
  if (higher.length + lower.length < parts.length) return undefined
  const count = valueOf({ parts: lower, group })
  if (count === 0 && scale > 1000) return undefined
  return { parts: [...higher, { value: (count || 1) * scale, scale }], group: 0 }
}

function hundreds({ parts, group }: Sum): Sum | undefined {
  return group < 20 ? { parts, group: (group || 1) * 100 } : undefined
}

/** A word for more than a thousand that stands whole in the table or was read as one. */
function withThousands({ parts, group }: Sum, value: number): Sum | undefined {
  if (group > 0 || parts.some(({ scale }) => scale <= value)) return undefined
  const rest = value % 1000
  const scale = [1e12, 1e9, 1e6].find((least) => value >= least) ?? 1000
  return { parts: [...parts, { value: value - rest, scale }], group: rest }
}

function hasRoom(group: number, value: number): boolean {
  if (group === 0) return true
  if (value === 0) return false
  if (value < 10) return group % 10 === 0 && group % 100 !== 10
  return value < 100 && group % 100 === 0
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0
}

function isUnits(value: number): boolean {
  return value > 0 && value < 10
}
