import { Button } from '../../parts/Button.tsx'

/** Ends the round before its time, after one more question. */
export function EndRound({
  open,
  disabled,
  onOpen,
  onEnd,
}: {
  open: boolean
  disabled: boolean
  onOpen: (open: boolean) => void
  onEnd: () => void
}) {
  if (!open)
    return (
      <Button look="quiet" disabled={disabled} onClick={() => onOpen(true)}>
        End the round early
      </Button>
    )
  return (
    <>
      <Button look="danger" disabled={disabled} onClick={onEnd}>
        End it now
      </Button>
      <Button look="quiet" onClick={() => onOpen(false)}>
        Stay in it
      </Button>
    </>
  )
}
