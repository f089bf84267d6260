import { useRef } from 'react'
import type { DisagreementView, LedgerView, Ruling } from '../../api.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { sayCount } from '../../../core/words/say-time.ts'
import { FactList } from './FactList.tsx'
import styles from './LedgerPage.module.css'
import { OpenDisagreement } from './OpenDisagreement.tsx'
import { SettledList } from './SettledList.tsx'
import { useSettle } from './use-settle.ts'

/** The disagreements first, then what was settled, then every fact. */
export function Ledger({ ledger }: { ledger: LedgerView }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { settle, unsettle } = useSettle(ledger.storyId)
  const busy = settle.isPending || unsettle.isPending
  const open = ledger.disagreements.filter(({ settled }) => settled === null)
  const settled = ledger.disagreements.flatMap((one) =>
    one.settled === null ? [] : [{ ...one, settled: one.settled }],
  )
  const failed = settle.error ?? unsettle.error

  // The button that was pressed is gone afterwards: whoever works by keyboard or ear goes on from the heading.
  const focusHeading = { onSuccess: () => heading.current?.focus() }
  const settleOne = (one: DisagreementView, ruling: Ruling) =>
    settle.mutate({ one, ruling }, focusHeading)

  return (
    <>
      <p className={styles.lead}>{sayCompared(ledger)}</p>
      {ledger.answers === 0 ? (
        <ButtonLink to={ledger.texts === 0 ? '/bank' : '/draw'} look="primary">
          {ledger.texts === 0 ? 'To the bank' : 'Draw a card'}
        </ButtonLink>
      ) : null}
      {(open.length > 0 || ledger.answers > 0) && (
        <section className={styles.part} aria-labelledby="open-title">
          <h2 id="open-title" ref={heading} tabIndex={-1}>
            {open.length === 0
              ? 'No two tellings disagree'
              : `${sayCount(open.length, 'disagreement')} to settle`}
          </h2>
          {open.length > 0 && (
            <p className={styles.lead}>
              A panel hears both. Say which one is right, or that they are two different things.
            </p>
          )}
          {failed && (
            <ErrorNote
              what="This is not settled."
              error={failed}
              kept="Nothing else has changed."
            />
          )}
          {open.map((one) => (
            <OpenDisagreement
              key={one.id}
              disagreement={one}
              busy={busy}
              onSettle={(ruling) => settleOne(one, ruling)}
            />
          ))}
        </section>
      )}
      {settled.length > 0 && (
        <SettledList
          disagreements={settled}
          busy={busy}
          onUnsettle={(id) => unsettle.mutate(id, focusHeading)}
        />
      )}
      {ledger.facts.length > 0 && (
        <section className={styles.part} aria-labelledby="facts-title">
          <h2 id="facts-title">What you have said</h2>
          <FactList facts={ledger.facts} />
        </section>
      )}
    </>
  )
}

/** What was compared, or what there is to do before anything can be. */
function sayCompared({ texts, answers }: LedgerView): string {
  if (texts + answers === 0)
    return 'The ledger lists what you say of a story and shows where two tellings disagree. Nothing is written of this one yet.'
  if (answers === 0)
    return 'The ledger compares how you tell a story from one time to the next. So far it has your own text alone: answer a card of this story, and look again.'
  return `Compared: ${sayCount(texts, 'text')} of your story, and ${answers === 1 ? 'one answer or telling' : `${answers} answers and tellings, the newest of each kind`}. Every line is in your own words.`
}
