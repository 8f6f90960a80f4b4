/** @typedef {import('./types.d.ts').Figures} Figures */
/** @typedef {import('./types.d.ts').Loudness} Loudness */

/**
 * Of what `cases.mjs --json` wrote.
 * @param {ReadonlyArray<{ outcome: string, isSetRight: boolean, extra: readonly string[] }>} results
 * @returns {Figures}
 */
export function figuresOfCases(results) {
  const count = (/** @type {(result: typeof results[number]) => boolean} */ holds) => results.filter(holds).length
  return {
    right: count(({ outcome }) => outcome === 'right'),
    sets: count(({ isSetRight }) => isSetRight),
    disturbed: count(({ outcome }) => outcome === 'false alarm'),
    extra: count(({ outcome, extra }) => outcome !== 'false alarm' && extra.length > 0),
  }
}

/**
 * @param {readonly import('./types.d.ts').Scored[]} corpora
 * @returns {Readonly<Record<string, Figures>>}
 */
export function figuresOfCorpora(corpora) {
  return Object.fromEntries(
    corpora.map(({ corpus, counts }) => {
      const { strict = 0, alarms = 0, 'err/1000': errors = 0, 'warn/1000': warnings = 0 } = counts
      return [corpus, { strict, alarms, errors, warnings }]
    }),
  )
}

/**
 * By rule and by language, findings per 1000 rows. A language that never stands with two others has no floor.
 * @param {import('./types.d.ts').Measured} measured
 */
export function figuresOfAll({ rules, languages }) {
  const voting = languages.filter(({ rows }) => rows > 0)
  return {
    rules: Object.fromEntries(
      rules.map((rule) => [rule.rule, { found: rule.recalled, alarms: rule.alarms, ...rates(rule) }]),
    ),
    languages: Object.fromEntries(
      voting.map((language) => [language.language, { found: language.recalled, ...rates(language) }]),
    ),
  }
}

/**
 * @param {Loudness & { readonly rows: number }} figures
 * @returns {{ loud: number, infos: number, margin: number }} `margin`: what two findings are per 1000 rows
 */
function rates({ error, warning, info, rows }) {
  const per1000 = (/** @type {number} */ count) => Math.round((count / rows) * 100_000) / 100
  return { loud: per1000(error + warning), infos: per1000(info), margin: per1000(2) }
}
