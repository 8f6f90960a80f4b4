import type { Engine, Linted, LintRequest } from '../../src/cli/engine.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Run } from '../../src/model/run.ts'
import { type Ran, runMain } from '../support/run-main.ts'

/** What a command line did. */
export interface Outcome extends Ran {
  /** What was to be linted. */
  readonly requests: readonly LintRequest[]
}

export interface Surroundings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly linted?: Partial<Linted>
  readonly fault?: unknown
  readonly stdin?: string
}

const rule = (id: string, summary: string): Rule => ({
  id,
  summary,
  severity: 'error',
  issueType: 'numbers',
  facts: [],
  optionsSchema: { type: 'object', properties: {}, additionalProperties: false },
  optionsDefaults: {},
})

/** Runs a command line in this process, with an engine that finds what the test wants. */
export async function commandLine(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { cwd, env = {}, isTTY = false, stdin = '' } = surroundings
  const requests: LintRequest[] = []
  const engine = engineOf(surroundings, requests)
  const ran = await runMain(argv, { cwd, env, isTTY, engine, stdin: async () => stdin })
  return { ...ran, requests }
}

function engineOf({ linted, fault }: Surroundings, requests: LintRequest[]): Engine {
  const nothing: Run & Linted = { sets: [], unreadable: [], notes: [], problems: [], outdated: [] }
  return {
    rules: async () => [
      rule('number-parity', 'Numbers correspond.'),
      rule('terminal-punctuation', 'Paragraphs end alike.'),
    ],
    lint: async (request) => {
      requests.push(request)
      if (fault !== undefined) throw fault
      return { ...nothing, ...linted }
    },
  }
}
