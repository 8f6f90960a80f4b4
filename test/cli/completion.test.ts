import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { commandLine } from './command-line.ts'

const script = async (shell: string): Promise<string> => (await commandLine(['completion', shell], { cwd: '/' })).stdout

/** What bash offers for a line that has been typed so far. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const typed = words.map((word) => `'${word}'`).join(' ')
  const line = `COMP_WORDS=(lexparity ${typed}); COMP_CWORD=${words.length}; _lexparity; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', `${await script('bash')}\n${line}`], {
    encoding: 'utf8',
  })
  expect(stderr ?? '').toBe('')
  return (stdout ?? '').split('\n').filter((word) => word !== '')
}

describe('bash', () => {
  test('commands', async () => {
    expect(await offered('dec')).toEqual(['decide'])
  })

  test('options of the command, and of lint where there is none', async () => {
    expect(await offered('decide', '--ba')).toEqual(['--baseline'])
    expect(await offered('texts', '--fail')).toEqual(['--fail-on'])
    expect(await offered('--fail')).toEqual(['--fail-on'])
  })
})

test('fish and zsh know all commands', async () => {
  for (const shell of ['fish', 'zsh'])
    for (const command of ['lint', 'decide', 'lsp', 'doctor']) expect(await script(shell)).toContain(command)
})

test('another shell', async () => {
  expect(await commandLine(['completion', 'tcsh'], { cwd: '/' })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Allowed choices are bash, zsh, fish'),
  })
})
