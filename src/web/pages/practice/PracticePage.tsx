import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type PracticeView, read } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { useOwnPlace } from '../../parts/own-place.ts'
import { showToast } from '../../parts/toast.ts'
import { Waiting } from '../../parts/Waiting.tsx'
import { findLocalDraft } from '../draw/local-draft.ts'
import { BeforeTelling } from './BeforeTelling.tsx'
import styles from './Practice.module.css'
import { practiceQuery } from './practice-query.ts'
import { TellingDesk } from './TellingDesk.tsx'
import { ToldResult } from './ToldResult.tsx'

/** One telling by its address: what comes before it, the clock, and how it came across. */
export function PracticePage() {
  const { practiceId } = useParams({ from: '/practices/$practiceId' })
  const { data, error, refetch } = useQuery({
    ...practiceQuery(practiceId),
    // A draft that came back from the server must not take the place of what is being typed.
    refetchOnWindowFocus: false,
  })
  if (data) return <Telling key={practiceId} view={data} onChanged={() => void refetch()} />
  if (!error) return <Waiting />
  return (
    <>
      <title>No such practice · Third Level</title>
      <h1>This practice is not here</h1>
      <ErrorNote
        what="The practice could not be read."
        error={error}
        onRetry={() => void refetch()}
      >
        <ButtonLink to="/library">To the library</ButtonLink>
      </ErrorNote>
    </>
  )
}

function Telling({ view, onChanged }: { view: PracticeView; onChanged: () => void }) {
  const { practice, draftSequence, stories } = view
  const [local] = useState(() => findLocalDraft(practice.id))
  const begun = draftSequence > 0 || local !== null
  const [ready, setReady] = useState(begun || practice.answerId !== null)
  const [storyId, setStoryId] = useState(stories[0]?.storyId ?? null)
  const navigate = useNavigate()
  // What rehearses a built answer came from there, and goes back there.
  useOwnPlace(practice.answerId === null && practice.setup.guide !== null ? '/library' : '/answers')

  if (practice.state === 'told') return <ToldResult view={view} />
  if (practice.state === 'put-away')
    return (
      <div className={styles.page}>
        <title>Put away · Third Level</title>
        <h1>This practice was put away</h1>
        <p className={styles.told}>Nothing of it is counted.</p>
        <Back view={view} />
      </div>
    )
  if (!ready)
    return (
      <BeforeTelling
        view={view}
        storyId={storyId}
        onChoose={setStoryId}
        onReady={() => setReady(true)}
      />
    )

  const leave = async () => {
    try {
      await read(api.api.practices[':id']['put-away'].$post({ param: { id: practice.id } }))
    } catch (error) {
      showToast(error instanceof Error ? error.message : 'The practice is still open.')
      return
    }
    const { answerId, storyId: story, setup } = practice
    if (answerId !== null && story !== null)
      await navigate({
        to: '/stories/$storyId/answers/$answerId',
        params: { storyId: story, answerId },
      })
    else if (setup.guide !== null)
      await navigate({ to: '/library/$slug', params: { slug: setup.guide } })
    else await navigate({ to: '/answers' })
  }
  return (
    <TellingDesk
      view={view}
      storyId={storyId}
      beginning={{
        text: local?.text ?? practice.text,
        elapsedMs: Math.max(local?.elapsedMs ?? 0, practice.elapsedMs),
        sequence: draftSequence + 1,
        running: begun,
      }}
      onStopped={onChanged}
      onLeave={() => void leave()}
    />
  )
}

function Back({ view: { practice } }: { view: PracticeView }) {
  const { guide } = practice.setup
  return guide === null ? (
    <ButtonLink to="/answers">To the answers</ButtonLink>
  ) : (
    <Button look="plain" onClick={() => history.back()}>
      Back
    </Button>
  )
}
