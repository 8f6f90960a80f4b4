import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CodeAction, Diagnostic, Hover, Location } from 'vscode-languageserver/node'
import { folder } from '../discover/folder.ts'
import { type Client, processWires, startClient } from './client.ts'

const FILES = {
  'de.md':
    '# Regeln\n\nDer Rat hat 5 Mitglieder 👥 und tagt am 3. Mai 2027.\n\n| Jahr | Betrag |\n|---|---|\n| 2027 | 40 |\n',
  'en.md':
    '# Rules\n\nThe board has 5 members 👥 and meets on 3 May 2027.\n\n| Year | Amount |\n|---|---|\n| 2027 | 40 |\n',
  'fr.md':
    '# Règles\n\nLe conseil a 5 membres 👥 et se réunit le 4 mai 2027.\n\n| Année | Montant |\n|---|---|\n| 2027 | 41 |\n',
}
const DATE = { line: 2, character: FILES['fr.md'].split('\n')[2]!.indexOf('4 mai') }
const some = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length > 0
const none = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length === 0

let root = ''
let client: Client

beforeEach(async () => {
  root = folder({ '.linterrc.json': '{}', ...FILES })
  client = await startClient(root)
}, 30_000)

afterEach(async () => {
  await client.close()
})

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code).sort()
const at = (name: string, position = DATE) => ({ textDocument: { uri: client.uriOf(name) }, position })

describe('diagnostics', () => {
  test('at the place that deviates, with what the others say at theirs', async () => {
    const found = await client.until('fr.md', some)
    expect(codes(found)).toEqual(['date-parity', 'number-parity'])
    const date = found.find(({ code }) => code === 'date-parity')!
    expect(date).toMatchObject({
      source: 'lexparity',
      severity: 1,
      message: expect.stringContaining('fr has `2027-05-04`'),
      range: { start: DATE, end: { line: 2, character: DATE.character + '4 mai 2027'.length } },
    })
    expect(date.relatedInformation?.map(({ message, location }) => [message, location.uri])).toEqual([
      ['de: 3. Mai 2027', client.uriOf('de.md')],
      ['en: 3 May 2027', client.uriOf('en.md')],
    ])
  })

  test('while typing, in the other files of the set, too', async () => {
    await client.until('fr.md', some)
    await client.open('en.md', FILES['en.md'].replace('3 May', '4 May'))
    expect(codes(await client.until('de.md', some))).toEqual(['date-parity'])
    await client.notify('textDocument/didChange', {
      textDocument: { uri: client.uriOf('en.md'), version: 2 },
      contentChanges: [{ text: FILES['en.md'] }],
    })
    expect(await client.until('de.md', none)).toEqual([])
  })

  test('what was typed and not saved is forgotten when the file is closed', async () => {
    await client.open('fr.md', FILES['fr.md'].replace('4 mai', '3 mai').replace('41', '40'))
    await client.until('fr.md', none)
    await client.notify('textDocument/didClose', { textDocument: { uri: client.uriOf('fr.md') } })
    expect(codes(await client.until('fr.md', some))).toEqual(['date-parity', 'number-parity'])
  })

  test('files that change on the disk', async () => {
    await client.until('fr.md', some)
    writeFileSync(join(root, 'fr.md'), FILES['en.md'].replace('Rules', 'Règles'))
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uriOf('fr.md'), type: 2 }] })
    await client.until('fr.md', none)
  })

  test('a mistake in the configuration is told, and the server goes on', async () => {
    await client.until('fr.md', some)
    writeFileSync(join(root, '.linterrc.json'), '{ "rulez": {} }')
    await client.notify('workspace/didChangeWatchedFiles', { changes: [] })
    await expect.poll(() => client.messages).toEqual([expect.stringContaining('unknown key `rulez`')])
  })

  test('a text that was never saved is let alone', async () => {
    await client.notify('textDocument/didOpen', {
      textDocument: { uri: 'untitled:1', languageId: 'markdown', version: 1, text: '# New' },
    })
    await client.until('fr.md', some)
  })
})

