import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answersQuery } from '../answer/answer-query.ts'

/** The answers that are built from a story, as items of a list; nothing where there are none. */
export function BuiltAnswers({ storyId }: { storyId: string }) {
  const { data } = useQuery(answersQuery(storyId))
  return data?.answers.map((answer) => (
    <li key={answer.id}>
      <Link to="/stories/$storyId/answers/$answerId" params={{ storyId, answerId: answer.id }}>
        {answer.question || 'A question without words'}
      </Link>{' '}
      is built from it.
    </li>
  ))
}
