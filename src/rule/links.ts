import { addressKeys } from '../facts/link-key.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import type { Format, LanguageVersion, Paragraph } from '../model/language-version.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Comparison, Statement } from '../model/verdict.ts'
import { firstOfEach } from './compare-facts.ts'
import type { PlacedFact } from './row.ts'
import { factsOfRow, sourceOf, writtenAs } from './row.ts'

const KINDS = new Set(['link'] as const)

/** The addresses that each version gives at each row: those that stand in the text and those behind it. */
export function* compareLinks(context: RuleContext): Generator<Comparison> {
  const { rows, set } = context.alignment
  const hides = set.versions.map(canHide)
  for (const [row, aligned] of rows.entries()) {
    const visible = factsOfRow(context, aligned, KINDS)
    const readings = aligned.cells.map((cell, v) => {
      if (cell.length === 0) return undefined
      const hidden = cell.flatMap((p) => linksOf(set.versions[v]!.paragraphs[p]!, set.versions[v]!.language))
      const said = firstOfEach([
        ...visible[v]!.map((placed) => statement(placed, set.versions[v]!.language)),
        ...hidden,
      ])
      return said.length > 0 || hides[v] ? said : undefined
    })
    if (readings.some((said) => said && said.length > 0)) yield { row, readings }
  }
}

/** Formats that put addresses behind words. */
const HIDING: ReadonlySet<Format> = new Set(['markdown', 'html', 'docx'])

/** Whether the silence of a version tells something: where its format has no links, addresses may be lost with them. */
function canHide({ format, paragraphs }: LanguageVersion): boolean {
  return HIDING.has(format) || paragraphs.some(({ links }) => links.length > 0)
}

function statement(placed: PlacedFact, language: LanguageTag): Statement {
  const written = writtenAs(placed)
  return { key: neutral(written, language), says: written, source: sourceOf(placed) }
}

const ADDRESS = /^(?:(?:https?|ftp):\/\/|mailto:)/i

/** Links inside the document and to files beside it are left out. */
function linksOf({ links }: Paragraph, language: LanguageTag): readonly Statement[] {
  return links.flatMap(({ target, span }) => {
    if (!ADDRESS.test(target)) return []
    const written = target.replace(/^mailto:/i, '')
    return [{ key: neutral(written, language), says: written, source: span }]
  })
}

/** Without the language: `example.eu/forms` for `https://www.example.eu/fr/forms`. */
function neutral(written: string, language: LanguageTag): string {
  const [key] = addressKeys(withoutTail(decoded(written)))
  const own = [language, primaryLanguage(language)].map((tag) => tag.toLowerCase())
  return key
    .replaceAll(/[/.=_-][A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?(?=[/?#.]|$)/g, (part) =>
      own.includes(part.slice(1).toLowerCase()) ? `${part[0]}*` : part,
    )
    .replaceAll(/\/\*(?=$|[/?#.])|[_.-]\*|^\*\.|[?&]\w+=\*/g, '')
    .replace(/\.html?(?=$|[?#])/, '')
    .replace(/[/#]$/, '')
}

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u

/** Languages without blanks between words, or with endings glued to names, write on after the address. */
function withoutTail(address: string): string {
  const end = address.search(OTHER_SCRIPT)
  return (end < 0 ? address : address.slice(0, end)).replace(/[^\p{L}\p{N}/]{1,9}$/u, '')
}

/** `%C3%A9` and `é` are the same address. */
function decoded(written: string): string {
  try {
    return decodeURI(written)
  } catch {
    return written
  }
}
