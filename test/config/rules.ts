import type { RuleDescription } from '../../src/config/config.ts'

/** Rules of the tests' own, so that no test depends on what the real ones offer. */
export const rules: readonly RuleDescription[] = [
  { id: 'number-parity', summary: 'Numbers correspond.', severity: 'error', ...withoutOptions() },
  {
    id: 'terminal-punctuation',
    summary: 'Paragraphs end alike.',
    severity: 'warning',
    optionsSchema: {
      type: 'object',
      properties: {
        footnotes: { description: 'Footnotes, too.', type: 'boolean', default: false },
      },
      additionalProperties: false,
    },
    optionsDefaults: { footnotes: false },
  },
  {
    id: 'length-parity',
    summary: 'Paragraphs are of like length.',
    severity: 'off',
    optionsSchema: {
      type: 'object',
      properties: {
        least: { type: 'integer', minimum: 1, maximum: 99, default: 20 },
        ratio: { type: 'number', exclusiveMinimum: 1, exclusiveMaximum: 9, multipleOf: 0.5, default: 2 },
        unit: { type: 'string', title: 'unit', enum: ['words', 'characters'], default: 'words' },
        marks: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 3, default: ['.', ';'] },
        name: { type: 'string', minLength: 2, maxLength: 4, pattern: '^[a-z]+$', default: 'abc' },
        only: { const: 'here', default: 'here' },
        span: {
          type: 'object',
          properties: { from: {}, to: {} },
          required: ['from', 'to'],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    optionsDefaults: { least: 20, ratio: 2, unit: 'words', marks: ['.', ';'], name: 'abc', only: 'here' },
  },
]

function withoutOptions(): Pick<RuleDescription, 'optionsSchema' | 'optionsDefaults'> {
  return { optionsSchema: { type: 'object', properties: {}, additionalProperties: false }, optionsDefaults: {} }
}
