import type { RoundView } from '../../../api.ts'
import { Button } from '../../../parts/Button.tsx'
import { PartnerPlace } from './PartnerPlace.tsx'
import type { PartnerSits } from './PartnerRoom.tsx'
import styles from './PartnerLobby.module.css'

const whereTheyLead: Readonly<Record<PartnerSits, string>> = {
  link: 'Your partner leads from their device.',
  screen: 'Your partner leads on this screen.',
  nowhere: 'Your partner is not in yet.',
}

/** Before the clock starts: how the two will sit. */
export function PartnerLobby({
  round,
  place,
  onBegin,
}: {
  round: RoundView
  place: PartnerSits
  onBegin: () => void
}) {
  return (
    <div className={styles.page}>
      <title>Round with a partner · Third Level</title>
      <h1>Before you begin</h1>
      <p>
        Your partner asks, listens and ticks what they hear; the program gives them the questions
        and keeps the clock of {round.minutes} minutes. Answer aloud, or type where you want the
        program to measure the answer too. Neither of you sees a rating before the round is over.
      </p>
      {place === 'screen' && (
        <section className={styles.card} aria-labelledby="screen-title">
          <h2 id="screen-title">On this screen</h2>
          <p>
            Sit so that your partner sees it. Their questions and ticks stand beside your side; look
            away from them if you want to be asked cold.
          </p>
        </section>
      )}
      <section className={styles.card} aria-labelledby="device-title">
        <h2 id="device-title">On a device of theirs</h2>
        <PartnerPlace roundId={round.id} />
      </section>
      <p className={styles.begin}>
        <Button look="primary" onClick={onBegin}>
          Begin the round
        </Button>
        <span>{whereTheyLead[place]} The clock starts when you begin.</span>
      </p>
    </div>
  )
}
