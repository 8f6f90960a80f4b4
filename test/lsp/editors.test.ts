import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { commands as serverCommands } from '../../src/lsp/actions.ts'
import { root } from '../support/root.ts'

const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const START = ['npx', 'lexparity', 'lsp', '--stdio']

interface Manifest {
  readonly main: string
  readonly contributes: {
    readonly commands: ReadonlyArray<{ readonly command: string }>
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> }
  }
}

describe('Visual Studio Code', () => {
  const manifest = JSON.parse(text('editors/vscode/package.json')) as Manifest

  test('starts the server and brings the reasons that people give', async () => {
    const registered: Record<string, (argument: unknown) => Promise<void>> = {}
    const sent: unknown[] = []
    const created: unknown[][] = []
    const vscode = {
      commands: {
        registerCommand: (name: string, run: (argument: unknown) => Promise<void>) => (registered[name] = run),
      },
      window: {
        showInputBox: vi
          .fn<() => Promise<string | undefined>>()
          .mockResolvedValueOnce(' as published ')
          .mockResolvedValueOnce(undefined),
      },
      workspace: {
        getConfiguration: () => ({
          get: () => manifest.contributes.configuration.properties['lexparity.command']!.default,
        }),
        createFileSystemWatcher: () => ({}),
        workspaceFolders: [{ uri: { fsPath: '/documents' } }],
      },
    }
    function LanguageClient(...options: unknown[]): object {
      created.push(options)
      return { start: async () => {}, sendRequest: async (...request: unknown[]) => void sent.push(request) }
    }
    const extension = load(manifest.main, { vscode, 'vscode-languageclient/node': { LanguageClient } })
    await extension.activate({ subscriptions: [] })
    expect(Object.keys(registered)).toEqual(manifest.contributes.commands.map(({ command }) => command))
    expect(created[0]![1]).toMatchObject({ command: START[0], args: START.slice(1), options: { cwd: '/documents' } })
    await registered['lexparity.decideWithReason']!({ fingerprint: 'aaaa', verdict: 'accepted' })
    await registered['lexparity.decideWithReason']!({ fingerprint: 'bbbb', verdict: 'accepted' })
    const argument = { fingerprint: 'aaaa', verdict: 'accepted', reason: 'as published' }
    expect(sent).toEqual([['workspace/executeCommand', { command: serverCommands.decide, arguments: [argument] }]])
  })
})

interface Extension {
  readonly activate: (context: object) => Promise<void>
}

type Module = (load: (name: string) => unknown, exports: object) => void

/** Loads the extension as the editor does, with what the editor gives it. */
function load(path: string, modules: Readonly<Record<string, object>>): Extension {
  const real = createRequire(import.meta.url)
  const exports = {} as Extension
  const run = compileFunction(text(join('editors/vscode', path)), ['require', 'exports']) as Module
  run((name: string): unknown => modules[name] ?? real(name), exports)
  return exports
}

test.each(['editors/neovim/lexparity.lua', 'editors/helix/languages.toml', 'editors/vscode/package.json'])(
  '%s starts the server that there is',
  (path) => {
    const words = [...text(path).matchAll(/["']([^"'\n]+)["']/g)].map(([, word]) => word)
    const at = words.indexOf('npx')
    expect(
      words.slice(at, at + 1 + words.slice(at + 1).indexOf('--stdio') + 1).filter((word) => word !== 'args'),
    ).toEqual(START)
  },
)

test('the command is there', () => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/src/cli/bin.js'), 'lsp', '--help'], {
    encoding: 'utf8',
  })
  expect(stdout).toContain('--stdio')
})
