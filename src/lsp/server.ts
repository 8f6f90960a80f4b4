import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Connection,
  type ExecuteCommandParams,
  type InitializeParams,
  type InitializeResult,
  type Location,
  MessageType,
  type Position,
  type Range,
  ShowMessageNotification,
  type TextDocumentIdentifier,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { actionsAt, commands, type DecideArgument } from './actions.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { hoverAt } from './hover.ts'
import { correspondingAt, paragraphsAt } from './navigate.ts'
import { latest } from './latest.ts'
import { fileOf } from './places.ts'
import { nearest } from './rows.ts'
import { type OpenVersion, type Workspace, workspace } from './workspace.ts'

/** How long to wait for more typing before checking again, in milliseconds. */
const PAUSE = 250

/** What the handlers of one connection share. */
interface Session {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  /** The folder that is edited; that of the first file if the editor names none. */
  folder?: Workspace
  /** Name of the command that decides. */
  decideCommand: string
}

/** Serves one editor over a connection until that is closed. `version`: of the program. */
export function serve(connection: Connection, version: string): void {
  const session: Session = { connection, documents: new TextDocuments(TextDocument), decideCommand: commands.decide }
  connection.onInitialize(({ workspaceFolders, initializationOptions }: InitializeParams): InitializeResult => {
    const [first] = workspaceFolders ?? []
    const root = first && fileOf(first.uri)
    if (root) session.folder = workspace(root)
    const options = initializationOptions as { readonly decideCommand?: string } | undefined
    session.decideCommand = options?.decideCommand ?? session.decideCommand
    return { capabilities, serverInfo: { name: 'lexparity', version } }
  })
  const checkSoon = checking(session)
  followEdits(session, checkSoon)
  answerQuestions(session)
  doCommands(session, checkSoon)
  session.documents.listen(connection)
  connection.listen()
}

/** Asks for a check: of the sets of one file, or of everything. */
type CheckSoon = (file?: string) => void

function checking(session: Session): CheckSoon {
  const { connection } = session
  const published = new Set<string>()
  const publish = async (folder: Workspace): Promise<void> => {
    const byUri = diagnosticsOf(folder)
    const gone = [...published].filter((uri) => !byUri.has(uri))
    for (const uri of gone) await connection.sendDiagnostics({ uri, diagnostics: [] })
    for (const [uri, diagnostics] of byUri) await connection.sendDiagnostics({ uri, diagnostics })
    published.clear()
    for (const uri of byUri.keys()) published.add(uri)
  }
  return latest(PAUSE, async (file?: string) => {
    const { folder } = session
    if (!folder) return
    const problems = await (file === undefined ? folder.checkAll() : folder.check(file))
    for (const problem of problems) tellError(connection, problem)
    await publish(folder)
  })
}

function followEdits(session: Session, checkSoon: CheckSoon): void {
  const { connection, documents } = session
  connection.onInitialized(() => checkSoon())
  documents.onDidChangeContent(({ document }) => {
    const file = fileOf(document.uri)
    if (file === undefined) return
    session.folder ??= workspace(dirname(file))
    session.folder.edit(file, document.getText())
    checkSoon(file)
  })
  documents.onDidClose(({ document }) => {
    const file = fileOf(document.uri)
    if (file === undefined) return
    session.folder?.edit(file, undefined)
    checkSoon(file)
  })
  connection.onDidChangeWatchedFiles(() => checkSoon())
}

/** Where in which version an editor asks. */
interface Asked {
  readonly folder: Workspace
  readonly open: OpenVersion
  readonly offset: number
}

function answerQuestions(session: Session): void {
  const { connection, documents } = session
  const asked = ({ uri }: TextDocumentIdentifier, position: Position): Asked | undefined => {
    const document = documents.get(uri)
    const offset = document?.offsetAt(position) ?? 0
    const open = nearest(session.folder?.versionsAt(fileOf(uri) ?? '') ?? [], offset)
    return session.folder && open && document && { folder: session.folder, open, offset }
  }
  connection.onHover(({ textDocument, position }) => {
    const place = asked(textDocument, position)
    return place && hoverAt(place.open, place.offset)
  })
  connection.onDefinition(({ textDocument, position }) => {
    const place = asked(textDocument, position)
    return place ? [...correspondingAt(place.open, place.offset, place.folder)] : []
  })
  connection.onReferences(({ textDocument, position }) => {
    const place = asked(textDocument, position)
    if (!place) return []
    const { open, offset, folder } = place
    return [...paragraphsAt(open, offset, folder), ...correspondingAt(open, offset, folder)]
  })
  connection.onCodeAction(({ textDocument, range, context }) => {
    const place = asked(textDocument, range.start)
    if (!place) return []
    const diagnostics = context.diagnostics.filter(({ source }) => source === 'lexparity')
    const { decideCommand } = session
    return actionsAt({ ...place, uri: textDocument.uri, diagnostics, decideCommand }, place.folder)
  })
}

function doCommands(session: Session, checkSoon: CheckSoon): void {
  const { connection } = session
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }: ExecuteCommandParams) => {
    if (command === commands.show) {
      const { uri, range } = argument as Location
      await show(connection, uri, range)
    }
    if (command !== commands.decide || !session.folder) return
    await decideIn(connection, session.folder, argument as DecideArgument)
    checkSoon()
  })
}

const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  codeActionProvider: true,
  executeCommandProvider: { commands: Object.values(commands) },
}

/** A notification: not every client answers to requests. */
function tellError(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Error,
    message: `lexparity: ${message}`,
  })
}

async function show(connection: Connection, uri: string, selection?: Range): Promise<void> {
  const shown = connection.window.showDocument({ uri, takeFocus: true, ...(selection && { selection }) })
  await shown.catch(() => tellError(connection, `this editor cannot be asked to open ${uri}`))
}

/** Stands where a person has to write why, if the client does not ask. */
const UNSAID = 'TODO say why'

/** Keeps a decision; where its reason was not asked for, the file is opened at the place to write it. */
async function decideIn(connection: Connection, folder: Workspace, argument: DecideArgument): Promise<void> {
  const { fingerprint, verdict, reason = UNSAID } = argument
  const kept = await folder.decide({ fingerprint, verdict, reason })
  if ('reason' in kept) {
    tellError(connection, `the decision cannot be kept: ${kept.reason}`)
    return
  }
  if (reason === UNSAID) await show(connection, pathToFileURL(kept.file).href)
}
