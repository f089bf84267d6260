import { useEffect, useRef, useState } from 'react'
import type { AnswerMode } from '../../../core/drill/attempt.ts'
import { showToast } from '../../parts/toast.ts'
import { recallMode, rememberMode } from './answer-mode.ts'
import type { DeskDoor } from './desk-door.ts'
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
export function useAnswering(
  attemptId: string,
  beginning: Beginning,
  door: DeskDoor,
  onStopped: () => void,
) {
  const [running, setRunning] = useState(beginning.running)
  const [text, setText] = useState(beginning.text)
  // Words that are there already are seen, and handed in as typed.
  const [mode, setMode] = useState<AnswerMode>(() =>
    beginning.text === '' ? recallMode() : 'typed',
  )
  const clock = useAnswerClock(running, beginning.elapsedMs)
  const draft = useDraft(attemptId, beginning.sequence, clock.read, door)
  const stop = useStop(attemptId, door, onStopped)
  const over = stop.isPending || stop.isError
  // A tab that another has overtaken holds an older text: it may not end the answer with that.
  const elsewhere = draft.standing.kind === 'elsewhere'
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
    elsewhere,
    text,
    mode,
    clock,
    stop,
    standing: draft.standing,
    start: () => setRunning(true),
    /** The first character starts the clock. */
    type: (next: string) => {
      setText(next)
      if (running) draft.change(next)
      else setRunning(true)
    },
    end: () => {
      if (!running || over || elsewhere) return
      const elapsedMs = clock.read()
      setRunning(false)
      draft.end()
      stop.mutate({ text, elapsedMs, mode })
    },
    retry: () => stop.variables && stop.mutate(stop.variables),
    /** Goes on in this tab with what the other one has kept, and with what never left this one. */
    goOnHere: async () => {
      try {
        const next = await draft.goOnHere()
        if (next === null) return
        setText(next)
        if (next !== '') setMode('typed')
      } catch (error) {
        showToast(error instanceof Error ? error.message : 'The other tab’s text cannot be read.')
      }
    },
    choose: (next: AnswerMode) => {
      setMode(next)
      rememberMode(next)
    },
  }
}

export type Answering = ReturnType<typeof useAnswering>
