import { useEffect, useState } from 'react'
import type { RoundView } from '../../api.ts'

/** The page's clock may be this much ahead of the server's, in milliseconds. */
export const graceMs = 1_000

/** Whether the clock has reached a moment that may be set, with the grace beyond it. */
export const isPast = (atMs: number | null | undefined, ms: number): boolean =>
  atMs != null && ms >= atMs + graceMs

/** What the round's clock reads, changing once a second; carried on from what the server read. */
export function useRoundClock(round: RoundView): { ms: number } {
  const [shown, setShown] = useState({ round, ms: round.clockMs })
  useEffect(() => {
    const base = round.clockMs - performance.now()
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const ms = base + performance.now()
      setShown({ round, ms })
      timer = setTimeout(tick, 1000 - (ms % 1000))
    }
    timer = setTimeout(tick, 1000 - (round.clockMs % 1000))
    return () => clearTimeout(timer)
  }, [round])
  return { ms: shown.round === round ? shown.ms : round.clockMs }
}
