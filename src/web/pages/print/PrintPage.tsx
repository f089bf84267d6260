import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Facet } from '../../../core/story/story.ts'
import { type BankView, type SettingsView, api, read } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { facetOrder } from '../../../core/words/names.ts'
import { Waiting } from '../../parts/Waiting.tsx'
import { bankQuery, settingsQuery } from '../../queries.ts'
import { storyQuery } from '../story/story-query.ts'
import styles from './PrintPage.module.css'
import { Sheets } from './Sheets.tsx'

/** The active five as cards of paper. */
export function PrintPage() {
  return (
    <>
      <title>Print the cards · Third Level</title>
      <Cards />
    </>
  )
}

function Cards() {
  const bank = useQuery(bankQuery)
  const settings = useQuery(settingsQuery)
  const error = bank.error ?? settings.error
  if (error) {
    return (
      <>
        <h1>Print the cards</h1>
        <ErrorNote
          what="The cards could not be read."
          error={error}
          onRetry={() => {
            void bank.refetch()
            void settings.refetch()
          }}
        />
      </>
    )
  }
  if (!bank.data || !settings.data) return <Waiting />
  if (bank.data.activeIds.length === 0) return <NothingToPrint bank={bank.data} />
  return <Preview ids={bank.data.activeIds} settings={settings.data} />
}

function NothingToPrint({ bank }: { bank: BankView }) {
  return (
    <>
      <h1>Print the cards</h1>
      <p className={styles.lead}>
        The stories being drilled come on paper here, each as a card half a page wide. None is being
        drilled yet{bank.stories.length === 0 ? ', because the bank is empty' : ''}.
      </p>
      <ButtonLink to="/bank" look="primary">
        {bank.stories.length === 0 ? 'Go to the bank' : 'Choose in the bank'}
      </ButtonLink>
    </>
  )
}

function Preview({ ids, settings }: { ids: string[]; settings: SettingsView }) {
  const queries = useQueryClient()
  const stories = useQueries({ queries: ids.map(storyQuery) })
  const change = useMutation({
    mutationFn: (json: Partial<SettingsView>) => read(api.api.settings.$put({ json })),
    onMutate: (part) => queries.setQueryData(settingsQuery.queryKey, { ...settings, ...part }),
    onSuccess: (kept) => queries.setQueryData(settingsQuery.queryKey, kept),
    onError: () => void queries.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  })
  const facets: readonly Facet[] = settings.lessonOnPaper
    ? facetOrder
    : facetOrder.filter((facet) => facet !== 'lesson')
  const failed = stories.find((story) => story.error)
  const documents = stories.flatMap(({ data }) =>
    data ? [{ id: data.story.id, document: data.story.document }] : [],
  )
  return (
    <>
      <div className={styles.controls}>
        <h1>Print the cards</h1>
        <p className={styles.lead}>
          What you wrote on each card, and lines to write on where a card is empty.
        </p>
        <div className={styles.choices}>
          <Chips
            legend="Paper"
            name="paper"
            value={settings.paper}
            choices={[
              { value: 'a4', words: 'A4' },
              { value: 'letter', words: 'Letter' },
            ]}
            onChange={(paper) => change.mutate({ paper })}
          />
          <Chips
            legend="Parts"
            name="parts"
            value={settings.lessonOnPaper ? 'five' : 'four'}
            choices={[
              { value: 'four', words: 'Four' },
              { value: 'five', words: 'Five, with the lesson' },
            ]}
            onChange={(parts) => change.mutate({ lessonOnPaper: parts === 'five' })}
          />
          <Button look="primary" onClick={() => window.print()}>
            Print
          </Button>
        </div>
        {change.error && <ErrorNote what="The choice is not kept." error={change.error} />}
      </div>
      {failed ? (
        <ErrorNote
          what="Not every card could be read."
          error={failed.error}
          onRetry={() => stories.forEach((story) => void story.refetch())}
        />
      ) : documents.length === ids.length ? (
        <Sheets stories={documents} facets={facets} paper={settings.paper} />
      ) : (
        <Waiting />
      )}
    </>
  )
}
