import { useQueries, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { partsOfKind } from '../../../core/answer/answer-parts.ts'
import { promptNames } from '../../../core/words/names.ts'
import { partNames } from '../../../core/words/say-answer.ts'
import { countSpokenWords, saySpokenTime } from '../../../core/words/spoken-time.ts'
import type { AnswerView } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { answerQuery, answersQuery } from './answer-query.ts'
import styles from './PrintAnswers.module.css'

/** Answers on paper, a page each: one by its address, or all. */
export function PrintAnswersPage() {
  const { answer } = useSearch({ from: '/answers/print' })
  const list = useQuery({ ...answersQuery(), enabled: answer === undefined })
  const ids = answer === undefined ? (list.data?.answers.map(({ id }) => id) ?? []) : [answer]
  const answers = useQueries({ queries: ids.map(answerQuery) })
  const error = list.error ?? answers.find((one) => one.error)?.error
  const ready = answers.flatMap(({ data }) => (data ? [data] : []))
  const waiting = (answer === undefined && !list.data) || ready.length < ids.length
  return (
    <>
      <title>Print the answers · Third Level</title>
      <div className={styles.controls}>
        <h1>Print the answers</h1>
        {error ? (
          <ErrorNote
            what="Not every answer could be read."
            error={error}
            onRetry={() => {
              void list.refetch()
              for (const one of answers) void one.refetch()
            }}
          />
        ) : waiting ? (
          <Waiting />
        ) : ids.length === 0 ? (
          <>
            <p>No answer is built yet.</p>
            <ButtonLink look="primary" to="/answers/new">
              Build an answer
            </ButtonLink>
          </>
        ) : (
          <Button look="primary" onClick={() => window.print()}>
            Print
          </Button>
        )}
      </div>
      {!waiting && ready.map((view) => <Sheet key={view.answer.id} view={view} />)}
    </>
  )
}

/** Words above which a sheet is set smaller, so that five minutes of speech stay on one page. */
const roomyWords = 480

function Sheet({ view: { answer, story } }: { view: AnswerView }) {
  const { question, kind, parts, clarifying } = answer.document
  const words = partsOfKind(kind).reduce((sum, part) => sum + countSpokenWords(parts[part]), 0)
  return (
    <article className={styles.sheet} data-dense={words > roomyWords || undefined}>
      <h2>{question || 'A question without words'}</h2>
      <p className={styles.about}>
        {promptNames[kind]}, from “{story.shortName || 'without a headline'}”,{' '}
        {saySpokenTime(words)}
      </p>
      {clarifying.length > 0 && (
        <p className={styles.about}>Ask first: {clarifying.map((one) => one.question).join(' ')}</p>
      )}
      {partsOfKind(kind).map((part) => (
        <section key={part} className={styles.part}>
          <h3>{partNames[part]}</h3>
          <p>{parts[part].trim() === '' ? ' ' : parts[part]}</p>
        </section>
      ))}
    </article>
  )
}
