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

  test('show every format, in the table, in a section, and by its sample', () => {
    for (const format of Object.keys(formats)) {
      expect(page).toContain(`| [\`${format}\`](#${format}) |`)
      expect(page).toContain(`\n## ${format}\n`)
      const options = format === 'pretty' ? '' : ` --format ${format}`
      expect(samples.map(([command]) => command)).toContain(`$ npx lexparity examples/forest-fires${options}`)
    }
  })
})
