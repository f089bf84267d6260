import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { promptNames } from '../../../core/words/names.ts'
import { sayPast } from '../../../core/words/say-time.ts'
import { saySpokenTime } from '../../../core/words/spoken-time.ts'
import { ButtonAnchor, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { answersQuery } from './answer-query.ts'
import styles from './Answers.module.css'
import { LikelyQuestions } from './LikelyQuestions.tsx'

/** Every built answer, and what a panel would ask. */
export function AnswersPage() {
  const { data, error, refetch } = useQuery(answersQuery())
  if (error)
    return (
      <>
        <title>Answers · Third Level</title>
        <h1>Answers</h1>
        <ErrorNote
          what="The answers could not be read."
          error={error}
          onRetry={() => void refetch()}
        />
      </>
    )
  if (!data) return <Waiting />
  const { answers } = data
  return (
    <div className={styles.page}>
      <title>Answers · Third Level</title>
      <div className={styles.head}>
        <h1>Answers</h1>
        <div className={styles.ways}>
          <ButtonLink look={answers.length === 0 ? 'primary' : 'plain'} to="/answers/new">
            Build an answer
          </ButtonLink>
          {answers.length > 0 && (
            <>
              <ButtonLink to="/answers/print">Print all</ButtonLink>
              <ButtonAnchor href="/api/answers/export" download>
                Export all as Markdown
              </ButtonAnchor>
            </>
          )}
        </div>
      </div>
      {answers.length === 0 ? (
        <p className={styles.lead}>
          An answer is one question of the library, told from one of your stories, in its parts. It
          begins with your story’s own words; you write the rest.
        </p>
      ) : (
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <Link
                to="/stories/$storyId/answers/$answerId"
                params={{ storyId: answer.storyId, answerId: answer.id }}
              >
                {answer.question || 'A question without words'}
              </Link>
              <p>
                {promptNames[answer.kind]}, from “{answer.storyName || 'without a headline'}”,{' '}
                {saySpokenTime(answer.words)}, changed {sayPast(answer.updatedAt, Date.now())}
              </p>
            </li>
          ))}
        </ul>
      )}
      <LikelyQuestions />
    </div>
  )
}
