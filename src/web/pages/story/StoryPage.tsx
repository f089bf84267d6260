import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { StoryEditor } from './StoryEditor.tsx'
import { storyQuery } from './story-query.ts'

/** The address of a story that is not written yet. */
const newStory = 'new'

/** One story by its address; at `/stories/new` one that begins with the first typed character. */
export function StoryPage() {
  const { storyId } = useParams({ from: '/stories/$storyId' })
  const navigate = useNavigate()
  const [born, setBorn] = useState<{ id: string; count: number }>({ id: '', count: 0 })

  // The page that gave birth to a story stays as it is when the address takes the story's id.
  if (storyId === newStory && born.id !== '') setBorn({ id: '', count: born.count + 1 })
  if (storyId === newStory || storyId === born.id) {
    return (
      <StoryEditor
        key={`${newStory} ${born.count}`}
        opened={null}
        onCreated={(id) => {
          setBorn(({ count }) => ({ id, count }))
          void navigate({ to: '/stories/$storyId', params: { storyId: id }, replace: true })
        }}
      />
    )
  }
  return <KeptStory key={storyId} id={storyId} />
}

function KeptStory({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(storyQuery(id))
  if (data) return <StoryEditor opened={data} onCreated={() => {}} />
  if (!error) return <Waiting />
  return (
    <>
      <h1>This story is not here</h1>
      <ErrorNote what="The story could not be read." error={error} onRetry={() => void refetch()}>
        <ButtonLink to="/bank">To the bank</ButtonLink>
      </ErrorNote>
    </>
  )
}
