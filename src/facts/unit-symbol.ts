import { isGlue } from './number/character.ts'

/** A unit beside a number. */
export interface UnitMatch {
  /** `%`, `‰`, an ISO 4217 code or a symbol. */
  readonly unit: string
  /** Offset in the text where it begins or, behind a number, ends: the side away from the number. */
  readonly edge: number
}

interface UnitSymbol {
  readonly written: string
  readonly unit: string
  /** A sign such as `%` ends anywhere, letters end where their word ends. */
  readonly isSign: boolean
}

/** Finds the longest symbol that stands at an offset. */
export function compileSymbols(
  symbols: ReadonlyArray<readonly [written: string, unit: string]>,
): (text: string, offset: number) => UnitMatch | undefined {
  const byFirst = new Map<string, UnitSymbol[]>()
  for (const [written, unit] of [...symbols].sort(([a], [b]) => b.length - a.length)) {
    const first = written.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), { written, unit, isSign: !/[\p{L}\p{N}]/u.test(written) }])
  }
  return (text, offset) => {
    for (const symbol of byFirst.get(text.charAt(offset)) ?? [])
      if (isWhole(text, offset, symbol)) return { unit: symbol.unit, edge: offset + symbol.written.length }
    return undefined
  }
}

const DIGIT_OR_POWER = /[\d²³/]/

function isWhole(text: string, offset: number, { written, isSign }: UnitSymbol): boolean {
  if (!text.startsWith(written, offset)) return false
  const end = offset + written.length
  return isSign || (!isGlue(text, end) && !DIGIT_OR_POWER.test(text.charAt(end)))
}
