import { describe, expect, test } from 'vitest'
import { formats } from '../../src/report/formats.ts'
import { lexparity } from '../support/lexparity.ts'
import { blocks, text } from './yaml.ts'

const page = text('docs/reports.md')

describe('samples of the reports', () => {
  const samples = blocks(page, 'console').map((block) => block.trimEnd().split('\n'))

  test.each(samples)('%s', async (command, ...shown) => {
    const { stdout } = await lexparity(...command.replace('$ npx lexparity ', '').split(' '))
    const lines = stdout.split('\n')
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((line) => !lines.includes(line))).toEqual([])
  })

  const asked = (format: string): string => `npx lexparity examples/forest-fires${format}`

  test.each(Object.keys(formats))('%s: in the table, in a section, and how to ask for it', (format) => {
    expect(page).toContain(`| [\`${format}\`](#${format}) |`)
    const [, section = ''] = page.split(`\n## ${format}\n`)
    expect(section.split('\n## ')[0]).toContain(asked(format === 'pretty' ? '' : ` --format ${format}`))
  })
})
