import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { serve } from '../lsp/server.ts'
import type { ExitCode } from './exit-code.ts'
import { packageVersion } from './package.ts'

/** Serves an editor over the standard streams of the process, until the editor leaves. */
export function lspCommand(): Promise<ExitCode> {
  const reader = new StreamMessageReader(process.stdin)
  const connection = createConnection(reader, new StreamMessageWriter(process.stdout))
  serve(connection, packageVersion())
  return new Promise((resolve) => {
    reader.onClose(() => resolve(0))
  })
}
