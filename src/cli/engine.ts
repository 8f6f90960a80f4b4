import type { Linted, LintRequest } from '../lint.ts'
import type { Rule } from '../model/rule.ts'

export type { Linted, LintRequest } from '../lint.ts'

/** What the commands are about; loaded when a command needs it, so that help comes at once. */
export interface Engine {
  readonly rules: () => Promise<readonly Rule[]>
  readonly lint: (request: LintRequest) => Promise<Linted>
}

export const engine: Engine = {
  rules: async () => (await import('../../rules/index.ts')).rules,
  lint: async (request) => (await import('../lint.ts')).lint(request),
}
