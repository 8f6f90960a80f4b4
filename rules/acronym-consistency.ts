import { languagesOf } from '../src/model/document-set.ts'
import { foldAcronym } from '../src/model/fold-acronym.ts'
import { groupBy } from '../src/model/group-by.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import type { Mention } from '../src/rule/acronyms/mentions.ts'
import { spellingsOf } from '../src/rule/acronyms/mentions.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { sourceOf } from '../src/rule/row.ts'
import { quoted } from '../src/rule/wording.ts'

/** One acronym in two spellings within a version: `Ideal` and `IDEAL`. */
export const acronymConsistency = defineRule({
  id: 'acronym-consistency',
  summary: 'A version spells an acronym in one way.',
  severity: 'warning',
  issueType: 'inconsistency',
  facts: ['acronym', 'reference', 'number', 'link'],
  ...NO_OPTIONS,
  inspect,
})

interface Use extends Mention {
  readonly row: number
}

/** A word with a capital counts only in rows where others have the same letters: it is the name there, not a word. */
function* inspect(context: RuleContext): Generator<Fault> {
  const mentions = spellingsOf(context)
  const languages = languagesOf(context.alignment.set)
  for (const [version, language] of languages.entries()) {
    const uses = mentions.flatMap((row, r) => row[version]?.map((mention): Use => ({ ...mention, row: r })) ?? [])
    for (const [fold, own] of groupBy(uses, (use) => use.fold)) {
      const spellings = [...groupBy(own, ({ written }) => written)].sort((a, b) => a[1].length - b[1].length)
      if (spellings.length < 2 || !spellings.every(([written]) => foldAcronym(written) === fold)) continue
      yield fault({ version, language }, spellings)
    }
  }
}

function fault(
  { version, language }: { readonly version: number; readonly language: string },
  spellings: ReadonlyArray<readonly [string, readonly Use[]]>,
): Fault {
  const [rarest, usual] = [spellings[0]!, spellings.at(-1)!]
  const [first] = rarest[1]
  const counts = spellings.map(([written, uses]) => `${quoted(written)} (${uses.length}×)`).reverse()
  return {
    severity: 'warning',
    row: first!.row,
    message: `${language} spells one acronym in ${spellings.length} ways: ${counts.join(', ')}`,
    advice: `most often it is ${quoted(usual[0])}`,
    places: [{ version, span: sourceOf(first!), says: [rarest[0], usual[0]] }],
  }
}
