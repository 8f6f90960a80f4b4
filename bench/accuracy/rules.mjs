import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'

/**
 * Ids of all rules, and of the pseudo-rules that said something.
 * @param {readonly import('./types.d.ts').Corpus[]} corpora
 */
export function ruleIds(corpora) {
  const files = readdirSync(join(import.meta.dirname, '../../rules')).filter((file) => file !== 'index.ts')
  const said = corpora.flatMap(({ report }) => report.findings.map(({ ruleId }) => ruleId))
  return [...new Set([...files.map((file) => parse(file).name), ...said])].sort()
}
