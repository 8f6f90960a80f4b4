import type { Fact } from '../model/fact.ts'
import type { Paragraph } from '../model/language-version.ts'
import { toSource } from '../model/mapped-text.ts'
import type { CheckedSet } from '../model/run.ts'
import { cutEnd } from '../report/cut.ts'
import { lineTable, type LineTable, positionAt } from '../report/line-table.ts'
import { oneLine } from '../report/one-line.ts'
import { type Session, writeJson } from './command.ts'
import type { ExitCode } from './exit-code.ts'
import { inspect, type InspectOptions } from './inspect.ts'
import { table } from './table.ts'

/** Shows which facts are read in every paragraph. */
export async function factsCommand(
  files: readonly string[],
  options: InspectOptions,
  session: Session,
): Promise<ExitCode> {
  const { run, code } = await inspect(files, options, session)
  const read = run.sets.map((set) => ({ set, versions: factsOfVersions(set) }))
  if (options.format === 'json')
    writeJson(session.io, {
      schemaVersion: 1,
      documentSets: read.map(({ set, versions }) => ({ id: set.alignment.set.id, versions })),
    })
  else session.io.stdout.write(read.flatMap(({ versions }) => versions.map(versionTable)).join('\n'))
  return code
}

type VersionEntry = ReturnType<typeof factsOfVersions>[number]

function factsOfVersions({ alignment: { set }, facts }: CheckedSet) {
  return set.versions.map((version, index) => {
    const lines = lineTable(version.source)
    const paragraphs = version.paragraphs.map((paragraph, at) =>
      paragraphEntry(paragraph, facts[index]?.[at] ?? [], lines),
    )
    return { language: version.language, path: version.path, paragraphs }
  })
}

function paragraphEntry(paragraph: Paragraph, facts: readonly Fact[], lines: LineTable) {
  const { kind, label, text } = paragraph
  return { kind, label: label?.name, text: text.value, facts: facts.map((fact) => factEntry(fact, paragraph, lines)) }
}

function factEntry({ kind, keys, span, form, part, unit, from }: Fact, { text }: Paragraph, lines: LineTable) {
  const { start, end } = toSource(text, span)
  const says = text.value.slice(span.start, span.end)
  const { line, column } = positionAt(lines, start)
  return { kind, keys, says, form, part, unit, from, line, column, startOffset: start, endOffset: end }
}

function inOrder<T extends { readonly startOffset: number }>(facts: readonly T[]): readonly T[] {
  return [...facts].sort((a, b) => a.startOffset - b.startOffset)
}

const LONGEST = 40

function versionTable({ language, path, paragraphs }: VersionEntry): string {
  const rows = paragraphs.flatMap(({ label, facts }) =>
    inOrder(facts).map(({ line, column, kind, keys, says, form, part, unit, from }) => {
      const value = keys.map(oneLine).join(' or ')
      const details = [part, form, unit, from && `from ${from}`].filter((detail) => detail !== undefined)
      return [
        `${line}:${column}`,
        label ?? '',
        kind,
        cutEnd(oneLine(says), LONGEST),
        cutEnd(value, LONGEST),
        details.join(', '),
      ]
    }),
  )
  const facts = rows.length === 0 ? 'no facts' : table(['place', 'label', 'kind', 'says', 'value', 'as'], rows)
  return `${language}  ${path}\n\n${facts}\n`
}
