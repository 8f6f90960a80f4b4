/** Where a command writes; the streams of the process are such. */
export interface Output {
  write(chunk: string | Uint8Array): unknown
  readonly isTTY?: boolean | undefined
  /** Of the terminal. */
  readonly columns?: number | undefined
}

/** The world of a command. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** Absolute path. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Asks a person on the terminal and gives the answer; absent where nobody can be asked. */
  readonly ask?: (question: string) => Promise<string>
  /** All of stdin as text; absent where there is none. */
  readonly stdin?: () => Promise<string>
  /** Aborted when the user asks to stop what goes on until then. */
  readonly untilStopped?: () => AbortSignal
}
