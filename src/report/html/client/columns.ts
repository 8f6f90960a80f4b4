import type { SetData } from '../data.ts'
import type { State } from './state.ts'

/** Indices of the versions that have a column, the one that stays first. */
export function shownVersions(
  { versions }: SetData,
  { columns, pin }: Pick<State, 'columns' | 'pin'>,
): readonly number[] {
  const all = versions.map((_, v) => v)
  const chosen = all.filter((v) => columns.includes(versions[v]!.key))
  const shown = chosen.length > 0 ? chosen : all
  const pinned = shown.filter((v) => versions[v]!.key === pin)
  return [...pinned, ...shown.filter((v) => !pinned.includes(v))]
}
