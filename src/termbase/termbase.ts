import type { Termbase } from '../model/termbase.ts'
import { readJson } from './json.ts'
import { readTbx } from './tbx.ts'

/** A termbase, or why its file is none: one sentence, with line and column (from 1) where they are known. */
export type TermbaseReading = { readonly termbase: Termbase } | { readonly reason: string }

/**
 * Reads a termbase: TBX-Basic (ISO 30042) of either generation, or the JSON form of `schemas/termbase.schema.json`. The
 * name of the file decides, and where it is neither `.json` nor `.tbx` or `.xml` the first character does.
 */
export function readTermbase(path: string, text: string): TermbaseReading {
  const content = text.replace(/^\uFEFF/, '')
  return isJson(path, content) ? readJson(content) : readTbx(content)
}

function isJson(path: string, text: string): boolean {
  if (/\.json$/i.test(path)) return true
  return !/\.(?:tbx|xml)$/i.test(path) && text.trimStart().startsWith('{')
}
