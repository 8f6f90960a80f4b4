import type { DocumentSet } from '../../model/document-set.ts'
import type { VersionData } from './data.ts'
import { directionOf } from './direction.ts'

export function versionsData({ versions }: DocumentSet): readonly VersionData[] {
  const seen = new Map<string, number>()
  return versions.map(({ language, path }) => {
    const count = (seen.get(language) ?? 0) + 1
    seen.set(language, count)
    return { key: count === 1 ? language : `${language}~${count}`, language, direction: directionOf(language), path }
  })
}
