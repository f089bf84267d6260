import { findDoubts } from '../../core/loop/find-doubts.ts'
import type { KeptLoop } from '../../store/loop-store.ts'
import { dayAt } from '../calendar.ts'
import type { AppContext } from '../context.ts'
import { recallDebrief } from './debrief-reading.ts'
import type { LoopView } from './loop-views.ts'

/** A kept loop with what the program makes of it. */
export function viewLoop({ time }: AppContext, loop: KeptLoop): LoopView {
  const { id, version, updatedAt, document } = loop
  const today = dayAt(time.now(), document.timeZone ?? undefined)
  return {
    id,
    version,
    updatedAt,
    document,
    reading: recallDebrief(document.debrief.text),
    today,
    doubts: findDoubts(document, today),
  }
}
