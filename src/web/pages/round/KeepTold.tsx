import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read, type RoundView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { showToast } from '../../parts/toast.ts'
import styles from './RoundResult.module.css'

/** Takes what was told as one of the round's stories into the bank, in the words of its telling, and offers to undo that. */
export function KeepTold({ round, story }: { round: RoundView; story: number }) {
  const queries = useQueryClient()
  const param = { id: round.id }
  const show = async (next: RoundView) => {
    queries.setQueryData(['round', next.id], next)
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== next.id })
  }
  const name = (storyId: string | null) =>
    read(api.api.rounds[':id'].told.$post({ param, json: { story, storyId } }))
  const takeBack = async (storyId: string) => {
    try {
      const next = await name(null)
      await read(api.api.stories[':id'].$delete({ param: { id: storyId } }))
      await show(next)
      const run = () => putBack(storyId)
      showToast('The story is out of the bank again.', { label: 'Put it back', run })
    } catch (error) {
      const why = error instanceof Error ? error.message : ''
      const run = () => takeBack(storyId)
      showToast(`The story is still in the bank. ${why}`, { label: 'Try again', run })
    }
  }
  const putBack = async (storyId: string) => {
    try {
      await read(api.api.stories[':id'].undelete.$post({ param: { id: storyId } }))
      await show(await name(storyId))
    } catch (error) {
      const why = error instanceof Error ? error.message : ''
      const run = () => putBack(storyId)
      showToast(`The story is not back yet. ${why}`, { label: 'Try again', run })
    }
  }
  const keep = useMutation({
    mutationFn: () => read(api.api.rounds[':id'].keep.$post({ param, json: { story } })),
    onSuccess: async (next) => {
      await show(next)
      const storyId = next.result?.told.find((one) => one.story === story)?.storyId ?? null
      if (storyId === null) return
      const run = () => takeBack(storyId)
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
