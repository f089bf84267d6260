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
  const [born, setBorn] = useState({ id: '', addressed: false, count: 0 })

  // The page that a story began on stays as it is when the address takes the story's id; it is left behind only
  // when the person asks for another new one.
  if (storyId === born.id && !born.addressed) setBorn({ ...born, addressed: true })
  if (storyId === newStory && born.addressed)
    setBorn({ id: '', addressed: false, count: born.count + 1 })
  if (storyId === newStory || storyId === born.id) {
    return (
      <StoryEditor
        key={`${newStory} ${born.count}`}
        opened={null}
        onCreated={(id) => {
          setBorn((before) => ({ ...before, id }))
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
      <title>No such story · Third Level</title>
      <h1>This story is not here</h1>
      <ErrorNote what="The story could not be read." error={error} onRetry={() => void refetch()}>
        <ButtonLink to="/bank">To the bank</ButtonLink>
      </ErrorNote>
    </>
  )
}
