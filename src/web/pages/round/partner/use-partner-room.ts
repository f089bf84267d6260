import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnswerMode } from '../../../../core/drill/attempt.ts'
import { api, ApiError, read, type RoundView } from '../../../api.ts'
import { findGap } from '../../draw/answer-clock.ts'
import { look } from '../../draw/use-answer-clock.ts'
import { postEvent, type PostedEvent } from '../post-event.ts'
import { useLeaveRoom } from '../use-leave-room.ts'
import { graceMs, useRoundClock } from '../use-round-clock.ts'

/** How often the room looks whether the partner has moved the round on, in milliseconds. */
const lookEveryMs = 800
/** What is typed is kept at most this often: the partner may move on in the next moment. */
const keepEveryMs = 500
/** How often the room says that somebody sits in it where nothing is typed. */
const heartbeatMs = 2_000

/** So often the partner may move on in the very moment in which late words are sent. */
const mostTries = 4

/**
 * Sends words that were on their way when the partner moved on. Null where the server refuses them: they come too
 * late, or the person had ended that answer.
 */
async function complete(
  id: string,
  sequence: number,
  event: PostedEvent,
  triesLeft = mostTries,
): Promise<RoundView | null> {
  try {
    return await postEvent(id, sequence + 1, event)
  } catch (error) {
    const crossed = error instanceof ApiError && error.code === 'already-answered'
    if (!crossed || triesLeft === 1) return null
    const now = await read(api.api.rounds[':id'].$get({ param: { id } })).catch(() => null)
    return now === null || now.sequence === sequence
      ? null
      : complete(id, now.sequence, event, triesLeft - 1)
  }
}

/** As where the partner moves on: what is typed is the answer, and without a word it was said aloud. */
const toAnswer = (text: string): { text: string; mode: AnswerMode } => ({
  text,
  mode: text.trim() === '' ? 'spoken' : 'typed',
})

/**
 * The person's side of a round that a partner leads. The partner may end an answer and ask the next question at any
 * moment: what was typed and not yet kept then goes after it.
 */
export function usePartnerRoom(round: RoundView, onAdvance: (next: RoundView) => void) {
  const { id, current, times } = round
  const [text, setText] = useState(round.draft.text)
  const [mode, setMode] = useState<AnswerMode>(round.draft.text === '' ? 'spoken' : 'typed')
  const [unsaved, setUnsaved] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<{ error: unknown; event: PostedEvent } | null>(null)
  const clock = useRoundClock(round)
  const newest = useRef({
    said: round.draft.text,
    kept: round.draft.text,
    draft: round.draft.sequence,
    event: round.sequence,
    exchange: current?.exchange ?? 0,
  })

  /** Takes in a newer state of the round. */
  const meet = useCallback(
    (next: RoundView) => {
      const known = newest.current
      if (next.sequence < known.event) return
      known.event = next.sequence
      known.draft = Math.max(known.draft, next.draft.sequence)
      const moved = next.current?.exchange !== known.exchange
      const late = moved && known.said !== known.kept ? known.said : null
      const from = known.exchange
      if (moved || next.current?.ended === true) {
        known.exchange = next.current?.exchange ?? from
        known.said = known.kept = ''
        setText('')
      }
      onAdvance(next)
      if (late === null || next.phase === 'over') return
      void complete(id, next.sequence, { kind: 'completed', exchange: from, text: late }).then(
        (after) => {
          if (after === null || after.sequence < newest.current.event) return
          newest.current.event = after.sequence
          onAdvance(after)
        },
      )
    },
    [id, onAdvance],
  )

  const lookAgain = useCallback(async () => {
    try {
      const next = await read(api.api.rounds[':id'].$get({ param: { id } }))
      if (next.sequence > newest.current.event) meet(next)
    } catch {
      // The draft line says that the round is out of reach.
    }
  }, [id, meet])

  const keep = useCallback(async () => {
    const known = newest.current
    known.draft += 1
    const { exchange, said } = known
    const json = { sequence: known.draft, text: said }
    try {
      const { kept } = await read(api.api.rounds[':id'].draft.$put({ param: { id }, json }))
      if (kept && exchange === known.exchange) known.kept = said
      setUnsaved(false)
    } catch {
      setUnsaved(true)
    }
  }, [id])

  const send = useCallback(
    async (event: PostedEvent) => {
      setPending(true)
      setProblem(null)
      try {
        const next = await postEvent(id, newest.current.event + 1, event)
        // All of it went with the event.
        newest.current.kept = newest.current.said
        meet(next)
      } catch (error) {
        // The partner was quicker: the round has gone on, which is no error.
        if (error instanceof ApiError && error.code === 'already-answered') await lookAgain()
        else setProblem({ error, event })
      } finally {
        setPending(false)
      }
    },
    [id, lookAgain, meet],
  )

  useLeaveRoom(id, () => {
    newest.current.draft += 1
    return { sequence: newest.current.draft, text: newest.current.said }
  })

  const greeted = useRef(false)
  useEffect(() => {
    if (greeted.current) return
    greeted.current = true
    void send({ kind: 'resumed' })
  }, [send])

  useEffect(() => {
    const timer = setInterval(() => void lookAgain(), lookEveryMs)
    return () => clearInterval(timer)
  }, [lookAgain])

  useEffect(() => {
    let before = look()
    let heardAt = before.steady
    const timer = setInterval(() => {
      const now = look()
      const gap = findGap(before, now)
      before = now
      if (gap) return void send({ kind: 'resumed' })
      const { said, kept } = newest.current
      if (said === kept && now.steady - heardAt < heartbeatMs) return
      heardAt = now.steady
      void keep()
    }, keepEveryMs)
    return () => clearInterval(timer)
  }, [keep, send])

  const ended = current?.ended ?? true
  const busy = pending || problem !== null
  const timeUp = clock.ms >= times.endMs + graceMs
  useEffect(() => {
    if (timeUp && !busy) void send({ kind: 'time-up', ...toAnswer(newest.current.said) })
  }, [timeUp, busy, send])

  return {
    text,
    mode,
    unsaved,
    busy,
    ended,
    clock,
    problem: problem?.error ?? null,
    retry: () => problem !== null && void send(problem.event),
    lookAgain: () => void lookAgain(),
    type: (next: string) => {
      setText(next)
      newest.current.said = next
    },
    choose: setMode,
    end: () => {
      if (!busy && !ended) void send({ kind: 'answered', ...toAnswer(newest.current.said) })
    },
    leave: async () => {
      if (busy) return
      const { said } = newest.current
      if (!ended && said.trim() !== '') await send({ kind: 'answered', ...toAnswer(said) })
      await send({ kind: 'ended' })
    },
  }
}
