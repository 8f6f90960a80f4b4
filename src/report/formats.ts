import type { Reporter } from './reporter.ts'

/** What `--format` may be. Reporters are loaded when they are asked for. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).prettyReport,
  json: async () => (await import('./json.ts')).jsonReport,
  xlsx: async () => (await import('./xlsx.ts')).xlsxReport,
  sarif: async () => (await import('./sarif.ts')).sarifReport,
  junit: async () => (await import('./junit.ts')).junitReport,
  github: async () => (await import('./github.ts')).githubReport,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReport,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReport,
  markdown: async () => (await import('./markdown.ts')).markdownReport,
  corrigendum: async () => (await import('./corrigendum.ts')).corrigendumReport,
  html: async () => (await import('./html.ts')).htmlReport,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type ReportFormat = keyof typeof formats
