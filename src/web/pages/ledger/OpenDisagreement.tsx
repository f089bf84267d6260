import { useId } from 'react'
import type { DisagreementView, Ruling, SaidView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { factKindNames } from '../../../core/words/say-ledger.ts'
import { Excerpt } from './Excerpt.tsx'
import styles from './OpenDisagreement.module.css'
import { SaidList } from './SaidList.tsx'
import { quoteSide } from './say-ruling.ts'

/** Two tellings that cannot both be so, side by side, for the person to settle. */
export function OpenDisagreement({
  disagreement: { kind, sides },
  busy,
  onSettle,
}: {
  disagreement: DisagreementView
  busy: boolean
  onSettle: (ruling: Ruling) => void
}) {
  const title = useId()
  const side = (said: SaidView[], ruling: Ruling) => (
    <div className={styles.side}>
      <Slip said={said} />
      <Button disabled={busy} onClick={() => onSettle(ruling)}>
        {quoteSide(said)} is right
      </Button>
    </div>
  )
  return (
    <section className={styles.one} aria-labelledby={title}>
      <h3 id={title}>{factKindNames[kind]}</h3>
      <div className={styles.sides}>
        {side(sides[0], 'first')}
        {side(sides[1], 'second')}
      </div>
      <Button disabled={busy} onClick={() => onSettle('both')}>
        Both are right: two different things
      </Button>
    </section>
  )
}

/** One side on a slip of paper: the person's words, and everywhere they were said. */
function Slip({ said }: { said: SaidView[] }) {
  return (
    <div className={styles.slip}>
      {said[0] && <Excerpt excerpt={said[0].excerpt} />}
      <SaidList said={said} />
    </div>
  )
}
