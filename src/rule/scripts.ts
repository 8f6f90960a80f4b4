/** Scripts whose letters are taken for one another. */
export type Script = 'Latin' | 'Greek' | 'Cyrillic'

const SCRIPTS: ReadonlyArray<readonly [Script, RegExp]> = [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
]

/** Letters that look like a letter of one of the other two scripts in some typeface. */
const ALIKE = new Set(
  'ABCEHIJKMNOPSTXYZacehijkmnopstuvwxyΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγηικνορτυχωόίάύέАВЕЅІЈКМНОРСТУХѴабеіјкмнопрсѕтухһԁԛѡґгё',
)

/** Letters in a row that are of one script. */
export interface ScriptRun {
  readonly script: Script
  readonly letters: string
}

/** The runs of a word by script. Letters of all other scripts, and marks, belong to the run before them. */
export function scriptRuns(word: string): readonly ScriptRun[] {
  const runs: { script: Script; letters: string }[] = []
  for (const letter of word) {
    const script = SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0]
    const last = runs.at(-1)
    if (script === undefined || script === last?.script) {
      if (last) last.letters += letter
    } else runs.push({ script, letters: letter })
  }
  return runs
}

/** Could the whole run be meant as letters of another script? */
export function looksForeign({ letters }: ScriptRun): boolean {
  return [...letters].every((letter) => ALIKE.has(letter))
}
