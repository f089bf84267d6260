import { useEffect, useSyncExternalStore } from 'react'

/** While an answer is given the desk holds nothing but the answer: the navigation is hidden. */
const listeners = new Set<() => void>()
let aloneCount = 0

function change(by: 1 | -1) {
  aloneCount += by
  for (const tell of listeners) tell()
}

/** Hides the navigation while the calling component is shown and `alone` is true. */
export function useAlone(alone: boolean) {
  useEffect(() => {
    if (!alone) return
    change(1)
    return () => change(-1)
  }, [alone])
}

/** Whether the navigation is hidden. */
export function useIsAlone(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => aloneCount > 0,
  )
}
