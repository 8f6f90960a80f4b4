import { languagesOf } from '../src/model/document-set.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import type { Comparison } from '../src/model/verdict.ts'
import { isOneAgainstAll } from '../src/rule/alone.ts'
import { countryName } from '../src/rule/country-name.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import type { Group } from '../src/rule/rosters.ts'
import { compareMembers, groupsOf, rowsInFull } from '../src/rule/rosters.ts'
import { departureMessage, listed, quoted } from '../src/rule/wording.ts'

/** Members of bodies that the configuration tells of: `rosters`. */
export const rosterParity = defineRule({
  id: 'roster-parity',
  summary:
    'Lists of the members of a body name the same members in all versions, and no group of members is forgotten.',
  severity: 'error',
  issueType: 'omission',
  facts: ['country'],
  ...NO_OPTIONS,
  *compare(context) {
    for (const group of groupsOf(context)) yield* compareMembers(context, group)
  },
  explain(verdict, context) {
    const group = groupsOf(context).find(({ members }) =>
      [...verdict.missing, ...verdict.extra].every((code) => members.has(code)),
    )
    if (group === undefined || verdict.isRepeat) return undefined
    const message = `${departureMessage(verdict, languagesOf(context.alignment.set), countryName)}, in a list of ${named(group)}`
    return { severity: isOneAgainstAll(verdict) ? 'error' : 'warning', message }
  },
  inspect: forgottenGroups,
})

function named({ body, name }: Group): string {
  return `the ${name} members of ${quoted(body)}`
}

/** Groups that no version lists anywhere in full, of a body of which another group is listed. */
function* forgottenGroups(context: RuleContext): Generator<Fault> {
  const groups = groupsOf(context).filter(({ members }) => members.size > 1)
  const listedAt = new Map(groups.map((group) => [group, rowsInFull(context, group)]))
  for (const group of groups) {
    const sister = groups.find(
      (other) => other.body === group.body && other !== group && listedAt.get(other)!.length > 0,
    )
    if (sister === undefined || listedAt.get(group)!.length > 0) continue
    yield forgotten(group, sister, listedAt.get(sister)![0]!)
  }
}

function forgotten(group: Group, sister: Group, { row, readings }: Comparison): Fault {
  const members = listed([...group.members].map(countryName))
  return {
    severity: 'warning',
    row,
    message: `${named(group)} are listed nowhere in full, ${named(sister)} are listed here`,
    advice: `the ${group.name} members are ${members}`,
    places: readings.flatMap((said, version) => {
      const [first, last] = [said?.[0], said?.at(-1)]
      return first && last
        ? [
            {
              version,
              span: { start: first.source.start, end: Math.max(first.source.end, last.source.end) },
              says: said!.map(({ says }) => says),
            },
          ]
        : []
    }),
  }
}
