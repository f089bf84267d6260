import fc from 'fast-check'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createTerminal } from './terminal.ts'

test('every line of a pipe is read once and in order, in whatever pieces it comes', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 12 }), async (lines, size) => {
      const input = new PassThrough()
      const terminal = createTerminal(input, new PassThrough())
      const text = lines.map((one) => `${one}\n`).join('')
      const reading = (async () => {
        const read: string[] = []
        for (;;) {
          const next = await terminal.nextLine('')
          if (next === null) return read
          read.push(next)
        }
      })()
      for (let at = 0; at < text.length; at += size) input.write(text.slice(at, at + size))
      input.end()
      expect(await reading).toEqual(lines)
      expect(await terminal.nextLine('')).toBeNull()
    }),
  )
})
