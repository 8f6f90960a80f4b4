/** Findings of this pseudo-rule are files that take no part in a check: it can be explained and not configured. */
export const unreadableRule = {
  id: 'unreadable',
  summary: 'A file could not be read, or it is not known what it is a version of.',
} as const
