import type { Role } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { styleOf } from './visibility.ts'

const GROUP: Role = { as: 'group' }
const INLINE: Role = { as: 'inline' }
const RAISED: Role = { as: 'raised' }

const GROUPS =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr html ' +
  'legend li main menu ol optgroup p section summary table tbody tfoot thead ul'

const BY_NAME: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...GROUPS.split(' ').map((name) => [name, GROUP] as const),
  ...[1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, { as: 'heading', depth }] as const),
  ['blockquote', { as: 'quote' }],
  ['br', { as: 'break' }],
  ['li', { as: 'item' }],
  ['pre', { as: 'code' }],
  ['listing', { as: 'code' }],
  ['xmp', { as: 'code' }],
  ['plaintext', { as: 'code' }],
  ['sup', RAISED],
  ['td', { as: 'cell' }],
  ['th', { as: 'cell' }],
  ['tr', { as: 'row' }],
  ['wbr', { as: 'character', text: '' }],
])

/**
 * Classes by which the Publications Office of the Union marks what other pages mark by elements; with `oj-` before them since
 * 2019.
 */
const BY_CLASS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['doc-ti', { as: 'heading', depth: 1 }],
  ['ti-section-1', { as: 'heading', depth: 2 }],
  ['ti-section-2', { as: 'heading', depth: 2 }],
  ['ti-grseq-1', { as: 'heading', depth: 3 }],
  ['ti-art', { as: 'heading', depth: 4 }],
  ['sti-art', { as: 'heading', depth: 5 }],
  ['hd-oj', { as: 'title' }],
  ['hd-ti', { as: 'title' }],
  ['hd-lg', { as: 'title' }],
  ['hd-coll', { as: 'title' }],
  ['hd-date', { as: 'title' }],
  ['hd-uniq', { as: 'title' }],
  ['super', RAISED],
])

/** The role that an element has by its class, its style or its name. */
export function roleOfElement({ name, attributes }: MarkupElement): Role {
  const { class: classes = '' } = attributes
  const byClass =
    classes === ''
      ? undefined
      : classes
          .split(' ')
          .map((one) => BY_CLASS.get(one.replace(/^oj-/, '')))
          .find((role) => role !== undefined)
  if (byClass) return byClass
  const byName = BY_NAME.get(name) ?? INLINE
  return styleOf(attributes)['display'] === 'inline' && byName === GROUP ? INLINE : byName
}
