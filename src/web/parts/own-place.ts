import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { Place } from './place-of.ts'

/** Of the page that is shown, where its address alone does not tell where it belongs. */
let place: Place | null = null
const listeners = new Set<() => void>()

function say(next: Place | null) {
  place = next
  for (const tell of listeners) tell()
}

/** Marks this place in the bar while the calling component is shown. */
export function useOwnPlace(own: Place) {
  useLayoutEffect(() => {
    say(own)
    return () => say(null)
  }, [own])
}

/** The place that the page has said of itself, or null. */
export function usePlaceSaid(): Place | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => place,
  )
}
