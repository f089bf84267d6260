import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Level } from '../../../core/round/interviewer/prompts.ts'
import type { RoundShape } from '../../../core/round/round.ts'
import { api, read } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { bankQuery } from '../../queries.ts'
import { usePreparedLevel } from '../loop/use-prepared-level.ts'
import { storiesToTellQuery } from './round-query.ts'
import { levelNames, shapeNames } from './round-words.ts'
import styles from './RoundsPage.module.css'

const route = getRouteApi('/rounds')

type ShapeChoice = RoundShape | 'chance'
type Minutes = '45' | '15'

/** How long, who leads, for which level, and which story: then the round begins. */
export function BeginRound() {
  const wish = route.useSearch()
  const [minutes, setMinutes] = useState<Minutes>(wish.minutes === 15 ? '15' : '45')
  const [shape, setShape] = useState<ShapeChoice>('chance')
  const [chosenLevel, setLevel] = useState<Level | null>(null)
  const prepared = usePreparedLevel()
  const level = chosenLevel ?? prepared.level ?? 'senior'
  const [storyId, setStoryId] = useState(wish.story ?? '')
  const [ledBy, setLedBy] = useState<'program' | 'partner'>('program')
  const bank = useQuery(bankQuery)
  const toTell = useQuery(storiesToTellQuery(shape === 'chance' ? 'prompt-led' : shape))
  const first = toTell.data?.stories[0]
  const queries = useQueryClient()
  const navigate = useNavigate()
  const begin = useMutation({
    mutationFn: () =>
      read(
        api.api.rounds.$post({
          json: {
            minutes: minutes === '45' ? 45 : 15,
            level,
            ledBy,
            ...(shape === 'chance' ? {} : { shape }),
            ...(storyId === '' ? {} : { storyId }),
          },
        }),
      ),
    onSuccess: async (round) => {
      queries.setQueryData(['round', round.id], round)
      await navigate({ to: '/rounds/$roundId', params: { roundId: round.id } })
    },
  })
  const stories = bank.data?.stories.toSorted(
    (one, other) => (one.activePlace ?? 9) - (other.activePlace ?? 9),
  )

  return (
    <section className={styles.card} aria-labelledby="begin-title">
      <h2 id="begin-title">Sit a round</h2>
      <p>
        A panel asks for one story, drills, and turns to something else. Nobody says how it goes
        before it is over. You end each answer yourself.
      </p>
      <div className={styles.choices}>
        <Chips
          legend="How long"
          name="minutes"
          value={minutes}
          onChange={setMinutes}
          choices={[
            { value: '45', words: '45 minutes' },
            { value: '15', words: '15 minutes' },
          ]}
        />
        <Chips
          legend="Who asks"
          name="led-by"
          value={ledBy}
          onChange={setLedBy}
          choices={[
            { value: 'program', words: 'The program' },
            { value: 'partner', words: 'A friend beside you' },
          ]}
        />
        <Chips
          legend="Who leads"
          name="shape"
          value={shape}
          onChange={setShape}
          choices={[
            { value: 'chance', words: 'Find out there' },
            { value: 'prompt-led', words: shapeNames['prompt-led'] },
            { value: 'candidate-led', words: shapeNames['candidate-led'] },
          ]}
        />
        <Chips
          legend="For which level"
          name="level"
          value={level}
          onChange={setLevel}
          choices={(['mid', 'senior', 'staff', 'manager'] as const).map((value) => ({
            value,
            words: levelNames[value],
          }))}
        />
        {stories?.length === 0 ? (
          <p className={styles.noStory}>
            No story is kept yet. Tell one in the round, and keep it afterwards; or{' '}
            <Link to="/bank">write one down first</Link>, and the panel also knows what your notes
            leave thin.
          </p>
        ) : (
          <>
            <label className={styles.field}>
              The story you mean to tell
              <select value={storyId} onChange={(event) => setStoryId(event.target.value)}>
                <option value="">Decide when the prompt is there</option>
                {stories?.map((story) => (
                  <option key={story.id} value={story.id}>
                    {story.shortName || story.headline || 'Without a headline'}
                  </option>
                ))}
              </select>
            </label>
            <p className={styles.hint}>
              With a story named, the panel also knows what your notes leave thin, and cards that do
              not hold go back to the draw.
              {first && storyId === '' && ` Most to drill: “${first.shortName}”. ${first.reason}`}
            </p>
          </>
        )}
      </div>
      <Button look="primary" disabled={begin.isPending} onClick={() => begin.mutate()}>
        Begin the round
      </Button>
      {begin.isError && (
        <ErrorNote
          what="The round has not begun."
          error={begin.error}
          kept="Nothing has changed."
        />
      )}
    </section>
  )
}
