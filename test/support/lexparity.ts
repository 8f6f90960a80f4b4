import { main } from '../../src/cli/main.ts'
import { root } from './root.ts'

/** Runs the command line in the root of the repository, with nothing replaced. */
export async function lexparity(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string }> {
  let stdout = ''
  const out = { isTTY: false, write: (text: string | Uint8Array) => (stdout += String(text)) }
  const code = await main(argv, { stdout: out, stderr: { isTTY: false, write: () => true }, cwd: root, env: {} })
  return { code, stdout }
}
