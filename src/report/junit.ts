import { isOpen } from '../model/decision.ts'
import type { Finding, Location } from '../model/finding.ts'
import type { CheckedSet, Run } from '../model/run.ts'
import type { ReportOptions } from './reporter.ts'
import { type Spot, spotsIn } from './spots.ts'
import { messageAndAdvice, messageOf, ruleAndLabel, sayingOf, spotName } from './telling.ts'
import { element, escapeXml } from './xml.ts'

/**
 * JUnit XML, as Jenkins and GitLab read it: a test suite for each document set, in it a test for each rule, so that tests keep their
 * names from run to run. A test fails if it has findings that make the run fail; other findings are its output.
 */
export function junitReport(run: Run, options: ReportOptions): string {
  const context = { options, spotOf: spotsIn(run, options) }
  const suites = [...run.sets.map((set) => setSuite(set, context)), ...unreadSuite(run, context)]
  const counts = sum(suites.map((each) => each.counts))
  const root = element(
    'testsuites',
    { name: 'lexparity', ...counts, time: 0 },
    suites.map(({ xml }) => xml),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

interface Context {
  readonly options: ReportOptions
  readonly spotOf: (place: Location) => Spot
}

interface Counts extends Readonly<Record<string, number>> {
  readonly tests: number
  readonly failures: number
  readonly errors: number
}

/** A piece of the report, and what there is in it. */
interface Counted {
  readonly xml: string
  readonly counts: Counts
}

function setSuite({ alignment, findings }: CheckedSet, context: Context): Counted {
  const open = findings.filter(isOpen)
  const asked = (context.options.rules ?? []).map(({ id }) => id)
  const ids = [...new Set([...asked, ...open.map(({ ruleId }) => ruleId)])].sort()
  const cases = ids.map((id) =>
    ruleCase(
      { id, set: alignment.set.id },
      open.filter(({ ruleId }) => ruleId === id),
      context,
    ),
  )
  return suite(alignment.set.id, cases)
}

function suite(name: string, cases: readonly Counted[]): Counted {
  const counts = sum(cases.map((each) => each.counts))
  const attributes = { name, ...counts, skipped: 0, time: 0 }
  return {
    counts,
    xml: element(
      'testsuite',
      attributes,
      cases.map(({ xml }) => xml),
    ),
  }
}

function ruleCase(
  { id, set }: { readonly id: string; readonly set: string },
  findings: readonly Finding[],
  { options, spotOf }: Context,
): Counted {
  const failing = options.failing ?? ['error']
  const isFailing = ({ severity }: Finding): boolean => failing.includes(severity)
  const failures = findings.filter(isFailing)
  const others = findings.filter((finding) => !isFailing(finding))
  const content = [
    ...(failures.length === 0 ? [] : [failure(failures, spotOf)]),
    ...(others.length === 0 ? [] : [element('system-out', {}, escapeXml(textOf(others, spotOf)))]),
  ]
  const counts = { tests: 1, failures: failures.length === 0 ? 0 : 1, errors: 0 }
  return { counts, xml: element('testcase', { classname: set, name: id, time: 0 }, content) }
}

function failure(findings: readonly Finding[], spotOf: Context['spotOf']): string {
  const [first] = findings
  const more = findings.length === 1 ? '' : ` (and ${findings.length - 1} more)`
  const attributes = { type: first!.severity, message: messageOf(first!) + more }
  return element('failure', attributes, escapeXml(textOf(findings, spotOf)))
}

/** Findings as plain text: what, and what each version says, where. */
function textOf(findings: readonly Finding[], spotOf: Context['spotOf']): string {
  const blocks = findings.map((finding) => {
    const [message = '', ...advice] = messageAndAdvice(finding)
    const places = finding.locations.map((place) => `  ${spotName(spotOf(place))}  ${sayingOf(place)}`)
    const head = `${finding.severity} ${ruleAndLabel(finding)}: ${message}`
    return [head, ...places, ...advice.map((line) => `  ${line}`)].join('\n')
  })
  return blocks.join('\n\n')
}

/** Files that take no part in the check: tests that could not be made. */
function unreadSuite({ unreadable }: Run, { spotOf }: Context): readonly Counted[] {
  if (unreadable.length === 0) return []
  const cases = unreadable.map((finding) => {
    const name = finding.locations.map((place) => spotName(spotOf(place))).join()
    const error = element('error', { type: finding.ruleId, message: messageOf(finding) })
    const counts = { tests: 1, failures: 0, errors: 1 }
    return { counts, xml: element('testcase', { classname: finding.ruleId, name, time: 0 }, [error]) }
  })
  return [suite('not read', cases)]
}

function sum(all: readonly Counts[]): Counts {
  const total = (key: keyof Counts): number => all.reduce((count, each) => count + (each[key] ?? 0), 0)
  return { tests: total('tests'), failures: total('failures'), errors: total('errors') }
}
