import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { workplace } from './shell.ts'
import { blocks, text } from './yaml.ts'

const page = text('docs/for-lawyer-linguists.md')
const commands = blocks(page, 'sh').flatMap((block) => block.trimEnd().split('\n'))

/** What a command needs that an earlier step of the page has made. */
function prepare(command: string) {
  const place = workplace()
  if (command.includes('texts-before'))
    cpSync(join(place.cwd, 'texts'), join(place.cwd, 'texts-before'), { recursive: true })
  if (command.includes('review.xlsx') && command.includes('decide'))
    place.bash('npx lexparity texts --format xlsx=review.xlsx')
  return place
}

describe('the commands of the page', () => {
  test.each(commands)('%s', (command) => {
    const { cwd, bash } = prepare(command)
    const { status, stderr } = bash(command)
    const findsNothing = / decide | revise /.test(command)
    expect([status, stderr]).toEqual([findsNothing ? 0 : 1, ''])
    for (const [, file = ''] of command.matchAll(/=([\w-]+\.\w+)/g)) expect(existsSync(join(cwd, file))).toBe(true)
  })

  test('show every way that the page promises', () => {
    for (const word of ['html=', 'xlsx=', 'decide --from', 'revise', 'corrigendum='])
      expect(commands.some((command) => command.includes(word))).toBe(true)
  })
})
