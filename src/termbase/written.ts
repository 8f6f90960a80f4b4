/** Terms or acronyms by language tag. */
export type Table = Readonly<Record<string, readonly string[]>>

/** A concept as the JSON form has it. */
export interface WrittenConcept {
  readonly id: string
  readonly counted?: boolean
  readonly terms: Table
  readonly acronyms?: Table
}

/** A termbase that meets the schema. */
export interface WrittenTermbase {
  readonly concepts: readonly WrittenConcept[]
}
