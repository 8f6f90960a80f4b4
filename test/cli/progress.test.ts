import { describe, expect, test, vi } from 'vitest'
import { progressOn } from '../../src/cli/progress.ts'

function progress(isTTY: boolean) {
  let written = ''
  const stderr = { isTTY, columns: 20, write: (text: string | Uint8Array) => (written += String(text)) }
  return { ...progressOn({ stdout: stderr, stderr, cwd: '/', env: {} }), written: () => written }
}

const work = { what: 'reading a-file-with-a-long-name.md', at: 2, of: 9 }

describe('progress', () => {
  test('only after a while, on one line that is taken away', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    const { begins, end, written } = progress(true)
    begins?.(work)
    expect(written()).toBe('')
    clock.mockReturnValue(10_000)
    begins?.(work)
    expect(written()).toBe('\r\u001B[K2/9 reading …')
    end()
    expect(written().endsWith('\r\u001B[K')).toBe(true)
    clock.mockRestore()
  })

  test('never where stderr is no terminal', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    const { begins, end, written } = progress(false)
    clock.mockReturnValue(10_000)
    begins?.(work)
    end()
    expect(written()).toBe('')
    clock.mockRestore()
  })
})
