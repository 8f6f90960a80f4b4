import type { Features } from './features.ts'
import type { Pair } from './habits.ts'
import type { Draft } from './merge.ts'
import type { Bead } from './pair.ts'
import { groupBy } from '../model/group-by.ts'

/** One paragraph as most versions divide the document. */
export interface Slot {
  /** By version the paragraph that is this and nothing else; -1 where there is none. */
  readonly own: readonly number[]
  /** How many versions have it, in whatever way. */
  readonly count: number
}

/** What versions have in common, in the order of the pivot that they were aligned to. */
export function slotsOf({ columns, size, between }: Draft): readonly Slot[] {
  const byStart = columns.map(({ beads }) => beadsByParagraph(beads, size))
  const slots: Slot[] = []
  for (let start = 0; start < size;) {
    slots.push(...between[start]!.map(slotOfRow))
    let end = start + 1
    while (end < size && isMostlyJoined(byStart, end)) end++
    slots.push(...slotsBetween(byStart, [start, end]))
    start = end
  }
  return [...slots, ...between[size]!.map(slotOfRow)]
}

type ByParagraph = ReadonlyArray<ReadonlyArray<Bead | undefined>>

function beadsByParagraph(beads: readonly Bead[], size: number): ReadonlyArray<Bead | undefined> {
  const found = Array<Bead | undefined>(size).fill(undefined)
  for (const bead of beads) for (const i of bead.a) found[i] = bead
  return found
}

/** Whether most have paragraph `i` of the pivot in one with the paragraph before it. */
function isMostlyJoined(byParagraph: ByParagraph, i: number): boolean {
  const having = byParagraph.filter((beads) => isHeld(beads[i - 1]) && isHeld(beads[i]))
  return having.filter((beads) => beads[i - 1] === beads[i]).length * 2 > having.length
}

function isHeld(bead: Bead | undefined): bead is Bead {
  return bead !== undefined && bead.b.length > 0
}

/** Paragraphs `[start, end)` of the pivot are one slot, or several where most versions divide them so. */
function slotsBetween(byParagraph: ByParagraph, [start, end]: readonly [number, number]): readonly Slot[] {
  const beads = byParagraph.map((own) => {
    const bead = own[start]
    return isHeld(bead) && bead.a[0] === start && bead.a.at(-1) === end - 1 ? bead : undefined
  })
  const count = byParagraph.filter((own) => own.slice(start, end).some(isHeld)).length
  const parts = usual(beads.flatMap((bead) => bead?.b.length ?? [])) ?? 1
  return Array.from({ length: parts }, (_, k) => ({
    own: beads.map((bead) => (bead?.b.length === parts ? bead.b[k]! : -1)),
    count,
  }))
}

function slotOfRow({ cells }: { readonly cells: ReadonlyArray<readonly number[]> }): Slot {
  return {
    own: cells.map((cell) => (cell.length === 1 ? cell[0]! : -1)),
    count: cells.filter((cell) => cell.length > 0).length,
  }
}

/** What all versions but one have in common. */
export interface Common {
  readonly features: readonly Features[]
  /** The number of the slot by paragraph. */
  readonly slot: readonly number[]
  /** Which paragraph of the version left out stood for it so far. */
  readonly known: readonly Pair[]
}

/**
 * Says what all versions but one have in common, as if that were a version.
 *
 * @param size Number of tokens in the vocabulary of the features.
 */
export function consensus(
  versions: ReadonlyArray<readonly Features[]>,
  slots: readonly Slot[],
  size: number,
): (without: number) => Common {
  const scale = scalesOf(versions, slots)
  const counted = slots.map(tokenCounter(versions, size))
  const tokensWithout = leavingOut(size)
  return (without) => {
    const features: Features[] = []
    const slot: number[] = []
    const known: Pair[] = []
    for (const [s, { own, count }] of slots.entries()) {
      const parts = own.flatMap((p, v) => (p < 0 || v === without ? [] : [{ paragraph: versions[v]![p]!, v }]))
      if (parts.length === 0) continue
      slot.push(s)
      if (own[without]! >= 0) known.push([slot.length - 1, own[without]!])
      const mine = versions[without]![own[without]!]
      const others = count - (mine ? 1 : 0)
      const tokens = tokensWithout(counted[s]!, mine?.tokens)
      features.push({ ...common(parts, scale), tokens, presence: Math.min(1, others / (versions.length - 1)) })
    }
    return { features, slot, known }
  }
}

/** Tokens, each once, and in how many versions each stands. */
interface Counted {
  readonly tokens: Int32Array
  readonly counts: Int32Array
}

function tokenCounter(versions: ReadonlyArray<readonly Features[]>, size: number): (slot: Slot) => Counted {
  const counts = new Int32Array(size)
  return ({ own }) => {
    const tokens: number[] = []
    for (const [v, p] of own.entries())
      for (const id of versions[v]![p]?.tokens ?? []) if (counts[id]!++ === 0) tokens.push(id)
    const found = { tokens: Int32Array.from(tokens), counts: Int32Array.from(tokens, (id) => counts[id]!) }
    for (const id of tokens) counts[id] = 0
    return found
  }
}

/** All tokens but those that only one version has, if these are its tokens. */
function leavingOut(size: number): (counted: Counted, own: Int32Array | undefined) => Int32Array {
  const isOwn = new Uint8Array(size)
  return ({ tokens, counts }, own) => {
    if (own === undefined) return tokens
    for (const id of own) isOwn[id] = 1
    const found: number[] = []
    for (let k = 0; k < tokens.length; k++) if (counts[k]! > 1 || isOwn[tokens[k]!] === 0) found.push(tokens[k]!)
    for (const id of own) isOwn[id] = 0
    return Int32Array.from(found)
  }
}

function common(
  parts: ReadonlyArray<{ readonly paragraph: Features; readonly v: number }>,
  scale: readonly number[],
): Omit<Features, 'presence' | 'tokens'> {
  const paragraphs = parts.map(({ paragraph }) => paragraph)
  const length = parts.reduce((sum, { paragraph, v }) => sum + paragraph.length / scale[v]!, 0) / parts.length
  const path = usual(paragraphs.map((paragraph) => paragraph.path))!
  const like = paragraphs.find((paragraph) => paragraph.path === path)!
  return {
    length,
    kind: usual(paragraphs.map(({ kind }) => kind))!,
    depth: usual(paragraphs.map(({ depth }) => depth))!,
    label: like.label,
    path,
  }
}

/** How long each version is, in the slots that it has alone, for one code unit of the mean. */
function scalesOf(versions: ReadonlyArray<readonly Features[]>, slots: readonly Slot[]): readonly number[] {
  const all = slots.map(({ own }) => own.flatMap((p, v) => (p < 0 ? [] : [versions[v]![p]!.length])))
  const means = all.map((lengths) => lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length))
  return versions.map((paragraphs, v) => {
    let [found, expected] = [1, 1]
    for (const [s, { own }] of slots.entries()) {
      const p = own[v]!
      if (p < 0 || all[s]!.length * 2 < versions.length) continue
      found += paragraphs[p]!.length
      expected += means[s]!
    }
    return found / expected
  })
}

/** The most frequent value, of equals the first. */
function usual<Value>(values: readonly Value[]): Value | undefined {
  const groups = [...groupBy(values, String).values()]
  return groups.reduce<readonly Value[]>((best, group) => (group.length > best.length ? group : best), [])[0]
}
