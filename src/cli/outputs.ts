import { normalize } from 'node:path'
import { formats, type ReportFormat } from '../report/formats.ts'

/** One report that is asked for; to stdout if there is no file. */
export interface OutputRequest {
  readonly format: ReportFormat
  readonly file?: string
}

/** Reads `sarif` or `sarif=out.sarif`; `undefined` if no format has that name, or the name of the file is empty. */
export function parseOutput(written: string): OutputRequest | undefined {
  const { name, file } = /^(?<name>[^=]*)(?:=(?<file>.+))?$/s.exec(written)?.groups ?? {}
  if (name === undefined || !Object.hasOwn(formats, name)) return undefined
  const format = name as ReportFormat
  return file === undefined ? { format } : { format, file }
}

/**
 * All reports of a run, `pretty` if none is asked for. The output file belongs to the one report that names none itself. Gives
 * a sentence, if they cannot all be had.
 */
export function outputsOf(asked: readonly OutputRequest[], outputFile?: string): readonly OutputRequest[] | string {
  const requests: readonly OutputRequest[] = asked.length === 0 ? [{ format: 'pretty' }] : asked
  const plain = requests.filter(({ file }) => file === undefined)
  if (plain.length > 1)
    return `only one report can do without a file of its own: \`${plain.map(({ format }) => format).join('` or `')}\``
  if (outputFile === undefined) return withoutClash(requests)
  if (plain.length === 0) return `every report has a file of its own, so nothing is left for \`${outputFile}\``
  return withoutClash(requests.map(({ format, file = outputFile }) => ({ format, file })))
}

function withoutClash(outputs: readonly OutputRequest[]): readonly OutputRequest[] | string {
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [normalize(file)]))
  const twice = files.find((file, at) => files.indexOf(file) < at)
  return twice === undefined ? outputs : `two reports cannot go to the same file, \`${twice}\``
}
