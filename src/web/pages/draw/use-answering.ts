import { useEffect, useRef, useState } from 'react'
import type { AnswerMode } from '../../../core/drill/attempt.ts'
import { recallMode, rememberMode } from './answer-mode.ts'
import { useAnswerClock } from './use-answer-clock.ts'
import { useDraft } from './use-draft.ts'
import { useStop } from './use-stop.ts'

export interface Beginning {
  text: string
  elapsedMs: number
  /** The first sequence number that a draft may carry. */
  sequence: number
  /** True when an answer goes on that had been begun before. */
  running: boolean
}

/** One answer from its first second to its end: text, clock, draft, and what starts and stops them. */
export function useAnswering(attemptId: string, beginning: Beginning, onStopped: () => void) {
  const [running, setRunning] = useState(beginning.running)
  const [text, setText] = useState(beginning.text)
  const [mode, setMode] = useState(recallMode)
  const clock = useAnswerClock(running, beginning.elapsedMs)
  const draft = useDraft(attemptId, beginning.sequence, clock.read)
  const stop = useStop(attemptId, onStopped)
  const over = stop.isPending || stop.isError
  const changeDraft = useRef(() => {})

  useEffect(() => {
    changeDraft.current = () => draft.change(text)
  })
  // The clock's start is itself kept, so that a reload finds an answer under way even without a word in it.
  useEffect(() => {
    if (running) changeDraft.current()
  }, [running])

  return {
    running,
    over,
    text,
    mode,
    clock,
    stop,
    standing: draft.standing,
    start: () => setRunning(true),
    /** The first character starts the clock. */
    type(next: string) {
      setText(next)
      if (running) draft.change(next)
      else setRunning(true)
    },
    end() {
      if (!running || over) return
      const elapsedMs = clock.read()
      setRunning(false)
      draft.stop()
      stop.mutate({ text: mode === 'typed' ? text : '', elapsedMs, mode })
    },
    retry: () => stop.variables && stop.mutate(stop.variables),
    goOnHere: () => draft.goOnHere(text),
    choose(next: AnswerMode) {
      setMode(next)
      rememberMode(next)
    },
  }
}

export type Answering = ReturnType<typeof useAnswering>
