import type { LoadedConfig, RuleSetting } from './config.ts'
import type { WrittenSetting } from './written.ts'

/** The configuration in force as JSON, in its written form so that it can be copied back; `file` is `null` if none. */
export function printConfig({ config, file }: LoadedConfig): string {
  const rules = Object.entries(config.rules).map(([id, setting]) => [id, writtenSetting(setting)] as const)
  return JSON.stringify({ file: file ?? null, ...config, rules: Object.fromEntries(rules) }, null, 2)
}

function writtenSetting({ severity, options }: RuleSetting): WrittenSetting {
  return Object.keys(options).length === 0 ? severity : [severity, options]
}
