import { execFileSync } from 'node:child_process'
import { accessSync, chmodSync, constants, readFileSync } from 'node:fs'
import { join } from 'node:path'
import multitool from '@microsoft/sarif-multitool'
import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/model/run.ts'
import { sarifReport } from '../../src/report/sarif.ts'
import { folder } from '../config/folder.ts'
import { awkwardRun, contractRun, findingsOf, options } from './awkward.ts'
import { checkedSet, finding, markedVersion, place, run } from './fixture.ts'

/** The package makes its program executable when it is installed, if scripts may run then. */
function executable(file: string): string {
  try {
    accessSync(file, constants.X_OK)
  } catch {
    chmodSync(file, 0o755)
  }
  return file
}

interface Validation {
  readonly runs: ReadonlyArray<{
    readonly results: ReadonlyArray<{ readonly ruleId: string; readonly level?: string; readonly message: object }>
    readonly invocations: ReadonlyArray<{ readonly toolExecutionNotifications?: readonly object[] }>
  }>
}

function validate(text: string): Validation['runs'][number] {
  const cwd = folder({ 'report.sarif': text })
  const argv = ['validate', 'report.sarif', '--output', 'validation.sarif', '--level', 'Error;Warning;Note', '--quiet']
  execFileSync(executable(multitool), [...argv, '--kind', 'Fail', '--rule-kind', 'Sarif;Ghas'], { cwd, stdio: 'pipe' })
  return (JSON.parse(readFileSync(join(cwd, 'validation.sarif'), 'utf8').replace(/^\uFEFF/, '')) as Validation).runs[0]!
}

/**
 * Advice that we do not follow: messages by reference (2002), the version control system (2003), other rule ids than our own (2009), the
 * text of the places (2010, 2011: it stands in the files), pages in the web (2012). Whether the address of the schema can be reached
 * (2006) says something of the network alone.
 */
const NOT_FOLLOWED = new Set([
  'SARIF2006',
  'SARIF2002',
  'SARIF2003',
  'SARIF2009',
  'SARIF2010',
  'SARIF2011',
  'SARIF2012',
])

function mistakes(text: string): readonly string[] {
  return validate(text)
    .results.filter(({ ruleId, level }) => level !== 'note' || !NOT_FOLLOWED.has(ruleId))
    .map(({ ruleId, message }) => `${ruleId} ${JSON.stringify(message)}`)
}

describe('by the validator of the format', () => {
  test.each<[string, Run]>([
    ['nothing', run([])],
    ['what is awkward', awkwardRun],
  ])('%s has no mistake', (_, found) => {
    expect(mistakes(sarifReport(found, { ...options, homepage: 'https://example.org/lexparity' }))).toEqual([])
  })

  test('without a page of the program there is one warning', () => {
    expect(mistakes(sarifReport(contractRun, options))).toEqual([expect.stringContaining('SARIF2005')])
  })

  test('which finds mistakes', () => {
    const wrong = sarifReport(awkwardRun, options).replace('%C3%A6%20b', 'æ b')
    expect(mistakes(wrong)).toContainEqual(expect.stringContaining('SARIF1002'))
  })
})

// oxlint-disable-next-line typescript/no-explicit-any -- what is parsed is looked at freely
function reported(found: Run): any {
  return JSON.parse(sarifReport(found, options)).runs[0]
}

test('a finding, with the same row in the other versions', () => {
  const [result] = reported(contractRun).results
  const region = { startLine: 1, startColumn: 22, endLine: 1, endColumn: 26 }
  expect(result).toMatchObject({
    ruleId: 'number-parity',
    level: 'error',
    message: {
      text: 'number `1520`, but `1250` as in 2 of 3 versions. if the figure is right, correct the others. Compare [de](1), [en](2).',
    },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'fr.md', uriBaseId: '%SRCROOT%' }, region } }],
    relatedLocations: [
      { id: 1, physicalLocation: { artifactLocation: { uri: 'de.md' } }, message: { text: 'de: “1250”' } },
      { id: 2, physicalLocation: { artifactLocation: { uri: 'en.md' } }, message: { text: 'en: “1250”' } },
    ],
    partialFingerprints: { 'lexparity/v1': '0123456789abcdef' },
    properties: { documentSet: 'contract', deviating: ['fr'], departure: 'changed', support: { agree: 2, voters: 3 } },
  })
})

test('the tool, its rules, and how columns are counted', () => {
  const { tool, columnKind, results } = reported(awkwardRun)
  expect(tool.driver).toMatchObject({ name: 'lexparity', semanticVersion: '1.2.3' })
  expect(columnKind).toBe('utf16CodeUnits')
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(['date-parity', 'length-parity', 'number-parity', 'terminal-punctuation', 'unreadable'])
  for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId)
  expect(tool.driver.rules[2]).toMatchObject({
    shortDescription: { text: 'All versions state the same numbers.' },
    help: { text: 'All versions state the same numbers.', markdown: expect.stringContaining('# number-parity') },
    defaultConfiguration: { level: 'error' },
  })
})

test('paths: relative and encoded below the working folder, as they are elsewhere', () => {
  const uris = reported(awkwardRun).results.map(
    // oxlint-disable-next-line typescript/no-explicit-any -- what is parsed is looked at freely
    ({ locations: [{ physicalLocation }] }: any) => physicalLocation.artifactLocation,
  )
  expect(uris[3]).toEqual({ uri: '%C3%A6%20b/50%20%25/%281%29%23a.da.md', uriBaseId: '%SRCROOT%' })
  expect(uris[5]).toEqual({ uri: '../outside/el.md' })
  expect(JSON.stringify(reported(awkwardRun))).not.toContain('/home/work')
})

test('paths of Windows', () => {
  const [here, there] = ['C:/work/texts/fr.md', 'D:/texts/é.md'].map((path) => markedVersion('fr', '⟦x⟧', path))
  const set = checkedSet('x', [here!.version, there!.version], [finding({ locations: [place(here!), place(there!)] })])
  const { runs } = JSON.parse(sarifReport(run([set]), { ...options, cwd: String.raw`C:\work` }))
  const [{ locations, relatedLocations }] = runs[0].results
  expect(locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'texts/fr.md', uriBaseId: '%SRCROOT%' })
  expect(relatedLocations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file:///D:/texts/%C3%A9.md' })
})

test('what was decided is suppressed, what is to be corrected is not', () => {
  const { results } = reported(awkwardRun)
  const suppressed = results.filter(({ suppressions }: { suppressions?: object }) => suppressions !== undefined)
  expect(suppressed).toHaveLength(1)
  expect(suppressed[0]).toMatchObject({
    message: { text: expect.stringContaining('decided to be right') },
    suppressions: [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'the text is right as it stands: a formula of the [Greek] text (A. Reader, 2026-03-31)',
      },
    ],
  })
  expect(results).toHaveLength(findingsOf(awkwardRun).length)
})

test('no text is taken for a link', () => {
  const [, , , result] = reported(awkwardRun).results
  expect(result.message.text).toContain(String.raw`el has \[x\](1) and *y*`)
})

test('a place in a file without lines', () => {
  const result = reported(awkwardRun).results.find(({ message }: { message: { text: string } }) =>
    message.text.startsWith('page 4, paragraph 12: sv has `30`.'),
  )
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'notes/sv.docx', uriBaseId: '%SRCROOT%' },
    region: { startLine: 1 },
  })
})
