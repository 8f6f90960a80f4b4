import type { Features } from './features.ts'

/** Index of the paragraph by path, for paths that stand once; in order of index. */
export function uniquePaths(paragraphs: readonly Features[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  const repeated = new Set<string>()
  paragraphs.forEach(({ path }, i) => {
    if (index.has(path)) repeated.add(path)
    index.set(path, i)
  })
  return new Map([...index].filter(([path]) => path !== '' && !repeated.has(path)).sort((x, y) => x[1] - y[1]))
}
