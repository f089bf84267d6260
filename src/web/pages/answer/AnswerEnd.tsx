import { Link } from '@tanstack/react-router'
import { facetMeanings, facetNames } from '../../../core/words/names.ts'
import { sayClock, sayPast } from '../../../core/words/say-time.ts'
import type { AnswerView } from '../../api.ts'
import { Button, ButtonAnchor, ButtonLink } from '../../parts/Button.tsx'
import { useRehearse } from '../practice/use-begin-practice.ts'
import styles from './AnswerEnd.module.css'

/** The end of the page: tell it aloud, drill it by its facets, and what can be done with the whole of it. */
export function AnswerEnd({
  view: { answer, story, guide, rehearsals },
  onBeforeLeave,
  onDelete,
}: {
  view: AnswerView
  onBeforeLeave: () => Promise<void>
  onDelete: () => void
}) {
  const rehearse = useRehearse()
  const facets = [...new Set((guide?.drillIns ?? []).map(({ facet }) => facet))]
  return (
    <div className={styles.end}>
      <section aria-labelledby="tell-title">
        <h2 id="tell-title">Tell it</h2>
        <p>Against the clock, without the text in sight, in two to five minutes.</p>
        <Button
          look="primary"
          disabled={rehearse.isPending}
          onClick={() => void onBeforeLeave().then(() => rehearse.mutate(answer.id))}
        >
          Rehearse this answer
        </Button>
        {rehearse.error && (
          <p role="alert" className={styles.failed}>
            The rehearsal did not begin. {rehearse.error.message}
          </p>
        )}
        {rehearsals.length > 0 && (
          <ol className={styles.list} reversed>
            {rehearsals.map((one) => (
              <li key={one.id}>
                <Link to="/practices/$practiceId" params={{ practiceId: one.id }}>
                  {sayPast(one.toldAt, Date.now())}
                </Link>{' '}
                in {sayClock(one.elapsedMs)}
                {one.overall === null ? ', not measured' : `, ${one.overall.toFixed(1)} of 5`}
              </li>
            ))}
          </ol>
        )}
      </section>
      {facets.length > 0 && (
        <section aria-labelledby="drill-title">
          <h2 id="drill-title">What comes after it</h2>
          <p>The guide expects these drill-ins; of your story they are asked in other words.</p>
          <ul className={styles.list}>
            {facets.map((facet) => (
              <li key={facet}>
                <Link to="/draw" search={{ story: story.id, facet }}>
                  Drill {facetNames[facet].toLowerCase()}
                </Link>
                {story.document.facets[facet].passage.trim() === '' && (
                  <>
                    {': your story has nothing about '}
                    {facetMeanings[facet]}
                    {' yet. '}
                    <Link to="/stories/$storyId" params={{ storyId: story.id }} hash={facet}>
                      Write it
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.acts}>
        <ButtonAnchor href={`/api/answers/${encodeURIComponent(answer.id)}/export`} download>
          Export as Markdown
        </ButtonAnchor>
        <ButtonLink to="/answers/print" search={{ answer: answer.id }}>
          Print
        </ButtonLink>
        <Button onClick={onDelete}>Delete this answer</Button>
      </div>
    </div>
  )
}
