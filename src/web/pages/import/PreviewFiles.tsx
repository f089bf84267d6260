import { useEffect, useRef, useState } from 'react'
import type { ImportFilePreview } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { sayLine } from '../../../core/words/say-line.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { type ImportPlan, storiesToBring, untouchedPlan } from './import-plan.ts'
import styles from './PreviewFiles.module.css'
import { StoryPreview } from './StoryPreview.tsx'

/** Files that are laid out at once; more come with a button. */
const filesAtOnce = 30
/** Stories of one file that are laid out at once. */
const storiesAtOnce = 30
/** Up to so many stories, their passages lie open. */
const openUpTo = 2

const sayStories = (count: number) => sayCount(count, 'story', 'stories')

/** What saving would do, file by file; nothing is kept before the one button is pressed. */
export function PreviewFiles({
  files,
  leftAside,
  busy,
  onSave,
  onStartOver,
}: {
  files: ImportFilePreview[]
  leftAside: string[]
  busy: boolean
  onSave: (plan: ImportPlan) => void
  onStartOver: () => void
}) {
  const [plan, setPlan] = useState(untouchedPlan)
  const [shown, setShown] = useState(filesAtOnce)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  const stories = files.flatMap((file) => (file.kind === 'read' ? file.stories : []))
  const bring = storiesToBring(files, plan)
  const refused = files.filter((file) => file.kind === 'refused')
  const inOrder = [...refused, ...files.filter((file) => file.kind === 'read')]
  const unchanged = stories.filter(({ effect }) => effect.kind === 'unchanged').length
  const sums = [
    `${sayStories(stories.length)} in ${sayCount(files.length, 'file')}`,
    unchanged > 0 ? `${unchanged} with nothing new for your bank` : null,
    refused.length > 0 ? `${sayCount(refused.length, 'file')} could not be read` : null,
  ].filter(Boolean)
  const outlook = bring.length > 0 ? 'Nothing is kept yet.' : 'There is nothing to bring in.'

  return (
    <>
      <title>What goes where · Third Level</title>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        What goes where
      </h1>
      <p className={styles.lead}>
        {sums.join(', ')}. {outlook}
      </p>
      {leftAside.length > 0 && (
        <details className={styles.aside}>
          <summary>{sayCount(leftAside.length, 'file')} left aside, by name no notes</summary>
          <p>{leftAside.slice(0, 200).join(', ')}</p>
        </details>
      )}
      <div className={styles.acts}>
        {bring.length > 0 ? (
          <Button look="primary" disabled={busy} onClick={() => onSave(plan)}>
            Bring in {sayStories(bring.length)}
          </Button>
        ) : (
          <ButtonLink to="/bank" look="primary">
            Go to the bank
          </ButtonLink>
        )}
        <Button disabled={busy} onClick={onStartOver}>
          Choose others
        </Button>
      </div>
      {inOrder.slice(0, shown).map((file, at) => (
        <FilePreview
          key={`${at} ${file.fileName}`}
          file={file}
          plan={plan}
          open={bring.length > 0 && stories.length <= openUpTo}
          onPlan={setPlan}
        />
      ))}
      {files.length > shown && (
        <Button onClick={() => setShown(shown + filesAtOnce)}>
          Show more: {sayCount(files.length - shown, 'file')} left
        </Button>
      )}
    </>
  )
}

function FilePreview({
  file,
  plan,
  open,
  onPlan,
}: {
  file: ImportFilePreview
  plan: ImportPlan
  open: boolean
  onPlan: (plan: ImportPlan) => void
}) {
  const [shown, setShown] = useState(storiesAtOnce)
  const name = file.fileName || 'Pasted text'
  return (
    <section className={styles.file} aria-label={name}>
      <h2>{name}</h2>
      {file.kind === 'refused' ? (
        <p className={styles.refused}>
          <strong>Not read.</strong> {sayLine(file.line, file.message)} The file itself is as it
          was.
        </p>
      ) : (
        <>
          {file.warnings.length > 0 && (
            <ul className={styles.warnings}>
              {file.warnings.slice(0, 20).map(({ line, message }, at) => (
                <li key={at}>{sayLine(line, message)}</li>
              ))}
              {file.warnings.length > 20 && <li>And {file.warnings.length - 20} more.</li>}
            </ul>
          )}
          {file.stories.slice(0, shown).map((story) => (
            <StoryPreview key={story.key} story={story} plan={plan} open={open} onPlan={onPlan} />
          ))}
          {file.stories.length > shown && (
            <Button size="small" onClick={() => setShown(shown + storiesAtOnce)}>
              Show more: {sayStories(file.stories.length - shown)} left
            </Button>
          )}
        </>
      )}
    </section>
  )
}
