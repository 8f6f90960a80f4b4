/**
 * What series of acts and documents are called in each language, by one of their names: `{ 'SOR': ['DORS'] }`, `{ 'R.S.C.': ['R.S.',
 * 'L.R.C.', 'L.R.'] }`. The name that is the key is one of the names itself.
 */
export type Series = Readonly<Record<string, readonly string[]>>
