import type { LabelWords } from '../label.ts'
import { readLabel } from '../label.ts'
import type { Role } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { childElements, elementsIn, textOf } from '../markup/tree.ts'

/**
 * Roles of a table that puts points beside their labels: every row has a label, and beside it one cell of text. Empty cells indent.
 */
export function pointRoles(table: MarkupElement, words: LabelWords): Array<readonly [MarkupElement, Role]> {
  const rows = rowsOf(table)
  const roles = rows.map((row) => pointOf(row, words))
  return rows.length > 0 && roles.every((role) => role !== undefined) && !hasHead(table) ? roles.flat() : []
}

const SECTIONS = new Set(['thead', 'tbody', 'tfoot'])

function rowsOf(table: MarkupElement): MarkupElement[] {
  const parts = childElements(table).flatMap((child) => (SECTIONS.has(child.name) ? childElements(child) : [child]))
  return parts.filter(({ name }) => name === 'tr')
}

function hasHead(table: MarkupElement): boolean {
  return childElements(table).some(({ name }) => name === 'caption' || name === 'thead')
}

function pointOf(row: MarkupElement, words: LabelWords): Array<readonly [MarkupElement, Role]> | undefined {
  const cells = childElements(row).filter(({ name }) => name === 'td')
  const filled = cells.filter((cell) => !isEmpty(cell))
  const [label, text, ...others] = filled
  const isPoint =
    label && text && others.length === 0 && cells.length === childElements(row).length && isLabelCell(label, words)
  if (!isPoint) return undefined
  const inner = cells.filter((cell) => cell !== label).map((cell) => [cell, { as: 'group' }] as const)
  return [[row, { as: 'item' }], [label, { as: 'label' }], ...inner]
}

function isEmpty(cell: MarkupElement): boolean {
  return textOf(cell).trim() === '' && ![...elementsIn(cell)].some(({ name }) => name === 'img')
}

const LONGEST = 12
const DASH = /^[—–•·▪■◦o*-]$/
const MARKED = /^[([]|[).\]]$/

/** Of an amendment that is quoted. */
const QUOTE = /^[‘’‚“„«"'»] ?/

/** A bare number may be the first column of data. */
function isLabelCell(cell: MarkupElement, words: LabelWords): boolean {
  const text = textOf(cell).trim().replace(/\s+/g, ' ').replace(QUOTE, '')
  if (text.length > LONGEST) return false
  return (
    DASH.test(text) || (MARKED.test(text) && readLabel(text, { ...words, isHeading: true })?.length === text.length)
  )
}
