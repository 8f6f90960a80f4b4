import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type Location,
  TextEdit,
} from 'vscode-languageserver/node'
import type { DecisionVerdict } from '../model/decision.ts'
import type { Paragraph } from '../model/language-version.ts'
import type { DiagnosticData } from './diagnostics.ts'
import { documentOf, locationOf, paragraphAt, spanAcross } from './places.ts'
import { counterparts, rowAt } from './rows.ts'
import type { OpenVersion, Workspace } from './workspace.ts'

/** Commands that the server does when a client asks. */
export const commands = { show: 'lexparity.show', decide: 'lexparity.decide' } as const

/** What `lexparity.decide` is asked with; a client that can ask people adds the reason. */
export interface DecideArgument {
  readonly fingerprint: string
  readonly verdict: DecisionVerdict
  readonly reason?: string
}

export interface ActionRequest {
  readonly open: OpenVersion
  readonly uri: string
  readonly offset: number
  /** Those of ours at the place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Name of the command that decides: a client may have one of its own that asks for a reason. */
  readonly decideCommand: string
}

/** What can be done at a place: see the other versions, decide about a finding, ignore it here. */
export function actionsAt(request: ActionRequest, workspace: Workspace): CodeAction[] {
  return [
    ...request.diagnostics.flatMap((diagnostic) => [
      ...decisions(diagnostic, request.decideCommand),
      ...ignoring(diagnostic, request),
    ]),
    ...showing(request, workspace),
  ]
}

const VERDICTS: ReadonlyArray<readonly [DecisionVerdict, string]> = [
  ['accepted', 'accept as correct'],
  ['not-a-fault', 'this is not a fault'],
  ['to-correct', 'to be corrected'],
]

function decisions(diagnostic: Diagnostic, decideCommand: string): CodeAction[] {
  const data = diagnostic.data as DiagnosticData | undefined
  if (data === undefined) return []
  return VERDICTS.map(([verdict, words]) => {
    const argument: DecideArgument = { fingerprint: data.fingerprint, verdict }
    const title = `Decide on ${data.ruleId}: ${words}`
    return quickFix(diagnostic, { title, command: { title, command: decideCommand, arguments: [argument] } })
  })
}

/** A comment can be left in Markdown only. */
function ignoring(diagnostic: Diagnostic, { open, uri, offset }: ActionRequest): CodeAction[] {
  const data = diagnostic.data as DiagnosticData | undefined
  const paragraph = open.version.paragraphs[paragraphAt(open.version, offset)]
  if (data === undefined || paragraph === undefined) return []
  if (open.version.format !== 'markdown' || paragraph.kind === 'code') return []
  const at = documentOf(open.version).positionAt(commentOffset(open.version.source, paragraph))
  const edit = TextEdit.insert(at, ` <!-- lexparity-ignore ${data.ruleId}: TODO say why -->`)
  return [
    quickFix(diagnostic, { title: `Ignore ${data.ruleId} in this paragraph`, edit: { changes: { [uri]: [edit] } } }),
  ]
}

/** Behind the text of a paragraph; in a table row before the bar that closes it. */
function commentOffset(source: string, { kind, span }: Paragraph): number {
  const closing = kind === 'row' ? source.lastIndexOf('|', span.end) : -1
  return closing > span.start ? closing : span.end
}

function quickFix(diagnostic: Diagnostic, action: Pick<CodeAction, 'title' | 'command' | 'edit'>): CodeAction {
  return { kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], ...action }
}

function showing({ open, offset }: ActionRequest, { absolute }: Workspace): CodeAction[] {
  const row = rowAt(open, offset)
  if (row === undefined) return []
  return counterparts(open.set, row).flatMap(({ version, paragraphs }) => {
    const span = spanAcross(paragraphs)
    if (version === open.version || span === undefined) return []
    const title = `Open this paragraph in ${version.language}`
    return [
      {
        title,
        kind: CodeActionKind.Empty,
        command: showCommand(title, locationOf(version, absolute(version.path), span)),
      },
    ]
  })
}

function showCommand(title: string, location: Location): Command {
  return { title, command: commands.show, arguments: [location] }
}
