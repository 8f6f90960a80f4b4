/**
 * JSON Schema (draft-07) of a file of decisions; `schemas/decisions.schema.json` is this, for editors. A `title` completes a sentence about
 * a wrong value: `must be a date …`.
 */
export const decisionsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'decisions.schema.json',
  title: 'Decisions of lexparity',
  description: 'What people decided about findings. It lies beside the configuration, as `lexparity.decisions.json`.',
  type: 'object',
  properties: {
    $schema: { description: 'Path of this schema, for editors.', type: 'string' },
    schemaVersion: { const: 1 },
    decisions: { type: 'array', items: { $ref: '#/definitions/decision' } },
  },
  required: ['schemaVersion', 'decisions'],
  additionalProperties: false,
  definitions: {
    decision: {
      type: 'object',
      properties: {
        fingerprint: { description: 'Of the finding, as reports give it.', type: 'string', minLength: 1 },
        verdict: {
          title: 'verdict',
          description:
            'accepted: the text is right as it stands; not-a-fault: the program is wrong; to-correct: the text is wrong and not yet mended; baseline: known when the check was introduced.',
          enum: ['accepted', 'not-a-fault', 'to-correct', 'baseline'],
        },
        ruleId: { type: 'string', minLength: 1 },
        documentSet: { description: 'Id of the document set; empty for a file that is in none.', type: 'string' },
        text: { description: 'How the text of the row begins, for people who read this file.', type: 'string' },
        reason: { description: 'Why.', type: 'string', minLength: 1 },
        author: { description: 'Who decided.', type: 'string', minLength: 1 },
        date: { description: 'When it was decided.', $ref: '#/definitions/date' },
        expires: { description: 'From this day on it no longer holds.', $ref: '#/definitions/date' },
        scope: {
          title: 'scope',
          description: 'set: only in this document set; otherwise wherever the same text has the same finding.',
          enum: ['set'],
        },
      },
      required: ['fingerprint', 'verdict', 'ruleId', 'documentSet', 'text', 'date'],
      additionalProperties: false,
      if: { properties: { verdict: { enum: ['accepted', 'not-a-fault'] } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: { required: ['reason'] },
    },
    date: {
      type: 'string',
      title: 'a date such as `2026-03-31`',
      pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
    },
  },
}
