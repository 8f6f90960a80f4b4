import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { createConnection, type Diagnostic } from 'vscode-languageserver/node'
import { serve } from '../../src/lsp/server.ts'
import { root } from '../support/root.ts'

/** An editor that talks to the server. */
export interface Client {
  readonly request: (method: string, params: unknown) => Promise<unknown>
  readonly notify: (method: string, params: unknown) => Promise<void>
  readonly uriOf: (name: string) => string
  readonly open: (name: string, text?: string) => Promise<void>
  /** The diagnostics of a file as soon as they are so. */
  readonly until: (
    name: string,
    isSo: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>
  /** What the server asked to be shown. */
  readonly shown: ReadonlyArray<{ readonly uri: string; readonly selection?: unknown }>
  readonly messages: readonly string[]
  /** Exit code of the server, if it has a process of its own. */
  readonly close: () => Promise<number | null>
}

interface Wires {
  readonly fromServer: Readable
  readonly toServer: Writable
  /** Exit code, once it has ended. */
  readonly ended?: Promise<number | null>
}

/** Over the standard streams of a process of its own, as editors do. */
export function processWires(folder: string): Wires {
  const server = spawn(process.execPath, [join(root, 'dist/src/cli/bin.js'), 'lsp', '--stdio'], { cwd: folder })
  server.stderr.pipe(process.stderr)
  const ended = new Promise<number | null>((resolve) => {
    server.on('exit', resolve)
  })
  return { fromServer: server.stdout, toServer: server.stdin, ended }
}

/** In this process, which takes less time. */
export function innerWires(): Wires {
  const [fromServer, toServer] = [new PassThrough(), new PassThrough()]
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(fromServer)), '0.0.0')
  return { fromServer, toServer }
}

export async function startClient(
  folder: string,
  initializationOptions: object = {},
  { fromServer, toServer, ended }: Wires = innerWires(),
): Promise<Client> {
  const connection = createMessageConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer))
  const diagnostics = new Map<string, readonly Diagnostic[]>()
  const waiting = new Set<() => void>()
  const shown: Array<{ uri: string }> = []
  const messages: string[] = []
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (params: { uri: string; diagnostics: readonly Diagnostic[] }) => {
      diagnostics.set(params.uri, params.diagnostics)
      for (const look of waiting) look()
    },
  )
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message)
  })
  connection.onRequest('window/showDocument', (params: { uri: string }) => {
    shown.push(params)
    return { success: true }
  })
  connection.listen()
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href
  await connection.sendRequest('initialize', {
    processId: process.pid,
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'documents' }],
    initializationOptions,
  })
  await connection.sendNotification('initialized', {})
  return {
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    uriOf,
    open: (name, text = readFileSync(join(folder, name), 'utf8')) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(name), languageId: 'markdown', version: 1, text },
      }),
    until: (name, isSo) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = diagnostics.get(uriOf(name))
          if (!found || !isSo(found)) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    shown,
    messages,
    close: async () => {
      await connection.sendRequest('shutdown')
      if (ended === undefined) return null
      await connection.sendNotification('exit')
      return ended
    },
  }
}
