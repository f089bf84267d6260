import { useLayoutEffect, useRef } from 'react'
import { Button } from '../../parts/Button.tsx'

/** What can be done with a story that is being drilled. Focus stays on the button that moved it. */
export function ActiveActions({
  name,
  place,
  last,
  onMove,
  onRest,
  onDelete,
}: {
  name: string
  place: number
  last: number
  onMove: (by: number) => void
  onRest: () => void
  onDelete: () => void
}) {
  const earlier = useRef<HTMLButtonElement>(null)
  const later = useRef<HTMLButtonElement>(null)
  const moved = useRef<'earlier' | 'later' | null>(null)

  useLayoutEffect(() => {
    if (!moved.current) return
    const pressed = moved.current === 'earlier' ? earlier : later
    const other = moved.current === 'earlier' ? later : earlier
    moved.current = null
    ;(pressed.current?.disabled ? other : pressed).current?.focus()
  }, [place])

  const move = (way: 'earlier' | 'later') => {
    moved.current = way
    onMove(way === 'earlier' ? -1 : 1)
  }

  return (
    <>
      <Button
        ref={earlier}
        size="small"
        disabled={place === 0}
        aria-label={`Earlier: ${name}`}
        onClick={() => move('earlier')}
      >
        Earlier
      </Button>
      <Button
        ref={later}
        size="small"
        disabled={place === last}
        aria-label={`Later: ${name}`}
        onClick={() => move('later')}
      >
        Later
      </Button>
      <Button size="small" aria-label={`Rest it: ${name}`} onClick={onRest}>
        Rest it
      </Button>
      <Button size="small" look="quiet" aria-label={`Delete: ${name}`} onClick={onDelete}>
        Delete
      </Button>
    </>
  )
}
