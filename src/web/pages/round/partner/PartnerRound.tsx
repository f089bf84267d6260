import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { PartnerLinkView, RoundResultView, RoundView } from '../../../api.ts'
import { Button } from '../../../parts/Button.tsx'
import { ErrorNote } from '../../../parts/ErrorNote.tsx'
import { Waiting } from '../../../parts/Waiting.tsx'
import { RoundResult } from '../RoundResult.tsx'
import { linkQuery } from './link-query.ts'
import { openScreenDoor, type PartnerDoor } from './partner-door.ts'
import { PartnerDesk } from './PartnerDesk.tsx'
import { PartnerLobby } from './PartnerLobby.tsx'
import { PartnerRoom, type PartnerSits } from './PartnerRoom.tsx'
import styles from './PartnerLobby.module.css'

/** How often the page looks whether the ticks were handed in, in milliseconds. */
const lookEveryMs = 1_500

/** A round that a partner leads, from the two sitting down to what both read afterwards. */
export function PartnerRound({
  round,
  onAdvance,
  onRefresh,
}: {
  round: RoundView
  onAdvance: (next: RoundView) => void
  onRefresh: () => void
}) {
  const [begun, setBegun] = useState(round.sequence > 0)
  const link = useQuery({ ...linkQuery(round.id), enabled: round.result === null })
  const door = useMemo(() => openScreenDoor(round.id), [round.id])
  if (round.result !== null)
    return round.result.partner?.handedIn === false ? (
      <Unfinished result={round.result} door={door} onRefresh={onRefresh} />
    ) : (
      <RoundResult round={round} result={round.result} />
    )
  // Where the partner sits decides what is on the page.
  if (link.data === undefined && !link.isError) return <Waiting>Opening the round</Waiting>
  const place = placeOf(link.data)
  if (!begun) return <PartnerLobby round={round} place={place} onBegin={() => setBegun(true)} />
  return <PartnerRoom round={round} door={door} place={place} onAdvance={onAdvance} />
}

/** A link that nobody came in by, or that went off by itself, leaves the partner nowhere. */
function placeOf(link: PartnerLinkView | undefined): PartnerSits {
  if (link === undefined) return 'link'
  if (link.kind === 'on') return link.code === null ? 'link' : 'nowhere'
  return link.because === 'never-on' || link.because === 'turned-off' ? 'screen' : 'nowhere'
}

/** The round is over, and the ticks are not handed in. */
function Unfinished({
  result,
  door,
  onRefresh,
}: {
  result: RoundResultView
  door: PartnerDoor
  onRefresh: () => void
}) {
  const [waits, setWaits] = useState(result.partner?.onLink === true)
  const handIn = useMutation({ mutationFn: door.handIn, onSuccess: onRefresh })
  useEffect(() => {
    const timer = setInterval(onRefresh, lookEveryMs)
    return () => clearInterval(timer)
  }, [onRefresh])
  if (!waits)
    return (
      <div className={styles.page}>
        <title>Ticks · Third Level</title>
        <PartnerDesk door={door} beside onMove={onRefresh} />
      </div>
    )
  return (
    <div className={styles.page}>
      <title>Ticks · Third Level</title>
      <h1>The round is over</h1>
      <p role="status">
        Your partner is finishing their ticks on their device. The result opens here when they hand
        them in.
      </p>
      <p className={styles.begin}>
        <Button onClick={() => setWaits(false)}>Finish the ticks on this screen</Button>
        <Button look="quiet" disabled={handIn.isPending} onClick={() => handIn.mutate()}>
          Show the result as it is
        </Button>
      </p>
      {handIn.isError && (
        <ErrorNote
          what="The result is not shown yet."
          error={handIn.error}
          kept="The round and the ticks are kept."
          onRetry={() => handIn.mutate()}
        />
      )}
    </div>
  )
}
