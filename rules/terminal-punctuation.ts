import { localeOf } from '../src/locale/index.ts'
import { languagesOf } from '../src/model/document-set.ts'
import { primaryLanguage } from '../src/model/language-tag.ts'
import type { Statement, Verdict } from '../src/model/verdict.ts'
import { defineRule } from '../src/rule/define-rule.ts'
import type { Ending, EndingRow, Expected } from '../src/rule/end-mark-conventions.ts'
import { endingsOf, learnEndings } from '../src/rule/end-mark-conventions.ts'
import { listed, quoted } from '../src/rule/wording.ts'

interface Options {
  /** Whether footnotes are looked at. */
  readonly footnotes: boolean
}

/** The mark at the end of a paragraph, compared with what the version itself puts where the others put what they put here. */
export const terminalPunctuation = defineRule<Options>({
  id: 'terminal-punctuation',
  summary: 'Every version ends its paragraphs as it ends others of the kind.',
  severity: 'warning',
  issueType: 'typographical',
  facts: [],
  optionsSchema: {
    type: 'object',
    properties: { footnotes: { type: 'boolean', description: 'Whether footnotes are looked at.' } },
    additionalProperties: false,
  },
  optionsDefaults: { footnotes: true },
  *compare({ alignment, options }) {
    if (alignment.set.versions.length < 2) return
    const rows = alignment.rows.flatMap((_, row) => {
      const found = endingsOf({ alignment }, row)
      return found && (options.footnotes || !found.isNote) ? [{ row, found }] : []
    })
    const expected = learnEndings(rows.map(({ found }) => found))
    for (const { row, found } of rows) {
      const surprises = found.endings.map((_, v) => expected(found, v))
      if (isUnusual(surprises, found.endings)) continue
      yield { row, readings: found.endings.map((ending, v) => ending && [statement(ending, surprises[v])]) }
    }
  },
  explain(verdict, { alignment }) {
    const languages = languagesOf(alignment.set)
    const surprising = [...verdict.extra, ...verdict.missing].filter((key) => key !== USUAL)
    const slips = surprising.filter((key) => !isSyntax(key))
    if (slips.length === 0) return undefined
    const who = (key: string): readonly string[] =>
      languages.filter((_, v) => verdict.said[v]!.some((said) => said.key === key))
    const isMutual = verdict.voters > 2 || slips.length === 2
    if (!isMutual && !(languages.length === 2 && slips.every(isCertain))) return undefined
    const severity = isSure(verdict, slips) && who(slips[0]!).every(isKnown) ? 'warning' : 'info'
    return { severity, message: slips.map((key) => sentence(key, who(key))).join('; ') }
  },
})

/** Among so many versions one slips in every other paragraph, and nobody wants a warning each time. */
const CROWD = 12

function isSure({ departure, deviating, voters }: Verdict, slips: readonly string[]): boolean {
  if (voters > CROWD || slips.some((key) => key.includes(':'))) return false
  return departure === 'undecided' ? slips.length === 1 && slips.every(isCertain) : deviating.length === 1
}

function isKnown(tag: string): boolean {
  return localeOf(primaryLanguage(tag)) !== undefined
}

/** Share of the versions that may surprise; if more do, the row is of a kind of its own. */
const FEW = 0.25

function isUnusual(surprises: ReadonlyArray<Expected | undefined>, endings: EndingRow['endings']): boolean {
  const voters = endings.filter(Boolean).length
  return voters > 2 && surprises.filter((surprise) => surprise !== undefined).length > Math.max(1, FEW * voters)
}

/** A dash is put on purpose, and before a list the syntax of a language decides whether a colon stands. */
function isSyntax(key: string): boolean {
  const [mark, expected] = parsed(key)
  return mark === '–' || mark === '…' || expected === '–' || [mark, expected].sort().join('') === ':'
}

/** What a version says that keeps to its own pattern. */
const USUAL = 'usual'

/** One that does not says which mark it puts and which one was to be expected. */
function statement({ mark, says, source }: Ending, expected: Expected | undefined): Statement {
  if (expected === undefined) return { key: USUAL, says, source }
  const slip = [mark.classes[0], expected.mark]
  const isCertainlyLost = expected.isCertain && mark.classes[0] === ''
  return { key: JSON.stringify(isCertainlyLost ? [...slip, CERTAIN] : slip), says, source }
}

/** At the end of the key where there is no mark and the version always puts one. */
const CERTAIN = 'certain'

function isCertain(key: string): boolean {
  return parsed(key).length > 2
}

function parsed(key: string): readonly [put: string, expected: string, certain?: string] {
  return JSON.parse(key) as [string, string, string?]
}

function sentence(key: string, who: readonly string[]): string {
  const [mark, expected] = parsed(key)
  const [verb, they] = who.length === 1 ? ['ends', 'it ends'] : ['end', 'they end']
  return `${listed(who)} ${verb} with ${named(mark)} where ${they} like paragraphs with ${named(expected)}`
}

function named(mark: string): string {
  return mark === '' ? 'no mark' : quoted(mark)
}
