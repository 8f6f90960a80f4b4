const { commands, window, workspace } = require('vscode')
const { LanguageClient } = require('vscode-languageclient/node')

const LANGUAGES = ['markdown', 'plaintext', 'html', 'xml']

/** @type {LanguageClient | undefined} */
let client

exports.activate = async (context) => {
  const [command, ...args] = workspace.getConfiguration('lexparity').get('command')
  client = new LanguageClient(
    'lexparity',
    { command, args, options: { cwd: workspace.workspaceFolders?.[0]?.uri.fsPath } },
    {
      documentSelector: LANGUAGES.map((language) => ({ scheme: 'file', language })),
      initializationOptions: { decideCommand: 'lexparity.decideWithReason' },
      synchronize: { fileEvents: workspace.createFileSystemWatcher('**/*') },
    },
  )
  context.subscriptions.push(
    commands.registerCommand('lexparity.decideWithReason', decide),
    commands.registerCommand('lexparity.restart', () => client?.restart()),
  )
  await client.start()
}

exports.deactivate = () => client?.stop()

/** Asks why, which the server cannot do, and has the decision kept. */
async function decide(argument) {
  const prompt = 'Why? The reason is kept with the decision.'
  const reason = await window.showInputBox({ prompt, ignoreFocusOut: true })
  if (!reason?.trim()) return
  await client?.sendRequest('workspace/executeCommand', {
    command: 'lexparity.decide',
    arguments: [{ ...argument, reason: reason.trim() }],
  })
}
