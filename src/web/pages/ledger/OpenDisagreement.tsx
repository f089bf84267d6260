import { useId } from 'react'
import type { DisagreementView, Ruling } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { factKindNames } from '../../../core/words/say-ledger.ts'
import styles from './OpenDisagreement.module.css'
import { quoteSide } from './say-ruling.ts'
import { Slip } from './Slip.tsx'

/** Two tellings that cannot both be so, side by side, for the person to settle. */
export function OpenDisagreement({
  disagreement,
  busy,
  onSettle,
}: {
  disagreement: DisagreementView
  busy: boolean
  onSettle: (ruling: Ruling) => void
}) {
  const title = useId()
  const { kind, sides } = disagreement
  const settle = (ruling: Ruling, words: string) => (
    <Button disabled={busy} onClick={() => onSettle(ruling)}>
      {words}
    </Button>
  )
  return (
    <section className={styles.one} aria-labelledby={title}>
      <h3 id={title} tabIndex={-1}>
        {factKindNames[kind]}
      </h3>
      <div className={styles.slips}>
        <Slip said={sides[0]} />
        <Slip said={sides[1]} />
      </div>
      <div className={styles.acts}>
        {settle('first', `${quoteSide(sides[0])} is right`)}
        {settle('second', `${quoteSide(sides[1])} is right`)}
        {settle('both', 'Both: two different things')}
      </div>
    </section>
  )
}
