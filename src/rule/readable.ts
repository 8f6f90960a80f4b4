import { localeOf } from '../locale/index.ts'
import type { Alignment } from '../model/alignment.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { Verdict } from '../model/verdict.ts'

/** Whether the words of all versions in question are known: in other languages only figures are read. */
export function isReadable({ deviating, said }: Verdict, { set: { versions } }: Alignment): boolean {
  const asked = deviating.length > 0 ? deviating : said.map((_, v) => v)
  return asked.every((v) => localeOf(primaryLanguage(versions[v]!.language)) !== undefined)
}
