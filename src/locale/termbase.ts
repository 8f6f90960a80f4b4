import type { Termbase } from '../model/termbase.ts'
export const euTermbase: Termbase = { concepts: [] }
