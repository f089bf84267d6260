import type { PracticeView } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import styles from './Practice.module.css'
import { Replies } from './Replies.tsx'

const withoutStory = ''

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
        <fieldset className={styles.stories}>
          <legend>The story you tell</legend>
          {stories.map((story) => (
            <label key={story.storyId} className={styles.story}>
              <input
                type="radio"
                name="story"
                checked={storyId === story.storyId}
                onChange={() => onChoose(story.storyId)}
              />
              <span>
                {story.shortName || 'Without a headline'}
                <span className={styles.reason}>{story.reason}</span>
              </span>
            </label>
          ))}
          <label className={styles.story}>
            <input
              type="radio"
              name="story"
              value={withoutStory}
              checked={storyId === null}
              onChange={() => onChoose(null)}
            />
            <span>
              Another one
              <span className={styles.reason}>One that is not in the bank.</span>
            </span>
          </label>
        </fieldset>
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
