import { countryCodes } from '../model/country-codes.ts'
import type { RuleDescription } from './config.ts'

/**
 * JSON Schema (draft-07) of a configuration file. The same schema serves editors and the validation: what one accepts
 * the other accepts. A `title` completes a sentence about a wrong value: `must be a path pattern …`.
 */
export function composeSchema(rules: readonly RuleDescription[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'linterrc.schema.json',
    description: 'Configuration of lexparity.',
    type: 'object',
    properties: { ...topLevel, rules: ruleSettings(rules) },
    additionalProperties: false,
    definitions,
  }
}

const definitions = { severity: { title: 'severity', enum: ['off', 'info', 'warning', 'error'] } }

const path = { type: 'string', minLength: 1 }
const country = { type: 'string', title: 'ISO 3166-1 country code', enum: countryCodes }

/** The parts of a language tag (BCP 47) that say which language version it is; `_` for `-` is read, too. */
const language = '^[A-Za-z]{2,3}'
const script = '(?:[-_][A-Za-z]{4})?'
const region = '(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?'
const variants = '(?:[-_](?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$'

const topLevel = {
  $schema: { description: 'Path of this schema, for editors.', type: 'string' },
  documents: {
    description: 'Which files are language versions of one document, and in which language.',
    type: 'array',
    items: {
      type: 'string',
      title: 'a path pattern with `{lang}` exactly once',
      pattern: String.raw`^(?:(?!\{lang\}).)*\{lang\}(?:(?!\{lang\}).)*$`,
    },
    default: [],
  },
  reference: {
    description: 'The language version that is authoritative; null where the versions vote.',
    type: ['string', 'null'],
    title: 'a language tag such as `en` or `pt-BR`',
    pattern: [language, script, region, variants].join(''),
    default: null,
  },
  termbases: {
    description: 'TBX files with the terms that must correspond, relative to this file.',
    type: 'array',
    items: path,
    default: [],
  },
  rosters: {
    description:
      'Which countries belong to a body: its name, its groups, the ISO 3166-1 alpha-2 codes of their members.',
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: { type: 'array', items: country, uniqueItems: true },
    },
    default: {},
  },
  series: {
    description:
      'What series of acts and documents are called in each language: one name, and the others that mean the same.',
    type: 'object',
    propertyNames: { minLength: 1 },
    additionalProperties: {
      type: 'array',
      items: { type: 'string', title: 'a name with a letter', pattern: String.raw`\p{L}` },
      minItems: 1,
      uniqueItems: true,
    },
    default: {},
  },
  ignore: {
    description: 'Files that are not read, in the manner of .gitignore.',
    type: 'array',
    items: path,
    default: [],
  },
}

function ruleSettings(rules: readonly RuleDescription[]): object {
  return {
    description: 'Severity of each rule, or a list of its severity and its options.',
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
    additionalProperties: false,
    default: {},
  }
}

/** Conditions and not `oneOf`: a mistake then breaks one branch only and is reported once. */
function ruleSetting({ summary, severity, optionsSchema }: RuleDescription): object {
  const severityItem = { $ref: '#/definitions/severity' }
  const list = either({ type: 'array', minItems: 2 }, tuple([severityItem, optionsSchema]), tuple([severityItem]))
  return { description: summary, default: severity, ...either({ type: 'array' }, list, severityItem) }
}

function either(condition: object, met: object, unmet: object): object {
  // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema; nobody awaits a schema
  return { if: condition, then: met, else: unmet }
}

function tuple(items: readonly object[]): object {
  return { type: 'array', items, minItems: items.length, maxItems: items.length }
}
