import { useQuery } from '@tanstack/react-query'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { facetNames } from '../../../core/words/names.ts'
import { sayCount, sayLoop } from '../../../core/words/say-time.ts'
import { Waiting } from '../../parts/Waiting.tsx'
import { progressQuery } from '../../queries.ts'
import { CardGrid } from './CardGrid.tsx'
import { DueAhead } from './DueAhead.tsx'
import { FluencyBars } from './FluencyBars.tsx'
import styles from './ProgressPage.module.css'
import { ReadinessOverTime } from './ReadinessOverTime.tsx'
import { SelfAgainstMeasured } from './SelfAgainstMeasured.tsx'
import { summariseProgress } from './summarise-progress.ts'
import { TimeToFluency } from './TimeToFluency.tsx'

/** How far every card has come, and what comes next. */
export function ProgressPage() {
  const progress = useQuery(progressQuery)
  const now = Date.now()
  if (progress.isError)
    return (
      <ErrorNote
        what="The progress cannot be shown."
        error={progress.error}
        kept="Every answer is kept."
        onRetry={() => void progress.refetch()}
      />
    )
  if (!progress.data) return <Waiting>Adding up the answers</Waiting>

  const view = progress.data
  const summary = summariseProgress(view)
  const dueNow = view.cards.filter(({ due }) => due).length
  const heard = summary.attempts > 0 || view.cards.some(({ inRound }) => inRound !== null)
  return (
    <>
      <title>Progress · Third Level</title>
      <h1>Progress</h1>
      {summary.attempts === 0 ? (
        <>
          <p className={styles.lead}>
            {summary.cards === 0
              ? 'Here every card shows how its answers change over time. No story is being drilled yet.'
              : `Here every card shows how its answers change over time. None of your ${sayCount(summary.cards, 'card')} has an answer yet.`}
            {sayLoop(view.loopAt, now)}
          </p>
          <ButtonLink to={summary.cards === 0 ? '/bank' : '/draw'} look="primary">
            {summary.cards === 0 ? 'Choose stories' : 'Draw a card'}
          </ButtonLink>
        </>
      ) : (
        <p className={styles.lead}>
          {summary.retired} of {sayCount(summary.cards, 'card')} retired;{' '}
          {sayCount(summary.attempts, 'answer')}, {summary.fluent} of them fluent.
          {view.retiredInRounds.asked > 0 &&
            ` Of ${sayCount(view.retiredInRounds.asked, 'retired card')} asked cold in rounds, ${view.retiredInRounds.held} held.`}
          {sayLoop(view.loopAt, now)}
        </p>
      )}
      {summary.cards > 0 && <DueAhead dueNow={dueNow} now={now} />}
      {summary.attempts > 0 && (
        <ReadinessOverTime cards={view.cards} loopAt={view.loopAt} now={now} />
      )}
      {heard && <CardGrid cards={view.cards} now={now} />}
      {summary.attempts > 0 && (
        <>
          <div className={styles.pairs}>
            <FluencyBars
              title="Fluent answers by facet"
              rows={view.byFacet.map((row) => ({
                ...row,
                key: row.facet,
                name: facetNames[row.facet],
              }))}
            />
            <FluencyBars
              title="Fluent answers by story"
              rows={view.byStory.map((row) => ({ ...row, key: row.storyId, name: row.shortName }))}
            />
            <SelfAgainstMeasured weeks={view.selfAgainstMeasured} cards={view.cards} now={now} />
            <TimeToFluency cards={view.cards} />
          </div>
        </>
      )}
    </>
  )
}
