import { useState } from 'react'
import { promptNames } from '../../../core/words/names.ts'
import type { PracticeView } from '../../api.ts'
import { ClockedDesk } from '../draw/ClockedDesk.tsx'
import { type Beginning, useAnswering } from '../draw/use-answering.ts'
import { makePracticeDoor } from './practice-door.ts'
import { TellingClock } from './TellingClock.tsx'

/** The question alone on the desk, a clock that counts up, and the place to answer. */
export function TellingDesk({
  view,
  storyId,
  beginning,
  onStopped,
  onLeave,
}: {
  view: PracticeView
  storyId: string | null
  beginning: Beginning
  onStopped: () => void
  onLeave: () => void
}) {
  const { practice, storyName, stories } = view
  const [door] = useState(() => makePracticeDoor(() => practice.storyId ?? storyId))
  // The first beginning holds: a later look at the server must not start the desk anew.
  const [from] = useState(beginning)
  const answering = useAnswering(practice.id, from, door, onStopped)
  const name = storyName || stories.find((one) => one.storyId === storyId)?.shortName
  return (
    <ClockedDesk
      answering={answering}
      begun={from.running}
      title={`${practice.setup.question} · Third Level`}
      name={name ?? promptNames[practice.setup.kind]}
      label={name === undefined ? 'A telling without a kept story' : 'Telling'}
      question={practice.setup.question}
      clock={<TellingClock elapsedMs={answering.clock.elapsedMs} running={answering.running} />}
      rows={9}
      aloud="Say it aloud. Nothing is recorded: the time is kept, and the content is not measured."
      putBack={{ key: 'Put it away', button: 'Put it away', run: onLeave }}
      onStopped={onStopped}
    />
  )
}
