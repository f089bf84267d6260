import { useCallback, useEffect, useRef, useState } from 'react'
import { findGap, untilNextChange, type Gap, type Tick } from './answer-clock.ts'

/** Looks at both clocks now. */
export const look = (): Tick => ({ steady: performance.now(), wall: Date.now() })

/**
 * The answering clock: counts from `from` milliseconds while `running`, by a clock that does not jump. `read`
 * gives the exact time; `elapsedMs` changes once a second, for showing. `gap` is the last sleep it noticed.
 */
export function useAnswerClock(running: boolean, from: number) {
  const [elapsedMs, setElapsedMs] = useState(from)
  const [gap, setGap] = useState<Gap | null>(null)
  const startedAt = useRef<number | null>(null)

  const read = useCallback(
    () => (startedAt.current === null ? from : from + performance.now() - startedAt.current),
    [from],
  )

  useEffect(() => {
    if (!running) return
    let before = look()
    startedAt.current ??= before.steady
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const now = look()
      const found = findGap(before, now)
      before = now
      if (found) setGap(found)
      setElapsedMs(read())
      timer = setTimeout(tick, untilNextChange(read()))
    }
    const seen = () => {
      if (document.visibilityState !== 'visible') return
      clearTimeout(timer)
      tick()
    }
    timer = setTimeout(tick, untilNextChange(read()))
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [running, read])

  return { elapsedMs, gap, read }
}
