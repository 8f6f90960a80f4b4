/** Things that have been joined into classes, each named by its first member. */
export interface Classes {
  find(thing: string): string
  join(a: string, b: string): void
}

export function unionFind(): Classes {
  const parent = new Map<string, string>()
  const find = (thing: string): string => {
    const above = parent.get(thing)
    if (above === undefined) return thing
    const root = find(above)
    parent.set(thing, root)
    return root
  }
  return {
    find,
    join(a, b) {
      const [first, second] = [find(a), find(b)]
      if (first !== second) parent.set(second, first)
    },
  }
}
