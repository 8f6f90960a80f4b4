import type { Reporter } from './reporter.ts'

/** What `--format` may be. Reporters are loaded when they are asked for. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).prettyReport,
  json: async () => (await import('./json.ts')).jsonReport,
  xlsx: async () => (await import('./xlsx.ts')).xlsxReport,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type ReportFormat = keyof typeof formats
