import type { Run } from '../model/run.ts'

/** What a reporter may know besides what was found. */
export interface ReportOptions {
  /** Of the program, as in its `package.json`. */
  readonly version: string
  /** Absolute path of the working folder; what is shown to people may be relative to it. */
  readonly cwd: string
  /** Whether escape sequences of a terminal are welcome. */
  readonly color: boolean
  /** Columns to fill, for reporters that write for people. */
  readonly width: number
  /** Whether people want to see fingerprints, to decide about findings. */
  readonly fingerprints?: boolean
}

/** Puts a run into the words of one format. The text ends with a line break. */
export type Reporter = (run: Run, options: ReportOptions) => string | Uint8Array | Promise<string | Uint8Array>
