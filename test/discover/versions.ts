import type { PlacedVersion } from '../../src/discover/cluster.ts'
import { languagesFromPaths } from '../../src/discover/language-from-path.ts'
import { formatOf } from '../../src/formats/format.ts'
import type { TextFormat } from '../../src/formats/read.ts'
import { readContent } from '../../src/formats/read.ts'
import type { LanguageVersion } from '../../src/model/language-version.ts'

export function readVersion(file: { path: string; language: string; source: string }): LanguageVersion {
  const format = formatOf(file.path) as TextFormat
  const content = readContent(file.source, { format, language: file.language })
  // Where only names matter, a text does for any format.
  return { ...file, format, ...('reason' in content ? { paragraphs: [], strays: [] } : content) }
}

/** Files as they are placed: path, text, and the language where the path does not name it. */
export function place(
  files: ReadonlyArray<readonly [path: string, source: string, language?: string]>,
): readonly PlacedVersion[] {
  const named = languagesFromPaths(
    files.map(([path]) => path),
    [],
  )
  return files.map(([path, source, language]) => {
    const found = language === undefined ? named.get(path) : undefined
    const version = readVersion({ path, source, language: language ?? found?.language ?? 'und' })
    return { version, relative: path, isNamed: false, ...(found ? { key: found.key } : {}) }
  })
}
