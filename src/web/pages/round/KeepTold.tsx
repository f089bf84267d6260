import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read, type RoundView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { showToast } from '../../parts/toast.ts'
import { useDeleteStory } from '../../parts/use-delete-story.ts'
import styles from './RoundResult.module.css'

/** Takes what was told as one of the round's stories into the bank, in the words of its telling, and offers to undo that. */
export function KeepTold({ round, story }: { round: RoundView; story: number }) {
  const queries = useQueryClient()
  const deleteStory = useDeleteStory()
  const keep = useMutation({
    mutationFn: () =>
      read(api.api.rounds[':id'].keep.$post({ param: { id: round.id }, json: { story } })),
    onSuccess: async (next) => {
      queries.setQueryData(['round', next.id], next)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== next.id })
      const storyId = next.result?.told.find((one) => one.story === story)?.storyId ?? null
      if (storyId === null) return
      const run = () => void deleteStory(storyId, 'The story you told')
      showToast('Kept in the bank, in the words of your telling.', { label: 'Undo', run })
    },
  })
  return (
    <>
      <p className={styles.keep}>
        <Button disabled={keep.isPending} onClick={() => keep.mutate()}>
          Keep this as a story
        </Button>
        <span className={styles.soft}>
          A new story in the bank: your telling word for word, and its cards as the round left them.
        </span>
      </p>
      {keep.isError && (
        <ErrorNote
          what="The story was not kept."
          error={keep.error}
          kept="The round is kept."
          onRetry={() => keep.mutate()}
        />
      )}
    </>
  )
}
