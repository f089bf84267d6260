import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import styles from './CardsPage.module.css'
import { ChooseSentences } from './ChooseSentences.tsx'
import { offerQuery } from './offer-query.ts'

const route = getRouteApi('/cards')

/** The person's own sentences, to be put on the cards: of the stories named in the address, or of those being drilled. */
export function CardsPage() {
  const { stories } = route.useSearch()
  const { data, error, refetch } = useQuery(offerQuery(stories))
  return (
    <>
      <title>Choose the sentences · Third Level</title>
      {data && data.length > 0 ? (
        <ChooseSentences key={stories ?? ''} offers={data} />
      ) : (
        <>
          <h1>Choose the sentences</h1>
          {data && (
            <>
              <p className={styles.lead}>
                A card holds three sentences of yours on each drill-in. No story is being drilled
                yet: choose up to five, and their sentences stand here to be ticked.
              </p>
              <ButtonLink to="/bank" look="primary">
                Go to the bank
              </ButtonLink>
            </>
          )}
          {!data && !error && <Waiting />}
          {error && (
            <ErrorNote
              what="The sentences could not be read."
              kept="Nothing was changed."
              error={error}
              onRetry={() => void refetch()}
            />
          )}
        </>
      )}
    </>
  )
}
