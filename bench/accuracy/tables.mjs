/** @typedef {import('./types.d.ts').LanguageFigures} LanguageFigures */
/** @typedef {import('./types.d.ts').Loudness} Loudness */
/** @typedef {import('./types.d.ts').Measured} Measured */
/** @typedef {import('./types.d.ts').RuleFigures} RuleFigures */
/** @typedef {import('./types.d.ts').Scored} Scored */

/**
 * The tables of the page, in Markdown, by name.
 * @param {Measured} measured
 * @returns {Readonly<Record<string, string>>}
 */
export function tables(measured) {
  return {
    corpora: corpusTable(measured.corpora),
    kinds: kindTable(measured.corpora),
    rules: ruleTable(measured.rules),
    'rules of corpora': ruleOfCorpusTable(measured),
    languages: languageTable(measured.languages),
  }
}

/** @param {readonly Scored[]} corpora */
function corpusTable(corpora) {
  const head = ['corpus', 'sets', 'rows', 'errors listed', 'found', 'strict', 'legit', 'alarms', ...PER_1000]
  // Without the seconds, which are those of the machine.
  const rows = corpora.map(({ corpus, counts: { seconds: _, ...counts } }) => [corpus, ...Object.values(counts)])
  return table(head, rows)
}

/** @param {readonly Scored[]} corpora */
function kindTable(corpora) {
  const all = corpora.flatMap(({ byKind }) => byKind)
  const rows = [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const own = all.filter((one) => one.kind === kind)
    const sum = (/** @type {'gold' | 'found' | 'strict'} */ key) => own.reduce((total, one) => total + one[key], 0)
    return /** @type {const} */ ([kind, sum('gold'), sum('found'), sum('strict')])
  })
  return table(
    ['kind', 'listed', 'found', 'strict'],
    rows.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  )
}

/** @param {readonly RuleFigures[]} rules */
function ruleTable(rules) {
  const rows = rules.map((rule) => [
    `\`${rule.rule}\``,
    ...loud(rule),
    ...per1000(rule),
    ofListed(rule),
    rule.touched,
    rule.alarms,
  ])
  return table(['rule', ...LOUD, ...PER_1000, 'listed errors found', 'touched', 'alarms'], rows)
}

/**
 * Corpora in which nothing was found are left out.
 * @param {Measured} measured
 */
function ruleOfCorpusTable({ corpora, rules }) {
  const noisy = corpora.filter(({ byRule }) => Object.keys(byRule).length > 0)
  const rows = rules.map(({ rule }) => [`\`${rule}\``, ...noisy.map(({ byRule }) => byRule[rule] ?? 0)])
  return table(['rule', ...noisy.map(({ corpus }) => corpus)], rows)
}

/** @param {readonly LanguageFigures[]} languages */
function languageTable(languages) {
  const rows = languages
    .filter(({ rows: own, listed }) => own > 0 || listed > 0)
    .map((language) => [
      language.language,
      language.corpora.length,
      language.rows,
      ...loud(language),
      ...per1000(language),
      ofListed(language),
    ])
  return table(['language', 'corpora', 'rows', ...LOUD, ...PER_1000, 'listed errors found'], rows)
}

const LOUD = ['errors', 'warnings', 'infos']
const PER_1000 = LOUD.map((name) => `${name} / 1000`)

/** @param {Loudness} figures */
function loud({ error, warning, info }) {
  return [error, warning, info]
}

/** @param {Loudness & { readonly rows: number }} figures */
function per1000(figures) {
  return loud(figures).map((count) => (figures.rows === 0 ? '' : rounded((count / figures.rows) * 1000)))
}

/** @param {{ readonly listed: number, readonly recalled: number }} figures */
function ofListed({ listed, recalled }) {
  return listed === 0 ? '' : `${recalled} of ${listed}`
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 10) / 10
}

/**
 * @param {readonly string[]} head
 * @param {ReadonlyArray<readonly (string | number)[]>} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')).replaceAll(' ', ''), ...rows.map(line)].join('\n')
}
