import { runInThisContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { escapeWide } from './one-byte-source.mjs'

describe('escapeWide', () => {
  it.each([
    ['a string', `'“déjà” – 😀'`],
    ['a template', '`${1}’s …`'],
    ['a pattern', `'a–b😀'.replace(/[–—]/, '‐').match(/b./)[0]`],
    ['a pattern over whole characters', `'“😀”'.match(/^.[😀-😂]”$/u)?.[0]`],
    ['a name', '(() => { const λ = 1; return λ })()'],
    ['a key', '({ "→": 1, ж: 2 })'],
  ])('keeps what %s means', (_, code) => {
    const escaped = escapeWide(code)
    expect(escaped).not.toMatch(/[\u0100-\uffff]/)
    expect(runInThisContext(escaped)).toEqual(runInThisContext(code))
  })

  it('leaves what one byte holds', () => {
    expect(escapeWide("'déjà'")).toBe("'déjà'")
  })

  it('refuses a template that is read as it stands', () => {
    expect(() => escapeWide('String.raw`a “b`')).toThrow('another way')
  })
})
