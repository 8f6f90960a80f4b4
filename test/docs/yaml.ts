import { defaultLoaders } from 'cosmiconfig'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/root.ts'

export function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

// oxlint-disable-next-line typescript/no-explicit-any -- what is parsed is looked at freely
export function parseYaml(written: string): any {
  return defaultLoaders['.yaml']('a.yaml', written)
}

/** Blocks of code of a page in one language. */
export function blocks(page: string, language: string): readonly string[] {
  const fence = new RegExp(String.raw`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm')
  return [...page.matchAll(fence)].map(([, block = '']) => block)
}
