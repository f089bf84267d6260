import type { PracticeView } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { StoryChoice } from '../../parts/StoryChoice.tsx'
import styles from './Practice.module.css'
import { Replies } from './Replies.tsx'

/** What was replied, and which story to tell; then the clock. */
export function BeforeTelling({
  view: { practice, guide, stories },
  storyId,
  onChoose,
  onReady,
}: {
  view: PracticeView
  storyId: string | null
  onChoose: (storyId: string | null) => void
  onReady: () => void
}) {
  const { setup } = practice
  useKeys([{ key: 'Enter', label: 'To the clock', run: onReady }])
  return (
    <div className={styles.page}>
      <title>{`Practise: ${setup.question} · Third Level`}</title>
      <h1 className={styles.question}>{setup.question || 'A question without words'}</h1>
      {setup.replies.length > 0 ? (
        <section aria-labelledby="replies-title">
          <h2 id="replies-title">You asked, and this reply was drawn</h2>
          <Replies replies={setup.replies} />
        </section>
      ) : (
        guide !== null &&
        guide.assumption !== '' && (
          <section aria-labelledby="assume-title">
            <h2 id="assume-title">You asked nothing</h2>
            <p className={styles.lead}>Then say first what you take as given. {guide.assumption}</p>
          </section>
        )
      )}
      {stories.length > 0 ? (
        <StoryChoice<string | null>
          legend="The story you tell"
          stories={[
            ...stories.map((story) => ({
              id: story.storyId,
              name: story.shortName,
              reason: story.reason,
            })),
            { id: null, name: 'Another one', reason: 'One that is not in the bank.' },
          ]}
          chosen={storyId}
          onChoose={onChoose}
        />
      ) : (
        <p className={styles.told}>
          Your bank has no stories yet. Tell one from memory; nothing but this telling is kept of
          it.
        </p>
      )}
      <div className={styles.acts}>
        <Button look="primary" shortcut="Enter" onClick={onReady}>
          To the clock
        </Button>
        {setup.guide !== null && (
          <ButtonLink look="quiet" to="/library/$slug/practice" params={{ slug: setup.guide }}>
            Ask otherwise
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
