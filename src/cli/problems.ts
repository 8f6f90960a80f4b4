import { tell } from './command.ts'
import type { Linted } from './engine.ts'
import type { Io } from './io.ts'

/** Says what should be known besides the report: notes, and files that were asked for and could not be read. */
export function tellProblems(linted: Linted, io: Io): void {
  for (const note of linted.notes) tell(io, note)
  for (const { path, reason } of linted.problems.filter(({ isNamed }) => isNamed)) tell(io, `${path}: ${reason}`)
  if (hasNothing(linted) && linted.problems.length === 0) tell(io, 'there is no document to check')
}

/** Nothing was found that is or should be a document. */
export function hasNothing({ sets, unreadable }: Linted): boolean {
  return sets.length === 0 && unreadable.length === 0
}

/** Whether all that was asked for could be read, and anything at all. */
export function isDone({ sets, problems }: Linted): boolean {
  return sets.length > 0 && !problems.some(({ isNamed }) => isNamed)
}
