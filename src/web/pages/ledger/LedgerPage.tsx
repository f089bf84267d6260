import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { Waiting } from '../../parts/Waiting.tsx'
import { ledgerQuery } from './ledger-query.ts'
import { Ledger } from './Ledger.tsx'
import styles from './LedgerPage.module.css'
import { useStoryId } from './use-story-id.ts'

/** What a person has said of one story, telling by telling, and where two tellings disagree. */
export function LedgerPage() {
  const storyId = useStoryId()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(ledgerQuery(storyId))
  const toStory = { to: '/stories/$storyId', params: { storyId } } as const
  useKeys([{ key: 'Escape', label: 'Back to the story', run: () => void navigate(toStory) }])

  if (error && !data)
    return (
      <>
        <title>No ledger · Third Level</title>
        <h1>This ledger is not here</h1>
        <ErrorNote
          what="The ledger could not be read."
          error={error}
          kept="Your story and your answers are where they were."
          onRetry={() => void refetch()}
        >
          <ButtonLink to="/bank">To the bank</ButtonLink>
        </ErrorNote>
      </>
    )
  if (!data) return <Waiting>Reading what you said</Waiting>
  return (
    <article className={styles.page}>
      <title>{`Ledger, ${data.shortName || 'a story'} · Third Level`}</title>
      <Link className={styles.back} {...toStory}>
        {data.shortName || 'The story'}
      </Link>
      <h1>Ledger</h1>
      <Ledger ledger={data} />
    </article>
  )
}
