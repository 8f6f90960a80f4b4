import { ruleOfKind } from './kinds.mjs'

/** @typedef {import('./types.d.ts').Corpus} Corpus */
/** @typedef {import('./types.d.ts').Finding} Finding */
/** @typedef {import('./types.d.ts').Listed} Listed */
/** @typedef {import('./types.d.ts').LanguageFigures} LanguageFigures */
/** @typedef {import('./types.d.ts').RuleFigures} RuleFigures */

/**
 * All corpora taken together, by rule and by language.
 * @param {readonly Corpus[]} corpora
 * @param {readonly string[]} rules ids of the rules in the order wanted; those that said nothing have a line of noughts
 * @returns {import('./types.d.ts').Measured}
 */
export function measure(corpora, rules) {
  return {
    corpora: corpora.map(({ scored }) => scored),
    rules: rules.map((rule) => figuresOfRule(rule, corpora)),
    languages: languagesOf(corpora).map((language) => figuresOfLanguage(language, corpora)),
  }
}

/**
 * @param {string} rule
 * @param {readonly Corpus[]} corpora
 * @returns {RuleFigures}
 */
function figuresOfRule(rule, corpora) {
  const own = corpora.map((corpus) => ({
    corpus,
    findings: corpus.report.findings.filter(({ ruleId }) => ruleId === rule),
    answered: corpus.errors.filter(({ kind }) => ruleOfKind[kind] === rule),
  }))
  return {
    rule,
    rows: sum(corpora, rowsOf),
    ...loudness(own.flatMap(({ findings }) => findings)),
    listed: sum(own, ({ answered }) => answered.length),
    recalled: sum(own, ({ corpus, answered }) => recalled(corpus, answered)),
    touched: sum(own, ({ corpus, findings }) => touched(corpus, findings)),
    alarms: sum(corpora, ({ scored }) => scored.falseAlarms.filter(({ alarms }) => alarms.includes(rule)).length),
  }
}

/**
 * @param {string} language
 * @param {readonly Corpus[]} corpora
 * @returns {LanguageFigures}
 */
function figuresOfLanguage(language, corpora) {
  const own = corpora.map((corpus) => ({
    corpus,
    sets: corpus.report.documentSets.filter(({ versions }) => isVoting(versions, language)),
    errors: corpus.errors.filter(({ lang }) => lang === language),
  }))
  const findings = corpora.flatMap(({ report }) => report.findings)
  return {
    language,
    corpora: own.filter(({ sets }) => sets.length > 0).map(({ corpus }) => corpus.scored.corpus),
    rows: sum(own, ({ sets }) => sum(sets, ({ rows }) => rows)),
    ...loudness(findings.filter(({ deviating }) => deviating.includes(language))),
    listed: sum(own, ({ errors }) => errors.length),
    recalled: sum(own, ({ corpus, errors }) => recalled(corpus, errors)),
  }
}

/**
 * Of two versions that differ neither is blamed: only with three or more can a language be told to deviate.
 * @param {ReadonlyArray<{ language: string }>} versions
 * @param {string} language
 */
function isVoting(versions, language) {
  return versions.length > 2 && versions.some((version) => version.language === language)
}

/** @param {readonly Corpus[]} corpora */
function languagesOf(corpora) {
  const versions = corpora.flatMap(({ report }) => report.documentSets.flatMap((set) => set.versions))
  return [...new Set(versions.map(({ language }) => language))].sort()
}

/** @param {Corpus} corpus */
function rowsOf({ report }) {
  return sum(report.documentSets, ({ rows }) => rows)
}

/** @param {readonly Finding[]} findings */
function loudness(findings) {
  const count = (/** @type {string} */ severity) => findings.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/**
 * @param {Corpus} corpus
 * @param {readonly Listed[]} errors
 */
function recalled({ scored }, errors) {
  const missed = new Set(scored.missed.map(({ id }) => id))
  return errors.filter(({ id }) => !missed.has(id)).length
}

/**
 * @param {Corpus} corpus
 * @param {readonly Finding[]} findings
 */
function touched({ scored, errors }, findings) {
  const places = findings.flatMap(({ locations }) => locations)
  return errors.filter((error) => places.some((place) => isAt(place, scored.corpus, error))).length
}

/**
 * Whether a place is on the lines of a listed error: its own, or the ones that correspond if the version lacks the text.
 * @param {Finding['locations'][number]} place
 * @param {string} corpus
 * @param {Listed} error
 */
function isAt({ path, startLine, endLine }, corpus, { doc, lang, line, endLine: end, refLang, refLine, refEndLine }) {
  const isIn = (/** @type {string} */ language) => path.includes(`${corpus}/${doc}/${language}.`)
  const isOn = (/** @type {number} */ first, /** @type {number} */ last) => startLine <= last && endLine >= first
  return line === null ? isIn(refLang) && isOn(refLine, refEndLine) : isIn(lang) && isOn(line, end ?? line)
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => number} value
 */
function sum(items, value) {
  return items.reduce((total, item) => total + value(item), 0)
}
