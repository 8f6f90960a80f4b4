import { languagesOf } from '../src/model/document-set.ts'
import { groupBy } from '../src/model/group-by.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import type { LostReference } from '../src/rule/lost-references.ts'
import { lostReferences } from '../src/rule/lost-references.ts'
import { listed, quoted } from '../src/rule/wording.ts'

/** References of a document to its own articles. */
export const referenceTarget = defineRule({
  id: 'reference-target',
  summary: 'What the document says of its own articles exists: no reference to paragraph 5 of an article with three.',
  severity: 'warning',
  issueType: 'inconsistency',
  facts: ['reference', 'term'],
  ...NO_OPTIONS,
  inspect,
})

function* inspect(context: RuleContext): Generator<Fault> {
  const lost = lostReferences(context)
  for (const found of groupBy(lost, ({ row, article, paragraph }) => `${row} ${article} ${paragraph}`).values())
    yield fault(found, context)
}

function fault(found: readonly LostReference[], { alignment }: RuleContext): Fault {
  const { row, article, paragraph, paragraphs } = found[0]!
  const languages = languagesOf(alignment.set)
  const versions = [...groupBy(found, ({ version }) => version).values()].map((own) => own[0]!)
  const who = listed(versions.map(({ version }) => languages[version]!))
  const having = alignment.rows[row]!.cells.filter((cell) => cell.length > 0).length
  return {
    // What one version alone says may be a slip in reading; comparing tells of it anyway.
    severity: versions.length * 2 > having ? 'warning' : 'info',
    row,
    message: `${who} ${versions.length === 1 ? 'refers' : 'refer'} to paragraph ${quoted(paragraph)} of article ${quoted(article)}, which has ${paragraphs} paragraphs`,
    places: versions.map(({ version, span, says }) => ({ version, span, says: [says] })),
  }
}
