import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { GuideEditor } from './GuideEditor.tsx'
import { ownGuideQuery } from './library-query.ts'

/** A guide of the person's own, to write on. */
export function EditGuidePage() {
  const { slug } = useParams({ from: '/library/$slug/edit' })
  const { data, error, refetch } = useQuery(ownGuideQuery(slug))
  if (data) return <GuideEditor key={slug} opened={data} />
  if (!error) return <Waiting />
  return (
    <>
      <title>No such guide · Third Level</title>
      <h1>This guide is not yours to write on</h1>
      <ErrorNote
        what="No guide of your own was found here."
        error={error}
        onRetry={() => void refetch()}
      >
        <ButtonLink to="/library">To the library</ButtonLink>
      </ErrorNote>
    </>
  )
}
