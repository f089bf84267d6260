import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read, type BankView } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { sayCount } from '../../parts/say-time.ts'
import { bankQuery } from '../../queries.ts'
import styles from './BeforeDraw.module.css'

/** Nothing to draw from yet, and the ways to change that. */
export function NoStories({ bank }: { bank: BankView }) {
  const queryClient = useQueryClient()
  const examples = useMutation({
    mutationFn: () => read(api.api.examples.$post()),
    onSuccess: (view) => queryClient.setQueryData(bankQuery.queryKey, view),
  })

  if (bank.stories.length > 0)
    return (
      <div className={styles.card}>
        <h1>No story is being drilled</h1>
        <p>
          {sayCount(bank.stories.length, 'story is', 'stories are')} kept. Choose up to five in the
          bank; their cards lie here.
        </p>
        <div className={styles.actions}>
          <ButtonLink to="/bank" look="primary">
            Choose stories
          </ButtonLink>
        </div>
      </div>
    )
  return (
    <div className={styles.card}>
      <h1>Here lie the cards of your stories</h1>
      <p>
        A story is one real project of yours. Five questions reach its third level; each becomes a
        card, drawn at random and answered in 90 seconds.
      </p>
      <div className={styles.actions}>
        <ButtonLink to="/import" look="primary">
          Bring your notes
        </ButtonLink>
        <ButtonLink to="/stories/$storyId" params={{ storyId: 'new' }}>
          Write a story
        </ButtonLink>
        <Button disabled={examples.isPending} onClick={() => examples.mutate()}>
          Look around with examples
        </Button>
      </div>
      {examples.isError && <ErrorNote what="The examples are not there." error={examples.error} />}
    </div>
  )
}
