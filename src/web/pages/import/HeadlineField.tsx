import { useEffect, useId, useRef, useState } from 'react'
import { isHeadlineInTexts } from '../../../core/story/rename-story.ts'
import { longestLine, type StoryDocument } from '../../../core/story/story.ts'
import { Button } from '../../parts/Button.tsx'
import styles from './HeadlineField.module.css'

/** A longer one takes two lines of a printed card, in characters. */
const longHeadline = 80

/** A headline of the preview, which the person may put in other words before the story is kept. */
export function HeadlineField({
  document,
  headline,
  onHeadline,
}: {
  document: StoryDocument
  /** In the person's words; null as the file gives it. */
  headline: string | null
  onHeadline: (headline: string) => void
}) {
  const [draft, setDraft] = useState<string | null>(null)
  const id = useId()
  const change = useRef<HTMLButtonElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const given = document.headline || 'Without a headline'
  const shown = headline ?? given
  const editing = draft !== null
  const opened = useRef(false)

  useEffect(() => {
    if (editing) {
      opened.current = true
      area.current?.focus()
      area.current?.select()
    } else if (opened.current) change.current?.focus()
  }, [editing])

  const done = () => {
    onHeadline(draft ?? '')
    setDraft(null)
  }

  if (editing) {
    return (
      <div className={styles.edit}>
        <h3 className="unseen" dir="auto">
          {shown}
        </h3>
        <label htmlFor={id}>Headline</label>
        <textarea
          id={id}
          ref={area}
          dir="auto"
          rows={2}
          maxLength={longestLine}
          value={draft}
          onChange={({ target }) => setDraft(target.value.replaceAll(/[\r\n]+/gu, ' '))}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') done()
            if (event.key === 'Escape') setDraft(null)
            if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
          }}
        />
        <div className={styles.acts}>
          <Button size="small" onClick={done}>
            Done
          </Button>
          <Button size="small" look="quiet" onClick={() => setDraft(null)}>
            Leave it as it was
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.shown}>
      <h3 dir="auto">{shown}</h3>
      {headline === null && document.headline.length > longHeadline && (
        <p className={styles.before}>
          This is long for a headline. Shorten it to what was done, and how big: it stands on every
          printed card.
        </p>
      )}
      {headline !== null && document.headline !== '' && (
        <p className={styles.before}>
          Was “<bdi>{document.headline}</bdi>”
          {isHeadlineInTexts(document) ? ', and stays in the text too.' : ', and goes to Notes.'}
        </p>
      )}
      <div className={styles.acts}>
        <Button
          size="small"
          look="quiet"
          ref={change}
          aria-label={`Change the headline: ${shown}`}
          onClick={() => setDraft(headline ?? document.headline)}
        >
          Change the headline
        </Button>
        {headline !== null && (
          <Button
            size="small"
            look="quiet"
            onClick={() => {
              onHeadline('')
              change.current?.focus()
            }}
          >
            Put it back
          </Button>
        )}
      </div>
    </div>
  )
}
