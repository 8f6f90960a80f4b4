import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: whoever reads it meanwhile sees the old one. Gives the reason, in words for people,
 * if it cannot be written.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<string | undefined> {
  const target = await realpath(file).catch(() => file)
  try {
    await ((await isDevice(target)) ? writeFile(target, content) : replaceFile(target, content))
    return undefined
  } catch (error) {
    return reasonOf(error as NodeJS.ErrnoException, file)
  }
}

/** A pipe or `/dev/null`: a file of that name in its place would not do. */
async function isDevice(file: string): Promise<boolean> {
  const stats = await stat(file).catch(() => undefined)
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = draftOf(file)
  try {
    await writeFile(draft, content)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Where a file is written before it takes its name. */
export function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
}

function reasonOf({ code, message }: NodeJS.ErrnoException, file: string): string {
  if (code === 'ENOENT') return `there is no folder \`${dirname(file)}\``
  if (code === 'ENOTDIR') return `\`${dirname(file)}\` is not a folder`
  if (code === 'EISDIR') return 'this is a folder'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'it may not be written'
  return code === 'ENOSPC' ? 'there is no space left' : message
}
