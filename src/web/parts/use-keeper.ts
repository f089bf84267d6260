import { useEffect } from 'react'

interface Flushed {
  state: () => { keeping: { kind: string } }
  flush: () => Promise<void>
}

/**
 * Sends what is not kept when the page is hidden, left or closed, and asks before closing over what cannot be kept.
 * `onLeft` hears when that is done after the page was left; the same function each time.
 */
export function useFlushOnLeaving<Keeper extends Flushed>(
  keeper: Keeper,
  onLeft?: (keeper: Keeper) => void,
): void {
  useEffect(() => {
    const hide = () => void keeper.flush()
    const warn = (event: BeforeUnloadEvent) => {
      void keeper.flush()
      if (keeper.state().keeping.kind === 'failed') event.preventDefault()
    }
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('beforeunload', warn)
      void keeper.flush().then(() => onLeft?.(keeper))
    }
  }, [keeper, onLeft])
}

/** Takes a newer kept version that came in from elsewhere, unless something typed here is not kept yet. */
export function useAdoptNewer<View>(
  keeper: Pick<Flushed, 'state'> & { adopt: (view: View) => void },
  newer: View | null,
): void {
  useEffect(() => {
    if (newer && keeper.state().keeping.kind === 'kept') keeper.adopt(newer)
  }, [newer, keeper])
}
