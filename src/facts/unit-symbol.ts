import type { UnitMatch } from './unit.ts'

/** Finds the longest symbol that stands at an offset; it may be the beginning of a longer word. */
export function compileSymbols(
  symbols: ReadonlyArray<readonly [written: string, unit: string]>,
): (text: string, offset: number) => UnitMatch | undefined {
  const byFirst = new Map<string, Array<readonly [string, string]>>()
  for (const symbol of [...symbols].sort(([a], [b]) => b.length - a.length)) {
    const first = symbol[0].charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), symbol])
  }
  return (text, offset) => {
    const found = byFirst.get(text.charAt(offset))?.find(([written]) => isWhole(text, offset, written))
    return found && { unit: found[1], edge: offset + found[0].length }
  }
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u

/** A symbol ends where its word ends; signs end anywhere. */
function isWhole(text: string, offset: number, written: string): boolean {
  if (!text.startsWith(written, offset)) return false
  const isSign = !WORD_CHARACTER.test(written)
  const after = text.charAt(offset + written.length)
  return isSign || after === '' || (!WORD_CHARACTER.test(after) && after !== '/')
}
