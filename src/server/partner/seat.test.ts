import { describe, expect, it } from 'vitest'
import { guessPauseMs, holdsSeat, makeSeat, mostGuesses, takeSeat } from './seat.ts'

const codeOf = (seat: ReturnType<typeof makeSeat>): string => {
  if (seat.code === null) throw new Error('the code is spent')
  return seat.code
}

describe('a seat', () => {
  it('is taken once, by its code, and held by the token alone', () => {
    const seat = makeSeat()
    const code = codeOf(seat)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(holdsSeat(seat, undefined)).toBe(false)
    const entered = takeSeat(seat, code, 0)
    if (entered.kind !== 'let-in') throw new Error(entered.kind)
    expect(takeSeat(seat, code, 0)).toEqual({ kind: 'used' })
    expect(holdsSeat(seat, entered.token)).toBe(true)
    for (const token of [undefined, '', code, `${entered.token}x`, entered.token.slice(1)])
      expect(holdsSeat(seat, token)).toBe(false)
    expect(holdsSeat(makeSeat(), entered.token)).toBe(false)
  })

  it('reads a code as people type it', () => {
    for (const change of [
      (code: string) => code.toLowerCase(),
      (code: string) => ` ${code.replace('-', ' ')} `,
      (code: string) => code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      const seat = makeSeat()
      expect(takeSeat(seat, change(codeOf(seat)), 0).kind).toBe('let-in')
    }
  })

  it('looks at one wrong code a second, and counts them down', () => {
    const seat = makeSeat()
    const code = codeOf(seat)
    let now = 0
    for (let left = mostGuesses - 1; left >= 0; left--) {
      expect(takeSeat(seat, 'AAAA-AAA', now)).toEqual({ kind: 'wrong', left })
      // Not even the right one is looked at before the pause is over.
      expect(takeSeat(seat, code, now + guessPauseMs - 1)).toEqual({ kind: 'wait' })
      now += guessPauseMs
    }
  })

  it('has another code each time', () => {
    expect(new Set(Array.from({ length: 200 }, () => codeOf(makeSeat()))).size).toBe(200)
  })
})
