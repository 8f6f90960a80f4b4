/** @typedef {import('./types.d.ts').Outcome} Outcome */

const SEVERITIES = /** @type {const} */ (['error', 'warning', 'info'])

/**
 * What became of the errors by some key, as a Markdown table.
 * @param {readonly Outcome[]} outcomes
 * @param {{ readonly title: string, readonly keyOf: (outcome: Outcome) => string, readonly order?: readonly string[] }} by
 */
export function table(outcomes, { title, keyOf, order }) {
  const keys =
    order?.filter((key) => outcomes.some((one) => keyOf(one) === key)) ?? [...new Set(outcomes.map(keyOf))].sort()
  const rows = keys.map((key) =>
    line(
      key,
      outcomes.filter((one) => keyOf(one) === key),
    ),
  )
  const head = [title, 'planted', 'found', 'right version', ...SEVERITIES, 'missed', 'elsewhere', 'by']
  return [head, head.map((_, i) => (i === 0 || i === head.length - 1 ? '---' : '--:')), ...rows, line('all', outcomes)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/**
 * @param {string} key
 * @param {readonly Outcome[]} outcomes
 */
function line(key, outcomes) {
  const count = (/** @type {(outcome: Outcome) => boolean} */ holds) => outcomes.filter(holds).length
  const found = count((one) => one.found.length > 0)
  return [
    key,
    outcomes.length,
    found,
    count(({ right }) => right !== undefined),
    ...SEVERITIES.map((severity) => count(({ right }) => right?.severity === severity)),
    outcomes.length - found,
    (outcomes.reduce((sum, { elsewhere }) => sum + elsewhere.length, 0) / Math.max(1, outcomes.length)).toFixed(2),
    rulesOf(outcomes),
  ]
}

/** @param {readonly Outcome[]} outcomes */
function rulesOf(outcomes) {
  const counts = new Map()
  for (const { right } of outcomes) if (right) counts.set(right.ruleId, (counts.get(right.ruleId) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([rule, times]) => `${rule} ${times}`)
    .join(', ')
}
