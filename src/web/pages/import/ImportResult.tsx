import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { ImportResultView } from '../../api.ts'
import { mostActive } from '../../parts/active-five.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { sayCount } from '../../../core/words/say-time.ts'
import styles from './ImportResult.module.css'
import { useTakeBack } from './use-take-back.ts'

const sayEffect = { created: 'new', updated: 'updated', unchanged: 'as it was' } as const
/** Lines that are laid out at once. */
const atOnce = 200

/** What became of each file, with the way to each story, and the way back. */
export function ImportResult({
  files,
  onStartOver,
}: {
  files: ImportResultView['files']
  onStartOver: () => void
}) {
  const [shown, setShown] = useState(atOnce)
  const title = useRef<HTMLHeadingElement>(null)
  const takeBack = useTakeBack(files, onStartOver)
  useEffect(() => title.current?.focus(), [])
  const stories = files.flatMap((file) => file.stories)
  const refused = files.filter((file) => file.refused)
  const count = (effect: keyof typeof sayEffect) =>
    stories.filter((story) => story.effect === effect).length
  const forCards = stories
    .filter(({ effect }) => effect === 'created')
    .map(({ storyId }) => storyId)
  const sums = [
    count('created') > 0 ? sayCount(count('created'), 'new story', 'new stories') : null,
    count('updated') > 0 ? `${count('updated')} updated` : null,
    count('unchanged') > 0 ? `${count('unchanged')} as before` : null,
    refused.length > 0 ? `${sayCount(refused.length, 'file')} not read` : null,
  ].filter(Boolean)
  return (
    <>
      <title>Brought in · Third Level</title>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        Your stories are in the bank
      </h1>
      <p className={styles.lead}>
        {sums.join(', ')}.
        {forCards.length > 0 &&
          ` The cards are yours to write: up to three of your own sentences on each.${forCards.length <= mostActive ? '' : ' Choose first which stories to drill.'}`}
      </p>
      <div className={styles.acts}>
        <ButtonLink to="/bank" look="primary">
          Choose which to drill
        </ButtonLink>
        {forCards.length > 0 && forCards.length <= mostActive && (
          <ButtonLink to="/cards" search={{ stories: forCards.join(',') }}>
            Choose sentences for the cards
          </ButtonLink>
        )}
        <Button onClick={onStartOver}>Bring in more</Button>
        <Button look="quiet" disabled={takeBack.isPending} onClick={() => takeBack.mutate()}>
          Take this import back
        </Button>
      </div>
      {takeBack.error && (
        <ErrorNote
          what="The import could not be taken back."
          kept="Everything that it brought is in the bank."
          error={takeBack.error}
        />
      )}
      <ul className={styles.list}>
        {stories.slice(0, shown).map((story) => (
          <li key={story.storyId}>
            <Link to="/stories/$storyId" params={{ storyId: story.storyId }}>
              {story.headline || 'Without a headline'}
            </Link>
            <span>{sayEffect[story.effect]}</span>
          </li>
        ))}
      </ul>
      {stories.length > shown && (
        <Button onClick={() => setShown(shown + atOnce)}>
          Show more: {sayCount(stories.length - shown, 'story', 'stories')} left
        </Button>
      )}
    </>
  )
}
