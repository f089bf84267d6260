import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { api, read } from '../../api.ts'
import { Button, ButtonAnchor } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { libraryKey } from './library-query.ts'
import styles from './NewGuidePage.module.css'

/** A guide that serves as a pattern for a file. */
const pattern = 'disagreed-with-your-manager'

/**
 * Takes in a guide's Markdown. What is wrong with it is told by section and line beside the text, which stays on the
 * page to be mended there.
 */
export function BringGuide() {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const [unread, setUnread] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const id = useId()
  const bring = useMutation({
    mutationFn: (asDraft: boolean) => {
      setAsked(text)
      return read(api.api.guides.bring.$post({ json: { text, asDraft } }))
    },
    onSuccess: (brought) => {
      if (brought.kind === 'refused') return
      void queries.invalidateQueries({ queryKey: libraryKey })
      void navigate({ to: '/library/$slug', params: { slug: brought.guide.slug } })
    },
  })
  const refused = bring.data?.kind === 'refused' ? bring.data : null

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    try {
      setText(await file.text())
      setUnread('')
      bring.reset()
    } catch {
      setUnread(`${file.name} could not be opened. Nothing was changed.`)
    }
  }
  const goTo = (line: number) => {
    const lines = text.split('\n')
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
    const field = area.current
    if (!field) return
    field.focus()
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
    field.scrollTop = (line - 3) * Number.parseFloat(getComputedStyle(field).lineHeight)
  }

  return (
    <section aria-labelledby={`${id}-bring`}>
      <h2 id={`${id}-bring`}>Bring it in as Markdown</h2>
      <p>
        The file has the shape of every guide that the library exports.{' '}
        <ButtonAnchor size="small" look="quiet" href={`/api/guides/${pattern}/export`} download>
          Get one as a pattern
        </ButtonAnchor>
      </p>
      <div className={styles.form}>
        <div className={styles.field}>
          <label htmlFor={`${id}-file`}>A file</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".md,.markdown,.txt,text/markdown,text/plain"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </div>
        {unread !== '' && <p role="alert">{unread}</p>}
        <div className={styles.field}>
          <label htmlFor={`${id}-text`}>Its text, or paste it here</label>
          <textarea
            id={`${id}-text`}
            ref={area}
            className={styles.file}
            rows={12}
            wrap="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div role="status">
          {refused && (
            <div className={styles.problems}>
              <p>
                Nothing was kept. {refused.problems.length === 1 ? 'One thing is' : 'These are'} in
                the way:
              </p>
              <ul>
                {refused.problems.map(({ section, line, message }) => (
                  <li key={`${line} ${section} ${message}`}>
                    <button type="button" className={styles.place} onClick={() => goTo(line)}>
                      Line {line}
                    </button>{' '}
                    <strong>{section}</strong> {message}.
                  </li>
                ))}
              </ul>
              {asked !== text && <p>You have changed the text since. Bring it in again.</p>}
            </div>
          )}
        </div>
        <div className={styles.ways}>
          <Button
            disabled={text.trim() === '' || bring.isPending}
            onClick={() => bring.mutate(false)}
          >
            Bring it in
          </Button>
          {refused?.fitsDraft && (
            <Button disabled={bring.isPending} onClick={() => bring.mutate(true)}>
              Keep it as it is, to finish here
            </Button>
          )}
        </div>
      </div>
      {bring.isError && (
        <ErrorNote
          what="The guide could not be brought in."
          kept="Its text is still on this page."
          error={bring.error}
        />
      )}
    </section>
  )
}
