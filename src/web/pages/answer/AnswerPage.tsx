import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { answerQuery } from './answer-query.ts'
import { Builder } from './Builder.tsx'

/** One built answer by its address. */
export function AnswerPage() {
  const { answerId } = useParams({ from: '/stories/$storyId/answers/$answerId' })
  const { data, error, refetch } = useQuery(answerQuery(answerId))
  if (data) return <Builder key={answerId} opened={data} />
  if (!error) return <Waiting />
  return (
    <>
      <title>No such answer · Third Level</title>
      <h1>This answer is not here</h1>
      <ErrorNote what="The answer could not be read." error={error} onRetry={() => void refetch()}>
        <ButtonLink to="/answers">To the answers</ButtonLink>
      </ErrorNote>
    </>
  )
}
