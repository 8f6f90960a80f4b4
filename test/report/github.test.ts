import { expect, test } from 'vitest'
import { githubReport } from '../../src/report/github.ts'
import { awkwardRun, contractRun, openMessages, options } from './awkward.ts'
import { run } from './fixture.ts'

/** What GitHub makes of a command: the documented escapes, undone. */
function parse(line: string) {
  const {
    command,
    properties = '',
    message = '',
  } = /^::(?<command>\w+) (?<properties>.*?)::(?<message>.*)$/.exec(line)?.groups ?? {}
  const unescape = (text: string): string =>
    text.replaceAll(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const pairs = properties.split(',').map((pair) => pair.split('=').map(unescape))
  return { command, properties: Object.fromEntries(pairs) as Record<string, string>, message: unescape(message) }
}

const commands = (report: string) => report.trimEnd().split('\n').map(parse)

test('nothing', () => {
  expect(githubReport(run([]), options)).toBe('')
})

test('one command a finding', () => {
  expect(githubReport(contractRun, options).split('\n')).toEqual([
    '::error file=fr.md,line=1,endLine=1,col=22,endColumn=26,title=number-parity%2C 1::number `1520`, but `1250` as in 2 of 3 versions%0Aif the figure is right, correct the others',
    '::warning file=en.md,line=3,endLine=3,col=28,endColumn=28,title=terminal-punctuation%2C 2::no `.` at the end, as in 2 of 3 versions',
    '::notice file=de.md,line=3,endLine=3,col=34,endColumn=35,title=length-parity%2C 2::shorter than in the other versions',
    '',
  ])
})

test('texts and names come through as they are', () => {
  const found = commands(githubReport(awkwardRun, options))
  expect(found.map(({ message }) => message.split('\n')[0])).toEqual(openMessages)
  expect(found[3]).toMatchObject({
    command: 'error',
    properties: { file: 'æ b/50 %/(1)#a.da.md', title: 'number-parity, (1), a' },
    message: expect.stringMatching(/\nsee the ::error:: page$/),
  })
})

test('columns are left out where a place goes over lines, lines where the file has none', () => {
  const found = commands(githubReport(awkwardRun, options)).map(({ properties }) => properties)
  expect(found[4]).toEqual({
    file: 'æ b/50 %/(1)#a.da.md',
    line: '3',
    endLine: '4',
    title: 'number-parity, 2',
  })
  expect(found[6]).toEqual({ file: 'notes/sv.docx', title: 'number-parity' })
})
