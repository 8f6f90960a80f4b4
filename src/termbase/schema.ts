/**
 * JSON Schema (draft-07) of the JSON form; `schemas/termbase.schema.json` is this, for editors. A `title` completes a
 * sentence about a wrong value: `must be a language tag …`.
 */
export const termbaseSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'termbase.schema.json',
  description: 'Termbase of lexparity: concepts, and what each is called in every language.',
  type: 'object',
  properties: {
    $schema: { description: 'Path of this schema, for editors.', type: 'string' },
    concepts: { type: 'array', items: { $ref: '#/definitions/concept' } },
  },
  required: ['concepts'],
  additionalProperties: false,
  definitions: {
    concept: {
      type: 'object',
      properties: {
        id: { description: 'Stable name; stands in messages.', type: 'string', minLength: 1 },
        counted: {
          description: 'Whether correct translations name the concept equally often.',
          type: 'boolean',
          default: true,
        },
        terms: { description: 'Terms by language. `*` after a word stands for its endings.', ...table('term') },
        acronyms: { description: 'Acronyms by language, in their own capitals.', ...table('acronym') },
      },
      required: ['id', 'terms'],
      additionalProperties: false,
    },
    language: {
      type: 'string',
      title: 'a language tag such as `en` or `pt-BR`',
      pattern: '^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$',
    },
    term: {
      type: 'string',
      title: 'a term, with `*` only at the end of a word',
      pattern: String.raw`^(?=[^\p{L}\p{N}]*[\p{L}\p{N}])(?:[^*]|(?<=[\p{L}\p{M}\p{N}])\*(?![\p{L}\p{N}*]))*$`,
    },
    acronym: {
      type: 'string',
      title: 'an acronym, without `*`',
      pattern: String.raw`^[^\p{L}\p{N}*]*[\p{L}\p{N}][^*]*$`,
    },
  },
}

function table(item: 'term' | 'acronym'): object {
  return {
    type: 'object',
    propertyNames: { $ref: '#/definitions/language' },
    additionalProperties: { type: 'array', items: { $ref: `#/definitions/${item}` } },
  }
}
