import { describe, expect, test } from 'vitest'
import { lexparity } from './support/lexparity.ts'

interface Reported {
  readonly documentSets: ReadonlyArray<{
    readonly id: string
    readonly rows: number
    readonly versions: ReadonlyArray<{ readonly paragraphs: number }>
  }>
  readonly findings: ReadonlyArray<{
    readonly ruleId: string
    readonly severity: string
    readonly documentSet: string
    readonly paragraph?: { readonly label?: string }
    readonly deviating: readonly string[]
  }>
}

/** The differences that were put into the examples, one each. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  'examples/cultural-goods/note': [
    'error reference-parity 2 nl',
    'error number-parity 3 sv',
    'warning terminal-punctuation 5 pt',
    'warning acronym-parity 7 pl',
  ],
  'examples/forest-fires': [
    'error date-parity 1 de',
    'warning country-parity 1 es',
    'error reference-parity 2 it',
    'error footnote-anchors c) fr',
    'warning terminal-punctuation 7 it',
  ],
}

describe('the examples, as the configuration of the repository has them', () => {
  const report = async (): Promise<Reported> => JSON.parse((await lexparity('--format', 'json')).stdout) as Reported

  test('are two document sets of five versions, paragraph by paragraph', async () => {
    const { documentSets } = await report()
    expect(documentSets.map(({ id }) => id)).toEqual(Object.keys(PLANTED))
    for (const { rows, versions } of documentSets)
      expect(versions.map(({ paragraphs }) => paragraphs)).toEqual(Array.from({ length: 5 }, () => rows))
  })

  test('show what was planted, who departs, and nothing else', async () => {
    const { findings } = await report()
    const found = Object.keys(PLANTED).map((id) => [
      id,
      findings
        .filter(({ documentSet }) => documentSet === id)
        .map(
          ({ severity, ruleId, paragraph, deviating }) =>
            `${severity} ${ruleId} ${paragraph?.label} ${deviating.join()}`,
        ),
    ])
    expect(Object.fromEntries(found)).toEqual(PLANTED)
  })

  test('are found without a configuration, too', async () => {
    const named = await lexparity('examples', '--format', 'json')
    const all = (JSON.parse(named.stdout) as Reported).findings.map(
      ({ ruleId, deviating }) => `${ruleId} ${deviating.join()}`,
    )
    expect(all).toHaveLength(Object.values(PLANTED).flat().length)
  })

  test('exit with 1, and with 0 where nothing fails', async () => {
    expect(await lexparity('examples')).toMatchObject({ code: 1 })
    expect(await lexparity('examples', '--fail-on', 'never')).toMatchObject({ code: 0 })
  })
})
