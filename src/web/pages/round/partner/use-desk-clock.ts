import { useEffect, useRef, useState } from 'react'
import type { PartnerView } from '../../../api.ts'

/** What comes over the network may be this late without moving the clock, in milliseconds. */
const jitterMs = 1_500

/** The round's clock, carried on between two looks at the server by one that does not jump. */
export function useDeskClock({ clockMs, standing, phase }: PartnerView): number {
  const runs = !standing && phase !== 'over'
  const base = useRef<number | null>(null)
  const [shown, setShown] = useState(clockMs)
  useEffect(() => {
    const read = clockMs - performance.now()
    if (!runs || base.current === null || Math.abs(read - base.current) > jitterMs)
      base.current = read
    if (!runs) return
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const ms = performance.now() + (base.current ?? 0)
      setShown(ms)
      timer = setTimeout(tick, 1000 - (ms % 1000))
    }
    tick()
    return () => clearTimeout(timer)
  }, [clockMs, runs])
  return runs ? shown : clockMs
}
