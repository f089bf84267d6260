import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnswerMode } from '../../../core/drill/attempt.ts'
import { api, ApiError, read, type RoundView } from '../../api.ts'
import { findGap } from '../draw/answer-clock.ts'
import { recallMode, rememberMode } from '../draw/answer-mode.ts'
import { dropLocalDraft, findLocalDraft, keepLocalDraft } from '../draw/local-draft.ts'
import { look } from '../draw/use-answer-clock.ts'
import { postEvent, type PostedEvent } from './post-event.ts'
import { useLeaveRoom } from './use-leave-room.ts'
import { graceMs, isPast, useRoundClock } from './use-round-clock.ts'

/** How often the room says that somebody sits in it, with what is typed, in milliseconds. */
const heartbeatMs = 2_000
/** A round that is opened when its clock is beyond this is come back to, in milliseconds. */
const begunMs = 5_000

/**
 * One round from its first question to its end: the answer, its draft on disk, the clock, and the events. The clock
 * is the server's, carried on by one that does not jump.
 */
export function useRoom(round: RoundView, onAdvance: (next: RoundView) => void) {
  const { id, sequence, times, current } = round
  const floor = floorOf(round)
  const [text, setText] = useState(() => findLocalDraft(floor)?.text ?? round.draft.text)
  const [mode, setMode] = useState<AnswerMode>(recallMode)
  const [unsaved, setUnsaved] = useState(false)
  const [overtaken, setOvertaken] = useState(false)
  const newest = useRef({
    text,
    kept: round.draft.text,
    draft: round.draft.sequence,
    event: sequence,
    posting: false,
  })
  const inTurn = useRef<Promise<unknown>>(Promise.resolve())
  const weighed = useRef(-1)
  const clock = useRoundClock(round)

  /** Sends an event behind those that are on their way: each is numbered by the one before it. */
  const post = useCallback(
    (event: PostedEvent) => {
      const sent = inTurn.current.then(async () => {
        newest.current.posting = true
        try {
          const next = await postEvent(id, newest.current.event + 1, event)
          newest.current.event = next.sequence
          return next
        } finally {
          newest.current.posting = false
        }
      })
      inTurn.current = sent.catch(() => null)
      return sent
    },
    [id],
  )

  const send = useMutation({
    mutationFn: post,
    onSuccess: (next) => {
      setUnsaved(false)
      newest.current.draft = Math.max(newest.current.draft, next.draft.sequence)
      if (next.current?.openSince !== current?.openSince) {
        dropLocalDraft(floor)
        setText(next.draft.text)
        newest.current.text = newest.current.kept = next.draft.text
      }
      onAdvance(next)
    },
  })
  const { mutate, isPending, isError } = send
  const held = overtaken || isPending || isError
  // Coming back is not the person's act: what they do meanwhile goes behind it.
  const busy = overtaken || isError || (isPending && send.variables.kind !== 'resumed')

  const beat = useCallback(async () => {
    newest.current.draft += 1
    const draft = { sequence: newest.current.draft, text: newest.current.text }
    const param = { id }
    try {
      const { kept } = await read(api.api.rounds[':id'].draft.$put({ param, json: draft }))
      if (kept) {
        newest.current.kept = draft.text
        if (newest.current.text === draft.text) dropLocalDraft(floor)
      } else {
        // Another window writes in this round, or has taken it on.
        const now = await read(api.api.rounds[':id'].$get({ param }))
        if (now.sequence > newest.current.event && !newest.current.posting) setOvertaken(true)
        else if (newest.current.kept !== draft.text)
          newest.current.draft = Math.max(newest.current.draft, now.draft.sequence)
      }
      const late = newest.current.text === draft.text && newest.current.kept !== draft.text
      setUnsaved(!kept && late)
    } catch {
      setUnsaved(true)
    }
  }, [id, floor])

  useLeaveRoom(id, () => {
    newest.current.draft += 1
    return { sequence: newest.current.draft, text: newest.current.text }
  })

  // Weighed beside the answer, which goes on meanwhile.
  const weigh = useCallback(() => {
    const event = { kind: 'nudged', text: newest.current.text, mode: 'typed' } as const
    const sent = async () => {
      try {
        // Whether it went through or not, the round as it is kept says what comes next.
        const next = await post(event).catch(() =>
          read(api.api.rounds[':id'].$get({ param: { id } })),
        )
        newest.current.event = next.sequence
        newest.current.draft = Math.max(newest.current.draft, next.draft.sequence)
        onAdvance(next)
      } catch {
        // The telling goes on without it.
      }
    }
    void sent()
  }, [id, onAdvance, post])

  // Whoever comes back after a reload or a crash has been away; the server knows since when.
  const greeted = useRef(false)
  useEffect(() => {
    if (greeted.current) return
    greeted.current = true
    if (sequence > 0 || round.clockMs > begunMs) mutate({ kind: 'resumed' })
  }, [mutate, sequence, round.clockMs])

  useEffect(() => {
    let before = look()
    const timer = setInterval(() => {
      const now = look()
      const gap = findGap(before, now)
      before = now
      if (gap) mutate({ kind: 'resumed' })
      else if (!held) void beat()
    }, heartbeatMs)
    return () => clearInterval(timer)
  }, [beat, held, mutate])

  // The panel breaks in on a telling that runs long, and the round ends on its clock.
  const pressed = isPast(current?.pressOnAtMs, clock.ms)
  const nudged = mode === 'typed' && isPast(current?.nudgeAtMs, clock.ms)
  const askedAt = current?.askedAt ?? 0
  useEffect(() => {
    if (!nudged || pressed || held || weighed.current === askedAt) return
    weighed.current = askedAt
    weigh()
  }, [nudged, pressed, held, askedAt, weigh])
  const timeUp = clock.ms >= times.endMs + graceMs
  useEffect(() => {
    if (held) return
    if (timeUp) mutate({ kind: 'time-up', text, mode })
    else if (pressed) mutate({ kind: 'interrupted', text, mode })
  }, [pressed, timeUp, held, mutate, text, mode])

  return {
    text,
    mode,
    unsaved,
    busy,
    clock,
    problem: send.error,
    /** Another window has taken the round on. */
    elsewhere:
      overtaken || (send.error instanceof ApiError && send.error.code === 'already-answered'),
    retry: () => send.variables && mutate(send.variables),
    type: (next: string) => {
      setText(next)
      newest.current.text = next
      keepLocalDraft(floor, { text: next, elapsedMs: 0 })
    },
    choose: (next: AnswerMode) => {
      setMode(next)
      rememberMode(next)
    },
    end: () => {
      if (!busy) mutate({ kind: 'answered', text, mode })
    },
    leave: () => {
      if (!busy) mutate({ kind: 'ended' })
    },
  }
}

/** What the browser keeps until the server has it belongs to one question, from when the person had the floor. */
const floorOf = ({ id, current }: RoundView): string => `${id}.${current?.openSince ?? 0}`
