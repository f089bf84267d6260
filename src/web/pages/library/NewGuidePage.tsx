import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { promptNames, promptOrder } from '../../../core/words/names.ts'
import { api, read } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { BringGuide } from './BringGuide.tsx'
import { libraryKey } from './library-query.ts'
import styles from './NewGuidePage.module.css'

/** Letters of a question at most, as the server takes them. */
const longestQuestion = 500

/** A guide of one's own begins here: written on the page, or brought in as a file. */
export function NewGuidePage() {
  const { question: asked = '' } = useSearch({ from: '/library/new' })
  const [question, setQuestion] = useState(asked)
  const [kind, setKind] = useState('')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const id = useId()
  const begin = useMutation({
    mutationFn: () =>
      read(
        api.api.guides.$post({
          json: {
            question: question.trim(),
            kind: promptOrder.find((one) => one === kind) ?? null,
          },
        }),
      ),
    onSuccess: ({ slug }) => {
      void queries.invalidateQueries({ queryKey: libraryKey })
      void navigate({ to: '/library/$slug/edit', params: { slug } })
    },
  })

  return (
    <div className={styles.page}>
      <title>A guide of your own · Third Level</title>
      <h1>A guide of your own</h1>
      <p>
        For a question that the library does not have, or one that a panel asked you. It stays with
        your stories, stands first in the library, and is found by the same search.
      </p>
      <section aria-labelledby={`${id}-write`}>
        <h2 id={`${id}-write`}>Write it here</h2>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            begin.mutate()
          }}
        >
          <div className={styles.field}>
            <label htmlFor={`${id}-question`}>The question</label>
            <textarea
              id={`${id}-question`}
              rows={2}
              maxLength={longestQuestion}
              value={question}
              onChange={({ target }) => setQuestion(target.value.replaceAll(/[\r\n]+/gu, ' '))}
            />
          </div>
          <div className={styles.field}>
            <label htmlFor={`${id}-kind`}>Its kind</label>
            <select
              id={`${id}-kind`}
              value={kind}
              onChange={(event) => setKind(event.target.value)}
            >
              <option value="">As the nearest question</option>
              {promptOrder.map((one) => (
                <option key={one} value={one}>
                  {promptNames[one]}
                </option>
              ))}
            </select>
          </div>
          <div className={styles.ways}>
            <Button
              type="submit"
              look="primary"
              disabled={question.trim() === '' || begin.isPending}
            >
              Begin
            </Button>
            <ButtonLink to="/library">Back to the library</ButtonLink>
          </div>
        </form>
        {begin.isError && (
          <ErrorNote
            what="The guide could not be begun."
            kept="Your question is still on this page."
            error={begin.error}
          />
        )}
      </section>
      <BringGuide />
    </div>
  )
}
