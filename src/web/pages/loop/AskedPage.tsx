import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { AskedPrompt, LoopRound } from '../../../core/loop/loop.ts'
import { nameRounds } from '../../../core/loop/name-rounds.ts'
import { countOwnQuestions } from '../../../core/loop/debrief/own-questions.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { facetNames } from '../../../core/words/names.ts'
import { api, read } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { showToast } from '../../parts/toast.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { bankQuery } from '../../queries.ts'
import { capitalise } from '../round/round-words.ts'
import { AskedPromptFields } from './AskedPromptFields.tsx'
import styles from './Loop.module.css'
import { LoopSaveLine } from './LoopSaveLine.tsx'
import { sayLoopDay } from './loop-words.ts'
import { useLoop } from './use-loop.ts'

const route = getRouteApi('/loops/$loopId/rounds/$roundId')
const emptyPrompt: AskedPrompt = { question: '', promptKind: null, storyId: null, drillIns: [] }

/** After a real round: what was asked, which story was told, and how each drill-in went, by keys alone if wanted. */
export function AskedPage() {
  const { roundId } = route.useParams()
  const { id, document } = useLoop()
  const round = document.rounds.find((one) => one.id === roundId)
  if (round === undefined)
    return (
      <ErrorNote
        what="There is no such round in this loop."
        kept="It may have been deleted in another window."
      >
        <ButtonLink to="/loops/$loopId" params={{ loopId: id }}>
          Back to the loop
        </ButtonLink>
      </ErrorNote>
    )
  return <Asked round={round} />
}

function Asked({ round }: { round: LoopRound }) {
  const { id, document, changeRound, flush } = useLoop()
  const bank = useQuery(bankQuery)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [leaving, setLeaving] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const more = useRef<HTMLButtonElement>(null)
  const prompts = round.asked.length === 0 ? [emptyPrompt] : round.asked

  const put = (asked: AskedPrompt[]) => changeRound(round.id, { asked })
  const done = async () => {
    setLeaving(true)
    setFailure(null)
    try {
      changeRound(round.id, {
        state: 'behind',
        asked: prompts.map(withoutBlank).filter((prompt) => !isBlank(prompt)),
      })
      await flush()
      const param = { id, roundId: round.id }
      const { returned } = await read(api.api.loops[':id'].rounds[':roundId'].take.$post({ param }))
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'loop' })
      if (returned.length > 0)
        showToast(
          `Back in the draw: ${returned.map(({ shortName, facet }) => `${shortName}, ${facetNames[facet].toLowerCase()}`).join('; ')}.`,
        )
      await navigate({ to: '/loops/$loopId', params: { loopId: id } })
    } catch (error) {
      setFailure(error)
      setLeaving(false)
    }
  }
  useKeys([
    {
      key: 'Enter',
      mod: true,
      inFields: true,
      label: 'Done',
      run: () => void done(),
      off: leaving,
    },
  ])
  const own = countOwnQuestions(document)
  const told = new Set(document.rounds.flatMap(({ asked }) => asked.map(({ storyId }) => storyId)))
  const resting = (bank.data?.stories ?? []).filter(
    (story) => told.has(story.id) && !bank.data?.activeIds.includes(story.id),
  )
  const open = prompts.flatMap(({ drillIns }) =>
    drillIns.filter(({ question, facet }) => question.trim() !== '' && facet === null),
  )

  return (
    <div className={styles.page}>
      <title>What was asked · Third Level</title>
      <div className={styles.head}>
        <div>
          <p className={styles.soft}>
            {capitalise(nameRounds(document.rounds).get(round.id) ?? round.kind)},{' '}
            {sayLoopDay(round.day)}
          </p>
          <h1>What was asked</h1>
        </div>
        <LoopSaveLine />
      </div>
      <p className={styles.soft}>
        In the order in which it came, in your own words; a few are enough. Enter leads to the next
        field. The facet beside a drill-in is guessed from its words; change it where the guess is
        wrong.
      </p>
      {prompts.map((prompt, at) => (
        <AskedPromptFields
          key={at}
          number={at + 1}
          prompt={prompt}
          stories={bank.data?.stories ?? []}
          onChange={(next) => put(prompts.with(at, next))}
          onRemove={
            round.asked.length > 0
              ? () => {
                  put(prompts.toSpliced(at, 1))
                  showToast('Deleted the question.', {
                    label: 'Undo',
                    run: () => put(prompts),
                  })
                }
              : undefined
          }
          onLeave={() => more.current?.focus()}
        />
      ))}
      <div className={styles.line}>
        <Button
          ref={more}
          disabled={prompts.length >= 20}
          onClick={() => put([...prompts, emptyPrompt])}
        >
          Another story was asked for
        </Button>
        <Button
          look="primary"
          shortcut="Ctrl + Enter"
          disabled={leaving}
          onClick={() => void done()}
        >
          Done
        </Button>
      </div>
      <p className={styles.soft} role="status">
        {open.length > 0 &&
          `What ${open.length === 1 ? `“${open[0]?.question}” asks` : `${open.length} of the drill-ins ask`} after cannot be told from the words. Choose the facet beside ${open.length === 1 ? 'it' : 'each'}, or no card hears of ${open.length === 1 ? 'it' : 'them'}.`}
      </p>
      {own > 0 && (
        <p className={styles.soft}>
          {sayCount(own, 'drill-in')} of this loop {own === 1 ? 'is' : 'are'} not among the draw’s
          own questions. The draw asks {own === 1 ? 'it' : 'them'} too, on the cards of the story
          you told.
          {resting.length > 0 && (
            <>
              {' '}
              {resting.map(({ shortName }) => `“${shortName}”`).join(' and ')}{' '}
              {resting.length === 1 ? 'is' : 'are'} not among the stories you drill: choose{' '}
              {resting.length === 1 ? 'it' : 'them'} in <Link to="/bank">the bank</Link> for that.
            </>
          )}
        </p>
      )}
      {failure !== null && (
        <ErrorNote
          what="The cards have not heard of this round yet."
          kept="What you typed is still on this page."
          error={failure}
          onRetry={() => void done()}
        />
      )}
    </div>
  )
}

const withoutBlank = (prompt: AskedPrompt): AskedPrompt => ({
  ...prompt,
  drillIns: prompt.drillIns.filter(
    ({ question, stood }) => question.trim() !== '' || stood !== null,
  ),
})

const isBlank = ({ question, storyId, drillIns }: AskedPrompt): boolean =>
  question.trim() === '' && storyId === null && drillIns.length === 0
