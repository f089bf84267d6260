import { useMutation } from '@tanstack/react-query'
import { isTicked } from '../../../../core/partner/ticked.ts'
import type { PartnerView } from '../../../api.ts'
import { Button } from '../../../parts/Button.tsx'
import { ErrorNote } from '../../../parts/ErrorNote.tsx'
import { HeardList } from './HeardList.tsx'
import styles from './PartnerDesk.module.css'
import type { PartnerDoor } from './partner-door.ts'
import type { useHeard } from './use-heard.ts'

/** After the round: every answer once more, to finish the ticks before anybody sees the ratings. */
export function HandIn({
  view,
  door,
  heard,
  onDone,
}: {
  view: PartnerView
  door: PartnerDoor
  heard: ReturnType<typeof useHeard>
  onDone: () => void
}) {
  const handIn = useMutation({
    mutationFn: async () => {
      await heard.send()
      await door.handIn()
    },
    onSuccess: onDone,
  })
  const answers = view.answers.filter(({ kind }) => isTicked(kind))
  return (
    <section aria-labelledby="hand-in-title">
      <h1 id="hand-in-title" className={styles.question}>
        The round is over
      </h1>
      <p>
        Finish your ticks while you still remember. Then you both see them beside what the program
        rated, and they stand. An answer without a tick counts as left blank.
      </p>
      {answers.length === 0 && <p className={styles.soft}>No story was asked for.</p>}
      {answers.map((answer) => (
        <div key={answer.exchange} className={styles.one}>
          <HeardList
            legend={answer.question}
            ticked
            value={heard.changed.get(answer.exchange) ?? { heard: answer.heard, note: answer.note }}
            onChange={(value, how) => heard.change(answer.exchange, value, how)}
          />
        </div>
      ))}
      <div className={styles.end}>
        <Button look="primary" disabled={handIn.isPending} onClick={() => handIn.mutate()}>
          Hand in what I heard
        </Button>
      </div>
      {handIn.isError && (
        <ErrorNote
          what="Your ticks are not handed in yet."
          error={handIn.error}
          kept="They are on this page."
          onRetry={() => handIn.mutate()}
        />
      )}
    </section>
  )
}