describe('the other versions', () => {
  beforeEach(async () => {
    await client.open('fr.md')
    await client.until('fr.md', some)
  })

  test('hover', async () => {
    const { contents } = (await client.request('textDocument/hover', at('fr.md'))) as Hover
    expect(contents).toMatchObject({ kind: 'markdown' })
    const { value } = contents as { value: string }
    expect(value).toContain('**error** date-parity: fr has')
    expect(value).toContain('**de** Der Rat hat 5 Mitglieder')
    expect(value).not.toContain('**fr**')
  })

  test('definition leads to the same paragraph in the others, references to all', async () => {
    const definition = (await client.request('textDocument/definition', at('fr.md'))) as Location[]
    expect(definition.map(({ uri, range }) => [uri, range.start.line])).toEqual([
      [client.uriOf('de.md'), 2],
      [client.uriOf('en.md'), 2],
    ])
    const context = { includeDeclaration: true }
    const references = (await client.request('textDocument/references', { ...at('fr.md'), context })) as Location[]
    expect(references.map(({ uri }) => uri)).toEqual(['fr.md', 'de.md', 'en.md'].map(client.uriOf))
  })

  test('nothing at a place where nothing stands', async () => {
    await client.open('en.md', '')
    expect(await client.request('textDocument/hover', at('nowhere.md'))).toBeNull()
  })
})

describe('actions', () => {
  const actionsOn = async (code: string): Promise<CodeAction[]> => {
    const diagnostics = (await client.until('fr.md', some)).filter((one) => one.code === code)
    const { range } = diagnostics[0]!
    const params = { textDocument: { uri: client.uriOf('fr.md') }, range, context: { diagnostics } }
    return (await client.request('textDocument/codeAction', params)) as CodeAction[]
  }
  const run = (action: CodeAction, more: object = {}): Promise<unknown> => {
    const [argument] = action.command!.arguments as [object]
    const params = { command: action.command!.command, arguments: [{ ...argument, ...more }] }
    return client.request('workspace/executeCommand', params)
  }

  beforeEach(() => client.open('fr.md'))

  test('open the paragraph in another language', async () => {
    const action = (await actionsOn('date-parity')).find(({ title }) => title === 'Open this paragraph in de')!
    await run(action)
    expect(client.shown).toEqual([
      expect.objectContaining({
        uri: client.uriOf('de.md'),
        selection: expect.objectContaining({ start: { line: 2, character: 0 } }),
      }),
    ])
  })

  test('decide with a reason: the finding is gone, the decision kept', async () => {
    const action = (await actionsOn('date-parity')).find(({ title }) => title.includes('accept as correct'))!
    await run(action, { reason: 'the French met later' })
    await client.until('fr.md', (found) => codes(found).join() === 'number-parity')
    const kept = JSON.parse(readFileSync(join(root, 'lexparity.decisions.json'), 'utf8')) as { decisions: object[] }
    expect(kept.decisions).toEqual([
      expect.objectContaining({ verdict: 'accepted', reason: 'the French met later', ruleId: 'date-parity' }),
    ])
    expect(client.shown).toEqual([])
  })

  test('decide without: the file is opened where the reason is to be written', async () => {
    await run((await actionsOn('date-parity')).find(({ title }) => title.includes('not a fault'))!)
    await expect
      .poll(() => client.shown)
      .toEqual([expect.objectContaining({ uri: client.uriOf('lexparity.decisions.json') })])
  })

  test.each([
    ['date-parity', 2, '<!-- lexparity-ignore date-parity: '],
    ['number-parity', 6, '<!-- lexparity-ignore number-parity: '],
  ])('ignore %s here: the comment does what it says', async (code, line, comment) => {
    const action = (await actionsOn(code)).find(({ title }) => title.startsWith('Ignore'))!
    const [edit] = action.edit!.changes![client.uriOf('fr.md')]!
    expect(edit!.newText).toContain(comment)
    expect(edit!.range.start.line).toBe(line)
    const lines = FILES['fr.md'].split('\n')
    const { character } = edit!.range.start
    lines[line] = lines[line]!.slice(0, character) + edit!.newText + lines[line]!.slice(character)
    await client.notify('textDocument/didChange', {
      textDocument: { uri: client.uriOf('fr.md'), version: 2 },
      contentChanges: [{ text: lines.join('\n') }],
    })
    await client.until('fr.md', (found) => found.length === 1 && found[0]!.code !== code)
  })
})

test('a client that asks for reasons itself has its own command', async () => {
  const other = await startClient(root, { decideCommand: 'editor.decide' })
  await other.open('fr.md')
  const diagnostics = await other.until('fr.md', some)
  const params = { textDocument: { uri: other.uriOf('fr.md') }, range: diagnostics[0]!.range, context: { diagnostics } }
  const actions = (await other.request('textDocument/codeAction', params)) as CodeAction[]
  expect(actions.filter(({ command }) => command?.command === 'editor.decide')).toHaveLength(6)
  await other.close()
})

test('as a process over its standard streams', async () => {
  const other = await startClient(root, {}, processWires(root))
  expect(codes(await other.until('fr.md', some))).toEqual(['date-parity', 'number-parity'])
  expect(await other.close()).toBe(0)
})
