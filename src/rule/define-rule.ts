import type { Rule } from '../model/rule.ts'

/** What a rule without options says of them. */
export const NO_OPTIONS = {
  optionsSchema: { type: 'object', properties: {}, additionalProperties: false },
  optionsDefaults: {},
} as const

/**
 * Defines a rule; it is frozen. Outside the rule the type of its options does not matter: what a configuration gives has been
 * validated against the rule's own schema.
 */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule {
  return Object.freeze(rule)
}
