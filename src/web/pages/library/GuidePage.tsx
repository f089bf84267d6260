import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { GuideArticle } from './GuideArticle.tsx'
import { guideQuery } from './library-query.ts'

/** One guide, to read. */
export function GuidePage() {
  const { slug } = useParams({ from: '/library/$slug' })
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(guideQuery(slug))
  useKeys([
    { key: 'Escape', label: 'Back to the library', run: () => void navigate({ to: '/library' }) },
  ])
  if (data) return <GuideArticle key={slug} view={data} />
  if (!error) return <Waiting />
  return (
    <>
      <title>No such guide · Third Level</title>
      <h1>This guide is not here</h1>
      <ErrorNote what="The guide could not be read." error={error} onRetry={() => void refetch()}>
        <ButtonLink to="/library">To the library</ButtonLink>
      </ErrorNote>
    </>
  )
}
