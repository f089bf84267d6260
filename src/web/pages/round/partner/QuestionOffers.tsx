import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { LedKind, LedQuestion } from '../../../../core/round/led-question.ts'
import type { PartnerView } from '../../../api.ts'
import { Button } from '../../../parts/Button.tsx'
import { LineInput } from './LineInput.tsx'
import styles from './PartnerDesk.module.css'
import type { PartnerDoor } from './partner-door.ts'
import { QuestionChoice } from './QuestionChoice.tsx'

/** What a question in the partner's own words counts as, in each part. */
const ownKind: Partial<Record<PartnerView['phase'], LedKind>> = {
  opening: 'anchor',
  telling: 'follow-up',
  'follow-ups': 'follow-up',
  pivot: 'pivot-follow-up',
}

/** In characters: longer than this nobody asks in one breath. */
const longestOwnQuestion = 400

/** Everything that can be asked now, the likeliest first. Nothing in it moves while the partner looks at it. */
export function QuestionOffers({
  door,
  view,
  chosen,
  onChoose,
}: {
  door: PartnerDoor
  view: PartnerView
  chosen: LedQuestion | null
  onChoose: (question: LedQuestion) => void
}) {
  const { offers, phase } = view
  const { prompts, bySubject, presses, secondStory, ownQuestions } = offers
  const choice = { chosen, onChoose }
  const opening = phase === 'opening'
  const own = ownKind[phase]
  return (
    <>
      {opening && <QuestionChoice title="Ask for a story" questions={prompts} {...choice} />}
      {bySubject.length > 0 && <OnWords door={door} {...choice} />}
      {bySubject.length > 0 && (
        <QuestionChoice title="By subject" questions={bySubject} showsFacet {...choice} />
      )}
      {presses.length > 0 && (
        <details className={styles.more}>
          <summary>Press on one of the seven</summary>
          <QuestionChoice title="Whatever they said" questions={presses} {...choice} />
        </details>
      )}
      {own !== undefined && <InOwnWords as={own} onChoose={onChoose} />}
      {!opening && (prompts.length > 0 || secondStory !== null) && (
        <QuestionChoice
          title="Turn to something else"
          questions={[...prompts, ...(secondStory === null ? [] : [secondStory])]}
          {...choice}
        />
      )}
      {ownQuestions !== null && (
        <QuestionChoice title="Their questions to you" questions={[ownQuestions]} {...choice} />
      )}
    </>
  )
}

function OnWords({
  door,
  chosen,
  onChoose,
}: {
  door: PartnerDoor
  chosen: LedQuestion | null
  onChoose: (question: LedQuestion) => void
}) {
  const look = useMutation({ mutationFn: door.readFollowUps })
  const found = look.data?.followUps
  return (
    <QuestionChoice
      title="On what they typed"
      questions={found ?? []}
      chosen={chosen}
      onChoose={onChoose}
    >
      <div className={styles.look}>
        <Button size="small" disabled={look.isPending} onClick={() => look.mutate()}>
          {found === undefined ? 'Look for follow-ups' : 'Look again'}
        </Button>
        <span role="status" className={styles.soft}>
          {look.isError && `${look.error.message}`}
          {found?.length === 0 && 'Nothing typed, or nothing to quote.'}
        </span>
      </div>
    </QuestionChoice>
  )
}

function InOwnWords({ as, onChoose }: { as: LedKind; onChoose: (question: LedQuestion) => void }) {
  const [text, setText] = useState('')
  const question = text.trim()
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault()
        if (question === '') return
        const nothing = { facet: null, dimension: null, quote: '', wordingId: '', promptKind: null }
        onChoose({ ...nothing, as, question })
      }}
    >
      <LineInput
        label="In your own words"
        value={text}
        longest={longestOwnQuestion}
        onChange={setText}
      />
      <Button type="submit" disabled={question === ''}>
        Choose this
      </Button>
    </form>
  )
}
