/** Titles of the columns of a review list that are read back; what stands in between is for people. */
export const reviewTitles = {
  fingerprint: 'Fingerprint',
  verdict: 'Decision',
  reason: 'Reason',
  author: 'Decided by',
  rule: 'Rule',
  documentSet: 'Document',
} as const
