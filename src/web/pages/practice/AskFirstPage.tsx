import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import type { Guide } from '../../../core/guide/guide.ts'
import { guideQuery } from '../library/library-query.ts'
import tick from '../../parts/TickRow.module.css'
import styles from './Practice.module.css'
import { useAskAndBegin } from './use-begin-practice.ts'

/** Before the answer: which of the clarifying questions to ask. */
export function AskFirstPage() {
  const { slug } = useParams({ from: '/library/$slug/practice' })
  const { data, error, refetch } = useQuery(guideQuery(slug))
  if (data) return <AskFirst key={slug} guide={data.guide} slug={slug} />
  if (!error) return <Waiting />
  return (
    <>
      <title>No such guide · Third Level</title>
      <h1>This guide is not here</h1>
      <ErrorNote what="The guide could not be read." error={error} onRetry={() => void refetch()}>
        <ButtonLink to="/library">To the library</ButtonLink>
      </ErrorNote>
    </>
  )
}

function AskFirst({ guide, slug }: { guide: Guide; slug: string }) {
  const [asked, setAsked] = useState<number[]>([])
  const begin = useAskAndBegin(slug)
  const name = guide.question || 'A question without words'
  return (
    <div className={styles.page}>
      <title>{`Practise: ${name} · Third Level`}</title>
      <p className={styles.crumb}>
        <Link to="/library/$slug" params={{ slug }}>
          The guide
        </Link>
      </p>
      <h1 className={styles.question}>{name}</h1>
      <section aria-labelledby="ask-title">
        <h2 id="ask-title">Before you answer</h2>
        <p className={styles.lead}>
          You may ask back. Choose what you ask; the reply is drawn when you go on, and may change
          which story fits.
        </p>
        {guide.clarifying.length === 0 ? (
          <p className={styles.lead}>This guide has no questions to ask back.</p>
        ) : (
          <ul className={styles.asks}>
            {guide.clarifying.map(({ question }, place) => (
              <li key={question}>
                <label className={`${tick.row} ${styles.ask}`}>
                  <input
                    type="checkbox"
                    checked={asked.includes(place)}
                    onChange={({ target }) =>
                      setAsked(
                        target.checked ? [...asked, place] : asked.filter((one) => one !== place),
                      )
                    }
                  />
                  <span>{question}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
        <Button
          look="primary"
          disabled={begin.isPending}
          onClick={() => begin.mutate(asked.toSorted((one, other) => one - other))}
        >
          {asked.length === 0 ? 'Go on without asking' : 'Ask, and go on'}
        </Button>
      </section>
      {begin.error && (
        <ErrorNote
          what="The practice did not begin."
          error={begin.error}
          onRetry={() => begin.mutate(asked)}
        />
      )}
    </div>
  )
}
