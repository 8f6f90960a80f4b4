import { groupBy } from '../model/group-by.ts'
import type { Fault, RuleContext } from '../model/rule.ts'
import { notesOf } from './anchors.ts'
import { listed, quoted } from './wording.ts'

/** Notes to which no anchor of any version leads: where one version has the anchor, comparing tells of it. */
export function* looseNotes(context: RuleContext): Generator<Fault> {
  const { anchors, notes, rowOf, without } = notesOf(context)
  const { versions } = context.alignment.set
  const led = new Set(
    anchors.flatMap((own, v) => own.flatMap(({ note }) => (note === undefined ? [] : [rowOf[v]!.get(note)]))),
  )
  const loose = notes.flatMap((own, version) =>
    without.has(version) || anchors[version]!.length === 0
      ? []
      : own.map((p) => ({ version, p, row: rowOf[version]!.get(p)! })),
  )
  for (const [row, group] of groupBy(
    loose.filter((note) => !led.has(note.row)),
    (note) => note.row,
  )) {
    const places = group.map(({ version, p }) => {
      const { label, span } = versions[version]!.paragraphs[p]!
      return { version, span: label?.span ?? span, says: label ? [markOf(label.name)] : [] }
    })
    const mark = places.flatMap(({ says }) => says)[0]
    const who = listed([...new Set(group.map(({ version }) => versions[version]!.language))])
    const note = mark === undefined ? 'a footnote' : `footnote ${quoted(mark)}`
    yield { severity: 'warning', row, message: `no anchor leads to ${note} in ${who}`, places }
  }
}

function markOf(name: string): string {
  return name.replace(/^fn:/, '')
}
