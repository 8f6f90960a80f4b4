import type { LanguageVersion, Stray } from '../src/model/language-version.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { quoted } from '../src/rule/wording.ts'

/** What is in the file of some versions and not in the document: a page foot in the text, the block of a signature. */
export const strayText = defineRule({
  id: 'stray-text',
  summary: 'No version holds text that is not of the document, unless all do.',
  severity: 'warning',
  issueType: 'addition',
  facts: [],
  ...NO_OPTIONS,
  *inspect(context) {
    yield* strays(context, 'page-furniture')
    yield* strays(context, 'signature')
  },
})

/** Only versions in the minority are told of: what most have is how these files were made. */
function* strays({ alignment: { set } }: RuleContext, what: Stray['what']): Generator<Fault> {
  const found = set.versions.map((version) => version.strays.filter((stray) => stray.what === what))
  const having = found.filter((own) => own.length > 0).length
  if (having * 2 > found.length || having === found.length) return
  for (const [v, own] of found.entries()) if (own.length > 0) yield faultOf(set.versions[v]!, v, own)
}

const NAMES: Readonly<Record<Stray['what'], string>> = {
  'page-furniture': 'a page header or footer',
  signature: 'the block of an electronic signature',
}

function faultOf(version: LanguageVersion, v: number, own: readonly Stray[]): Fault {
  const [{ what, span }] = own as readonly [Stray]
  const written = version.source.slice(span.start, span.end).trim()
  const more = own.length > 1 ? ` and ${own.length - 1} more` : ''
  return {
    severity: what === 'signature' ? 'info' : 'warning',
    message: `${version.language} has ${NAMES[what]} in the text, ${quoted(cut(written))}${more}, as no more than half of the versions do`,
    advice: 'it was left out of the comparison',
    places: [{ version: v, span, says: [written.replaceAll(/\s+/g, ' ')] }],
  }
}

const LONGEST = 80

function cut(written: string): string {
  return written.length > LONGEST ? `${written.slice(0, LONGEST).trimEnd()}…` : written
}
