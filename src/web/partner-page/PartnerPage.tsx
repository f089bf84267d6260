import { useQuery } from '@tanstack/react-query'
import { ApiError } from '../api.ts'
import { PartnerDesk } from '../pages/round/partner/PartnerDesk.tsx'
import { linkDoor } from '../pages/round/partner/partner-door.ts'
import { Button } from '../parts/Button.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { EnterCode } from './EnterCode.tsx'
import styles from './PartnerPage.module.css'

/** The page on the partner's own device: the way in, then their side of the round, and nothing else. */
export function PartnerPage() {
  const desk = useQuery({
    queryKey: linkDoor.key,
    queryFn: linkDoor.readDesk,
    retry: false,
  })
  const { data, error } = desk
  const code = error instanceof ApiError ? error.code : null
  return (
    <main className={styles.page}>
      {code === 'forbidden' ? (
        <EnterCode onEntered={() => void desk.refetch()} />
      ) : data === undefined && desk.isError ? (
        <LinkOff onRetry={() => void desk.refetch()} />
      ) : data === undefined ? (
        <Waiting>Opening the round</Waiting>
      ) : (
        // Where the link ends under it, it stays with what was ticked and what both see at the end.
        <PartnerDesk door={linkDoor} beside={false} />
      )}
    </main>
  )
}

function LinkOff({ onRetry }: { onRetry: () => void }) {
  return (
    <section>
      <h1>The link is off</h1>
      <p role="status">
        The round cannot be reached from here: the link was turned off, its time is over, or the
        network is gone. What you ticked before is kept. Ask for a new code if the round goes on.
      </p>
      <Button onClick={onRetry}>Try again</Button>
    </section>
  )
}
