import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Digits and capitals without those that are mistaken for each other: 5 bits each (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 40 bits: ten guesses find it once in 10^11 times. */
const codeLength = 8
/** So many wrong codes, by anybody, end the link. */
export const mostGuesses = 10
/** After a wrong code the next one is looked at this much later, in milliseconds. */
export const guessPauseMs = 1_000

/** The one place on the other side of a link: a code lets in once, and from then on its token is asked for. */
export interface Seat {
  /** As it is shown, `K7QF-3M9P`; null once it was used. */
  code: string | null
  tokenHash: Buffer | null
  wrongGuesses: number
  waitUntil: number
}

export type Entered =
  | { kind: 'let-in'; token: string }
  | { kind: 'wrong'; left: number }
  | { kind: 'wait' }
  | { kind: 'used' }

/** A free seat, with a code of its own. */
export function makeSeat(): Seat {
  const letters = [...randomBytes(codeLength)].map((byte) => alphabet[byte % alphabet.length])
  const half = codeLength / 2
  const code = `${letters.slice(0, half).join('')}-${letters.slice(half).join('')}`
  return { code, tokenHash: null, wrongGuesses: 0, waitUntil: 0 }
}

/** Takes the seat where the code is right; the code is then spent, and the token is told this once. */
export function takeSeat(seat: Seat, given: string, now: number): Entered {
  if (seat.code === null) return { kind: 'used' }
  if (now < seat.waitUntil) return { kind: 'wait' }
  if (!isSame(hash(readCode(given)), hash(readCode(seat.code)))) {
    seat.wrongGuesses++
    seat.waitUntil = now + guessPauseMs
    return { kind: 'wrong', left: mostGuesses - seat.wrongGuesses }
  }
  const token = randomBytes(32).toString('base64url')
  seat.code = null
  seat.tokenHash = hash(token)
  return { kind: 'let-in', token }
}

/** Whether this is the token of who sits there. */
export function holdsSeat({ tokenHash }: Seat, token: string | undefined): boolean {
  return tokenHash !== null && token !== undefined && isSame(hash(token), tokenHash)
}

/** A code as people type it: in any case, with or without the dash, with O for 0 and I or L for 1. */
function readCode(given: string): string {
  return given
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

/** In the same time wherever they differ; both are hashes, so their lengths are the same. */
const isSame = (one: Buffer, other: Buffer): boolean => timingSafeEqual(one, other)
