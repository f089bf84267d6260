import { useCallback, useEffect, useRef, useState } from 'react'
import type { HeardAnswer } from '../../../../core/partner/heard.ts'
import type { PartnerDoor } from './partner-door.ts'

/** A line is kept so long after the last key, in milliseconds; a tick at once. */
const afterTypingMs = 500

export type Heard = Pick<HeardAnswer, 'heard' | 'note'>

/**
 * What the partner hears: shown at once, kept behind it. What was changed here holds against what the server still
 * shows of it; what did not reach the server is sent again with the next change, or by `retry`.
 */
export function useHeard(door: PartnerDoor) {
  const [changed, setChanged] = useState<ReadonlyMap<number, Heard>>(new Map())
  const [problem, setProblem] = useState<unknown>(null)
  const unsent = useRef(new Map<number, Heard>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef<Promise<void>>(Promise.resolve())

  const send = useCallback(() => {
    clearTimeout(timer.current)
    sending.current = sending.current.then(async () => {
      for (const [exchange, heard] of unsent.current) {
        try {
          await door.hear({ exchange, ...heard })
          // What changed meanwhile is still to be sent.
          if (unsent.current.get(exchange) === heard) unsent.current.delete(exchange)
          setProblem(null)
        } catch (error) {
          setProblem(error)
        }
      }
    })
    return sending.current
  }, [door])

  useEffect(() => {
    const leave = () => void send()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      void send()
    }
  }, [send])

  return {
    changed,
    problem,
    change: (exchange: number, heard: Heard, { atOnce }: { atOnce: boolean }) => {
      setChanged((before) => new Map(before).set(exchange, heard))
      unsent.current.set(exchange, heard)
      clearTimeout(timer.current)
      if (atOnce) void send()
      else timer.current = setTimeout(() => void send(), afterTypingMs)
    },
    /** Resolves once everything was tried. */
    send,
  }
}
