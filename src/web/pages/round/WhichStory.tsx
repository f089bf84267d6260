import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, read, type RoundResultView, type RoundView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import styles from './RoundResult.module.css'

interface KeptStory {
  id: string
  shortName: string
  headline: string
}

/** Asks which kept story was told, the likeliest first, so that its cards learn of the round. */
export function WhichStory({
  round,
  told: { story, storyId, how, likely },
  stories,
  onLeave,
}: {
  round: RoundView
  told: RoundResultView['told'][number]
  stories: readonly KeptStory[]
  /** Another story is taken for it now, and may stay so. */
  onLeave?: () => void
}) {
  const placeOf = ({ id }: KeptStory): number => {
    const place = likely.indexOf(id)
    return place < 0 ? likely.length : place
  }
  const ordered = stories
    .filter(({ id }) => id !== storyId)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
  const [chosen, setChosen] = useState('')
  const queries = useQueryClient()
  const select = useRef<HTMLSelectElement>(null)
  const corrects = onLeave !== undefined
  useEffect(() => {
    if (corrects) select.current?.focus()
  }, [corrects])
  const say = useMutation({
    mutationFn: () =>
      read(
        api.api.rounds[':id'].told.$post({
          param: { id: round.id },
          json: { story, storyId: chosen === 'none' ? null : chosen },
        }),
      ),
    onSuccess: async (next) => {
      onLeave?.()
      queries.setQueryData(['round', next.id], next)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== next.id })
    },
  })
  const fieldId = `which-story-${story}`
  return (
    <>
      <div className={styles.which}>
        <label htmlFor={fieldId}>
          {story === 0 ? 'Which story was that?' : 'Which story was the second?'}
        </label>
        <select
          id={fieldId}
          ref={select}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">Choose</option>
          {ordered.map(({ id, shortName, headline }) => (
            <option key={id} value={id}>
              {shortName || headline || 'Without a headline'}
            </option>
          ))}
          {(how === 'unknown' || storyId !== null) && <option value="none">None of these</option>}
        </select>
        <Button disabled={chosen === '' || say.isPending} onClick={() => say.mutate()}>
          That one
        </Button>
        {onLeave && (
          <Button look="quiet" disabled={say.isPending} onClick={onLeave}>
            Leave it
          </Button>
        )}
      </div>
      <p className={styles.soft}>
        {corrects && storyId !== null
          ? 'What the round did to the cards above is taken back, and the cards of the right story move instead.'
          : 'Its cards are then moved by how the answers stood, and the ledger holds them against its facts.'}
      </p>
      {say.isError && (
        <ErrorNote
          what="The cards have not moved."
          error={say.error}
          kept="The round is kept."
          onRetry={() => say.mutate()}
        />
      )}
    </>
  )
}
