import type { Severity } from '../model/finding.ts'
import type { Verdict } from '../model/verdict.ts'
import { isOneAgainstAll } from './alone.ts'
import { isNextDay, isSlip } from './slip.ts'

/** Rows that are aligned less surely than this accuse nobody. */
const SURE = 0.5

/**
 * How certain it is that a departure of values is a fault; `undefined` if it is not worth a line. Measured on aligned law in 22
 * languages: one value exchanged for another while the rest agree is an error in a quarter (two or three versions) to all (23
 * versions) of the cases, a value merely missing or extra in 3 to 12 %.
 */
export function valueCertainty(verdict: Verdict, circumstances: Circumstances): Severity | undefined {
  const { confidence, isCommon, isReadable, oneSided } = circumstances
  const found = certainty(verdict, oneSided > DRAFTED)
  if (found === undefined || confidence < SURE || !isCommon) return found && 'info'
  const isExchange = verdict.missing.length > 0 && verdict.extra.length > 0
  if (verdict.elsewhere === 'around') return verdict.departure === 'undecided' || isOfActs(verdict) ? 'info' : found
  if (verdict.elsewhere !== undefined) return isExchange && found === 'error' ? 'warning' : 'info'
  return isReadable ? found : isExchange && found !== 'info' ? 'warning' : 'info'
}

/** What else decides how much a departure says. */
export interface Circumstances {
  /** Of the alignment of the row. */
  readonly confidence: number
  /** Most versions have the row: what a few have for themselves need not correspond. */
  readonly isCommon: boolean
  /** The words of the versions in question are known, not only their figures. */
  readonly isReadable: boolean
  /** Share of the rows in which one of two versions says what the other does not. */
  readonly oneSided: number
}

/** Two versions of which one says more than the other in so great a share of the rows are drafted, not translated. */
const DRAFTED = 0.02

function certainty(verdict: Verdict, isDrafted: boolean): Severity | undefined {
  const { departure, isRepeat, isWeak, missing, extra, voters } = verdict
  const isExchange = missing.length > 0 && extra.length > 0
  if (isRepeat) return certaintyOfRepeat(verdict)
  if (isWeak) return isExchange && isLonely(verdict) ? certaintyOfWords(verdict, isDrafted) : undefined
  if (departure === 'undecided' && voters > 2) return isExchange && isDisputed(verdict) ? 'warning' : 'info'
  if (departure === 'undecided' && !isExchange) return isDrafted ? 'info' : 'warning'
  if (departure === 'undecided' && isNextDay(missing, extra)) return 'info'
  if (departure === 'undecided') return isSlip(missing, extra) ? 'error' : 'warning'
  if (!isLonely(verdict)) return isExchange && verdict.agree >= 2 * verdict.deviating.length ? 'warning' : 'info'
  return isExchange && missing.length === extra.length && isAgreed(verdict) ? 'error' : 'warning'
}

/** Every version says something, in three camps or more: most of them are wrong. */
function isDisputed({ said, voters }: Verdict): boolean {
  const readings = said.filter((own) => own.length > 0).map((own) => own.map(({ key }) => key).join(' '))
  return readings.length === voters && new Set(readings).size > 2
}

/** Two thirds of the versions or more agree. */
function isAgreed({ agree, voters }: Verdict): boolean {
  return agree * 3 >= voters * 2
}

/** `The said Regulation` is clear as long as its number has been said. */
function isOfActs({ said }: Verdict): boolean {
  return said.flat().every(({ noun }) => noun === 'act')
}

/** Two drafts count in words what they please: “two other members”, “three members, one of whom …”. */
function certaintyOfWords({ departure }: Verdict, isDrafted: boolean): Severity {
  return departure === 'undecided' && isDrafted ? 'info' : 'warning'
}

/** One value said once less and another once more, by one version of several, is an exchange like any other. */
function certaintyOfRepeat(verdict: Verdict): Severity | undefined {
  const { missing, extra, isWeak, voters } = verdict
  const isExchange = missing.length === 1 && extra.length === 1
  if (isExchange && voters === 2) return isOneForOne(verdict) ? 'warning' : undefined
  if (isExchange && voters > 2 && isOneAgainstAll(verdict)) return 'warning'
  return isOneAgainstMany(verdict) && !isWeak ? 'info' : undefined
}

/** Between two versions: both speak of the values in question equally often, and of the same kinds of thing in the same order. */
function isOneForOne({ said }: Verdict): boolean {
  const [one = [], two = []] = said.filter((own) => own.length > 0)
  const others = one.filter(({ key }, i) => key !== two[i]?.key)
  return one.length === two.length && others.length === 1 && one.every(({ noun }, i) => noun === two[i]!.noun)
}

/** From so many versions on it tells something that one alone says a value less often. */
const MANY = 8

function isOneAgainstMany(verdict: Verdict): boolean {
  return isLonely(verdict) && verdict.voters >= MANY && verdict.departure === 'missing' && verdict.missing.length === 1
}

/** No other version departs alike. */
function isLonely({ departure, deviating, voters }: Verdict): boolean {
  return departure === 'undecided' ? voters === 2 : deviating.length === 1
}
