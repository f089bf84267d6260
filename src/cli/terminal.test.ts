import fc from '../../test/properties.ts'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createTerminal } from './terminal.ts'

describe('a terminal over a pipe', () => {
  it('gives its lines in order, and null for ever after the last', async () => {
    const input = new PassThrough()
    const terminal = createTerminal(input, new PassThrough())
    expect(terminal.interactive).toBe(false)
    input.write('one\ntwo')
    expect(await terminal.nextLine('? ')).toBe('one')
    input.end('\r\nthree')
    expect(await terminal.nextLine('? ')).toBe('two')
    expect(await terminal.nextLine('? ')).toBe('three')
    expect(await terminal.nextLine('? ')).toBeNull()
    expect(await terminal.nextLine('? ')).toBeNull()
  })

  it('shows no prompt, only what is said', async () => {
    const input = new PassThrough()
    const output = new PassThrough()
    const terminal = createTerminal(input, output)
    terminal.say('Who disagreed?')
    input.end('Ann\n')
    await terminal.nextLine('1:30 > ')
    expect(String(output.read())).toBe('Who disagreed?\n')
  })

  it('gives every line once, in whatever pieces they come', async () => {
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
})
