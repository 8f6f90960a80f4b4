import { h } from './dom.ts'
import { readSetting, writeSetting } from './drafts.ts'
import { SEVERITIES, SHAPES } from './words.ts'

const KEYS: ReadonlyArray<readonly [key: string, words: string]> = [
  ['j', 'next finding'],
  ['k', 'previous finding'],
  ['a', 'correct as it stands'],
  ['c', 'to be corrected'],
  ['n', 'not a fault'],
  ['Enter', 'in the reason: decide and go on'],
  ['/', 'search the text; Enter for the next row'],
  ['o', 'overview, and back'],
  ['d', 'download the decisions'],
  ['Esc', 'back to the list'],
  ['?', 'this help'],
]

const CERTAINTY = {
  error: 'a person would nearly always agree',
  warning: 'deserves a look',
  info: 'may help who looks closely',
} as const

/** What keys and signs mean. */
export function helpDialog(version: string): HTMLDialogElement {
  const keys = h('input', {
    type: 'checkbox',
    checked: readSetting('keys') !== 'off',
    change: () => writeSetting('keys', keys.checked ? 'on' : 'off'),
  })
  const dialog = h(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help' },
    h('h2', { id: 'help' }, 'How to read this page'),
    h(
      'p',
      {},
      'Each row holds the paragraphs that correspond in all versions. In the text, a solid line marks what departs, a dotted line what the other versions say there. Choose a mark, a sign in the margin or an entry of the list to see who says what.',
    ),
    h(
      'dl',
      {},
      ...SEVERITIES.flatMap((severity) => [
        h('dt', { class: severity }, `${SHAPES[severity]} ${severity}`),
        h('dd', {}, CERTAINTY[severity]),
      ]),
      h('dt', {}, '≠'),
      h('dd', {}, 'versions differ and no majority tells which one departs'),
    ),
    h('h3', {}, 'Keys'),
    h(
      'dl',
      { class: 'keys' },
      ...KEYS.map(([key, words]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, words))),
    ),
    h('label', {}, keys, ' single keys are commands'),
    h('h3', {}, 'Decisions'),
    h(
      'p',
      {},
      'They are kept in this browser only until you download them. Lay the file beside the configuration, or where the check is run, and the next check knows them. The address of the page holds what you chose, so it can be kept or sent.',
    ),
    h('p', { class: 'count' }, `lexparity ${version}`),
    h('form', { method: 'dialog' }, h('button', { class: 'primary', autofocus: true }, 'Close')),
  )
  return dialog
}
