import { useEffect, useRef, useState } from 'react'
import type { Finding, Judgment } from '../../../core/judge/judgment.ts'
import { pickCarrying } from '../../../core/judge/questions/pick-carrying.ts'
import type { Facet } from '../../../core/story/story.ts'
import { api, read } from '../../api.ts'
import { shiftFindings } from './shift-findings.ts'

/** A pause in typing, in milliseconds; with the judge's own time the marks stand within 200 ms of it. */
const pauseMs = 100

/**
 * What the judge finds in a text while it is written. Asked at each pause, an older question is given up; until the
 * answer is there, the marks of the last one move along with their words. `carrying` are those of the findings that
 * the ratings rest on. `judgment` speaks of `text` exactly, or is null.
 */
export function useJudgment(
  text: string,
  about: { facet?: Facet; question?: string; headline: string; telling?: string },
): { findings: Finding[]; carrying: Finding[]; judgment: Judgment | null; failed: boolean } {
  const [judged, setJudged] = useState<{ text: string; judgment: Judgment } | null>(null)
  const [failed, setFailed] = useState(false)
  const newest = useRef(about)
  useEffect(() => {
    newest.current = about
  })

  const empty = text.trim() === ''
  useEffect(() => {
    if (empty) return
    const giveUp = new AbortController()
    const ask = async () => {
      try {
        const json = { text, ...newest.current }
        const init = { signal: giveUp.signal }
        const judgment = await read(api.api.judge.$post({ json }, { init }))
        if (giveUp.signal.aborted) return
        setJudged({ text, judgment })
        setFailed(false)
      } catch {
        if (!giveUp.signal.aborted) setFailed(true)
      }
    }
    const timer = setTimeout(() => void ask(), pauseMs)
    return () => {
      clearTimeout(timer)
      giveUp.abort()
    }
  }, [text, empty])

  if (empty || !judged) {
    return { findings: [], carrying: [], judgment: null, failed: failed && !empty }
  }
  return {
    findings: shiftFindings(judged.judgment.findings, judged.text, text),
    carrying: shiftFindings(pickCarrying(judged.judgment), judged.text, text),
    judgment: judged.text === text ? judged.judgment : null,
    failed,
  }
}
