import type { Decision } from '../../../model/decision.ts'
import type { PageData } from '../data.ts'

/** A decision taken on this page; without one, a decision taken back. */
export interface Draft {
  readonly fingerprint: string
  readonly decision?: Decision
}

/** What was decided before the page was closed, if the browser keeps such things for files. */
export function readDrafts(data: PageData): readonly Draft[] {
  try {
    const parsed: unknown = JSON.parse(read(keyOf(data)) ?? '[]')
    return Array.isArray(parsed) ? (parsed as readonly Draft[]) : []
  } catch {
    return []
  }
}

export function writeDrafts(data: PageData, drafts: readonly Draft[]): void {
  write(keyOf(data), JSON.stringify(drafts))
}

/** A setting of the reader that is to hold on every page. */
export function readSetting(name: 'author' | 'theme' | 'keys'): string {
  return read(`lexparity ${name}`) ?? ''
}

export function writeSetting(name: 'author' | 'theme' | 'keys', value: string): void {
  write(`lexparity ${name}`, value)
}

/** Names the report by what it found, not by where it lies. */
function keyOf({ sets, unreadable }: PageData): string {
  const fingerprints = [...sets.flatMap((set) => set.findings), ...unreadable].map(({ fingerprint }) => fingerprint)
  let hash = 0
  for (const letter of fingerprints.join()) hash = Math.imul(hash, 31) ^ letter.codePointAt(0)!
  return `lexparity decisions ${sets[0]?.id ?? ''} ${fingerprints.length} ${hash}`
}

/** Browsers may forbid a page to keep anything; then nothing is kept. */
function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing is kept; the page says that decisions must be downloaded in any case.
  }
}
