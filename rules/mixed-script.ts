import type { Fault, RuleContext } from '../src/model/rule.ts'
import { toSource } from '../src/model/mapped-text.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { paragraphsOf } from '../src/rule/paragraphs.ts'
import type { Script, ScriptRun } from '../src/rule/scripts.ts'
import { looksForeign, scriptRuns } from '../src/rule/scripts.ts'
import { listed, quoted } from '../src/rule/wording.ts'

/** A letter of another script inside a word: it looks right, and no search will ever find the word. */
export const mixedScript = defineRule({
  id: 'mixed-script',
  summary: 'The letters of a word are of one script.',
  severity: 'error',
  issueType: 'characters',
  facts: [],
  ...NO_OPTIONS,
  inspect: foreignLetters,
})

const WORD = /[\p{L}\p{M}]+/gu
const MIXED = /[\p{Script=Greek}\p{Script=Cyrillic}]/u

function* foreignLetters(context: RuleContext): Generator<Fault> {
  for (const { row, v, version, paragraph } of paragraphsOf(context)) {
    if (!MIXED.test(paragraph.text.value)) continue
    for (const { 0: word, index } of paragraph.text.value.matchAll(WORD)) {
      const odd = oddRuns(word)
      if (odd.length === 0) continue
      const span = toSource(paragraph.text, { start: index, end: index + word.length })
      const message = `${version.language} writes ${quoted(word)} with ${listed([...new Set(odd.map(described))])}`
      yield { row, severity: 'error', message, places: [{ version: v, span, says: [word] }] }
    }
  }
}

function described({ script, letters }: ScriptRun): string {
  const points = [...letters].map((letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
  return `the ${script} ${points.length > 1 ? 'letters' : 'letter'} ${quoted(letters)} (${points.join(' ')})`
}

/** The runs of a word that ought to be of another script; none in a word of one script or of two put together on purpose. */
function oddRuns(word: string): readonly ScriptRun[] {
  const runs = scriptRuns(word)
  if (runs.length < 2 || runs.length > MOST_RUNS || isSymbol(word) || isJoined(runs)) return []
  const letters = new Map<Script, number>()
  for (const run of runs) letters.set(run.script, (letters.get(run.script) ?? 0) + run.letters.length)
  const largest = Math.max(...letters.values())
  const isLargest = (run: ScriptRun): boolean => letters.get(run.script) === largest
  const { script } = (runs.find((run) => isLargest(run) && !looksForeign(run)) ?? runs.find(isLargest))!
  return runs.filter((run) => run.script !== script)
}

/** A word that changes more often is no word but damaged text. */
const MOST_RUNS = 40

/** `μm`, `kΩ`, `Δt`: units and formulae. */
const SYMBOL = /^\p{Script=Latin}{0,2}[α-ωΔΣΩΦΨ]\p{Script=Latin}{0,2}$/u

function isSymbol(word: string): boolean {
  return SYMBOL.test(word)
}

/** A name with a part or an ending in the other script: `PDFфайл`, `URLа`. A run of letters that all look alike is no part. */
function isJoined(runs: readonly ScriptRun[]): boolean {
  if (runs.length !== 2) return false
  const [head, tail] = runs as readonly [ScriptRun, ScriptRun]
  if (looksForeign(head)) return false
  const isEnding = /^\p{Lu}{2,}$/u.test(head.letters) && /^\p{Ll}+$/u.test(tail.letters)
  return isEnding || !looksForeign(tail)
}
