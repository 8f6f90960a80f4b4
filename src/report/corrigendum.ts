import type { Run } from '../model/run.ts'

export function corrigendumReport(_run: Run): string {
  return ''
}
