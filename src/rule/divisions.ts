import type { Paragraph } from '../model/language-version.ts'
import type { Explanation, RuleContext } from '../model/rule.ts'
import type { Comparison, Statement, Verdict } from '../model/verdict.ts'
import { languagesOf } from '../model/document-set.ts'
import { isOneAgainstAll } from './alone.ts'
import { paragraphsAt } from './row.ts'

/** Rows that are aligned less surely than this are no evidence. */
const SURE = 0.5

/** What keys of such statements begin with. */
const DIVIDED = 'divided '

type Context = Pick<RuleContext, 'alignment'>

/**
 * In how many paragraphs the versions have the same text. Only running text that is not numbered: items are joined and divided in good
 * translations, and a number is missed for itself.
 */
export function* compareDivisions({ alignment: { rows, set } }: Context): Generator<Comparison> {
  for (const [row, { cells, confidence }] of rows.entries()) {
    if (confidence < SURE || !cells.some((cell) => cell.length > 1)) continue
    const own = cells.map((cell, v) => paragraphsAt(set.versions[v]!, cell))
    if (isRunning(own) && !isNumbered(own))
      yield { row, readings: own.map((paragraphs) => paragraphs && [statement(paragraphs)]) }
  }
}

export function isDivision({ missing, extra }: Verdict): boolean {
  return [...missing, ...extra].some((key) => key.startsWith(DIVIDED))
}

/**
 * Words for one version that divides otherwise than all others; between two, and where several do so, it is a matter of layout. What is
 * joined cannot be cited any more; what is divided is easily so by a conversion.
 */
export function explainDivision(verdict: Verdict, { alignment: { set } }: Context): Explanation | undefined {
  const { deviating, missing, extra, agree, voters } = verdict
  if (!isOneAgainstAll(verdict) || voters < FEWEST || missing.length !== 1) return undefined
  const [own, agreed] = [countIn(extra[0]!), countIn(missing[0]!)]
  const who = languagesOf(set)[deviating[0]!]
  return {
    severity: own < agreed && voters >= MANY ? 'warning' : 'info',
    message: `${who} has ${counted(own)} where ${agree} of ${voters} versions have ${counted(agreed)}`,
  }
}

const FEWEST = 3
/** Fewer may agree by chance. */
const MANY = 4

function countIn(key: string): number {
  return Number(key.slice(DIVIDED.length))
}

function counted(count: number): string {
  return count === 1 ? 'one paragraph' : `${count} paragraphs`
}

type Own = ReadonlyArray<readonly Paragraph[] | undefined>

function isRunning(own: Own): boolean {
  return own.every((paragraphs) => paragraphs?.every(({ kind }) => kind === 'paragraph') ?? true)
}

/** Most versions number what others may join. */
function isNumbered(own: Own): boolean {
  const voters = own.filter((paragraphs) => paragraphs !== undefined)
  return voters.filter(([, ...more]) => more.some(({ label }) => label !== undefined)).length * 2 >= voters.length
}

function statement(paragraphs: readonly Paragraph[]): Statement {
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!]
  const source = { start: first.span.start, end: last.span.end }
  return { key: `${DIVIDED}${paragraphs.length}`, says: first.text.value, source }
}
