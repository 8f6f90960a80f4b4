import { rules } from '../../dist/rules/index.js'
import { checkSet } from '../../dist/src/check.js'
import { normaliseConfig } from '../../dist/src/config/normalise.js'
import { euTermbase } from '../../dist/src/locale/termbase.js'
import { documentSet } from '../../dist/src/model/document-set.js'
import { reread } from './documents.mjs'
import { edited } from './edits.mjs'

/** @typedef {import('../../src/model/document-set.ts').DocumentSet} DocumentSet */
/** @typedef {import('./types.d.ts').Candidate} Candidate */
/** @typedef {import('./types.d.ts').CheckedSet} CheckedSet */
/** @typedef {import('./types.d.ts').Finding} Finding */
/** @typedef {import('./types.d.ts').View} View */

const LOUDNESS = { error: 2, warning: 1, info: 0 }

/**
 * @param {DocumentSet} set
 * @returns {CheckedSet}
 */
export function check(set) {
  return checkSet(set, { rules, config: normaliseConfig({}, rules), termbase: euTermbase })
}

/**
 * Plants an error and tells what is found that was not there before.
 * @param {View} view
 * @param {Candidate} candidate
 */
export function plant({ checked, v, version }, { paragraphs, edits }) {
  const { set } = checked.alignment
  const changed = reread(version, edited(version.source, edits))
  const versions = set.versions.map((own, at) => (at === v ? changed : own))
  const added = news(check(documentSet(set.id, versions)).findings, checked.findings)
  const places = placesOf(checked, v, paragraphs)
  const found = added
    .filter((finding) => isAt(finding, places))
    .sort((a, b) => LOUDNESS[b.severity] - LOUDNESS[a.severity])
  const isRight = ({ deviating }) => {
    const isOpen = deviating.length === 0 && set.versions.length === 2
    return isOpen ? true : deviating.includes(version.language)
  }
  return { found, right: found.find(isRight), elsewhere: added.filter((finding) => !found.includes(finding)) }
}

/**
 * Findings that were not there before; they are the same if they say the same, wherever the text has moved.
 * @param {readonly Finding[]} after
 * @param {readonly Finding[]} before
 */
function news(after, before) {
  const known = new Map()
  for (const finding of before) known.set(identity(finding), (known.get(identity(finding)) ?? 0) + 1)
  return after.filter((finding) => {
    const left = known.get(identity(finding)) ?? 0
    known.set(identity(finding), left - 1)
    return left <= 0
  })
}

/** @param {Finding} finding */
function identity({ ruleId, departure, message }) {
  return JSON.stringify([ruleId, departure, message])
}

/**
 * Where the rows of the paragraphs stand in the versions that are not changed, by path.
 * @param {CheckedSet} checked
 * @param {number} v
 * @param {readonly number[]} paragraphs
 */
function placesOf({ alignment: { rows, set } }, v, paragraphs) {
  const touched = rows.filter(({ cells }) => cells[v].some((p) => paragraphs.includes(p)))
  return new Map(
    set.versions.flatMap(({ path, paragraphs: own }, at) =>
      at === v ? [] : [[path, touched.flatMap(({ cells }) => cells[at].map((p) => own[p].span))]],
    ),
  )
}

/**
 * @param {Finding} finding
 * @param {ReturnType<typeof placesOf>} places
 */
function isAt({ locations }, places) {
  return locations.some(({ path, span }) =>
    places.get(path)?.some(({ start, end }) => span.start <= end && span.end >= start),
  )
}
