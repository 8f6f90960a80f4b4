import type { Config, RuleSeverity } from './config.ts'

/** A rule's setting as a file has it: `"error"`, `["error"]` or `["error", { "footnotes": true }]`. */
export type WrittenSetting = RuleSeverity | readonly [RuleSeverity, Readonly<Record<string, unknown>>?]

/** A valid configuration as a file has it: everything may be left out, and rules may be in short form. */
export interface WrittenConfig extends Partial<Omit<Config, 'rules'>> {
  readonly $schema?: string
  readonly rules?: Readonly<Record<string, WrittenSetting>>
}
