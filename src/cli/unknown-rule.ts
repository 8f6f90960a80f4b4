import { nearestName } from '../json/nearest.ts'

/** That there is no such rule, and which may be meant. */
export function unknownRule(id: string, known: readonly string[]): string {
  const nearest = nearestName(id, known)
  const hint = nearest === undefined ? '; `lexparity rules` lists them' : `; did you mean \`${nearest}\`?`
  return `unknown rule \`${id}\`${hint}`
}
