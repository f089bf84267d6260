import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Facet } from '../../../core/story/story.ts'
import type { DrawnCard, UnratedAnswerView } from '../../api.ts'
import { facetNames } from '../../../core/words/names.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { bankQuery } from '../../queries.ts'
import styles from './BeforeDraw.module.css'
import { readAmong } from './draw-search.ts'
import { NoStories } from './NoStories.tsx'
import { openAttemptQuery } from './open-attempt-query.ts'
import { Pile } from './Pile.tsx'
import { PracticeCard } from './PracticeCard.tsx'
import { UnfinishedAnswer } from './UnfinishedAnswer.tsx'
import type { Beginning } from './use-answering.ts'

/** Which card is asked for: any due one, one of a facet, this very one, or one before its time. */
export interface DrawWish {
  facet?: Facet
  card?: { storyId: string; facet: Facet }
  early?: boolean
}

const route = getRouteApi('/draw')

/** Before a card is drawn: what is due, what was left unfinished, or how to bring a story. */
export function BeforeDraw({
  drawing,
  drawError,
  onDraw,
  onRate,
  onGoOn,
}: {
  drawing: boolean
  drawError: Error | null
  onDraw: (wish: DrawWish) => void
  /** Takes up an answer that waits for its rating. */
  onRate: (answer: UnratedAnswerView) => void
  onGoOn: (card: DrawnCard, beginning: Beginning) => void
}) {
  const { facet, story: storyId, among } = route.useSearch()
  const bank = useQuery(bankQuery)
  const open = useQuery(openAttemptQuery)
  const practice = bank.data?.stories.find((story) => story.id === storyId)

  const face = () => {
    if (bank.isError || open.isError)
      return (
        <ErrorNote
          what="The cards cannot be reached."
          error={bank.error ?? open.error}
          onRetry={() => {
            void bank.refetch()
            void open.refetch()
          }}
        />
      )
    if (!bank.data || !open.data || (open.isFetching && !open.isFetchedAfterMount))
      return <Waiting>Looking through the cards</Waiting>
    if (open.data.open) return <UnfinishedAnswer open={open.data.open} onGoOn={onGoOn} />
    if (bank.data.activeIds.length === 0 && !practice) return <NoStories bank={bank.data} />
    if (practice && facet)
      return <PracticeCard story={practice} facet={facet} drawing={drawing} onDraw={onDraw} />
    return (
      <Pile
        bank={bank.data}
        facet={facet ?? null}
        among={among === undefined ? [] : readAmong(among)}
        drawing={drawing}
        onDraw={onDraw}
      />
    )
  }

  return (
    <div className={styles.page}>
      <title>Draw a card · Third Level</title>
      {face()}
      {open.data?.unrated && !open.data.open && (
        <p className={styles.waits}>
          <span>
            One answer waits for your rating: {open.data.unrated.shortName},{' '}
            {facetNames[open.data.unrated.facet].toLowerCase()}.
          </span>
          <Button size="small" onClick={() => open.data.unrated && onRate(open.data.unrated)}>
            Rate it
          </Button>
        </p>
      )}
      {drawError && (
        <ErrorNote what="No card was drawn." error={drawError} kept="Nothing has changed." />
      )}
    </div>
  )
}
