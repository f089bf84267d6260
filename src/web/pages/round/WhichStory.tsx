import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read, type RoundView } from '../../api.ts'
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
  story,
  likely,
  stories,
}: {
  round: RoundView
  story: number
  likely: readonly string[]
  stories: readonly KeptStory[]
}) {
  const placeOf = ({ id }: KeptStory): number => {
    const place = likely.indexOf(id)
    return place < 0 ? likely.length : place
  }
  const ordered = stories.toSorted((one, other) => placeOf(one) - placeOf(other))
  const [chosen, setChosen] = useState('')
  const queries = useQueryClient()
  const say = useMutation({
    mutationFn: () =>
      read(
        api.api.rounds[':id'].told.$post({
          param: { id: round.id },
          json: { story, storyId: chosen === 'none' ? null : chosen },
        }),
      ),
    onSuccess: async (next) => {
      queries.setQueryData(['round', next.id], next)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== next.id })
    },
  })
  const fieldId = `which-story-${story}`
  return (
    <section className={styles.section} aria-label={story === 0 ? 'Story' : 'Second story'}>
      <div className={styles.which}>
        <label htmlFor={fieldId}>
          {story === 0 ? 'Which story was that?' : 'Which story was the second?'}
        </label>
        <select id={fieldId} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">Choose</option>
          {ordered.map(({ id, shortName, headline }) => (
            <option key={id} value={id}>
              {shortName || headline || 'Without a headline'}
            </option>
          ))}
          <option value="none">None of these</option>
        </select>
        <Button disabled={chosen === '' || say.isPending} onClick={() => say.mutate()}>
          That one
        </Button>
      </div>
      <p className={styles.soft}>
        Its cards are then moved by how the answers stood, and the ledger holds them against its
        facts.
      </p>
      {say.isError && (
        <ErrorNote
          what="The cards have not moved."
          error={say.error}
          kept="The round is kept."
          onRetry={() => say.mutate()}
        />
      )}
    </section>
  )
}
