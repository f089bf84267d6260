import { useQueries, useQuery } from '@tanstack/react-query'
import type { Facet } from '../../../core/story/story.ts'
import type { BankView, SettingsView } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { facetOrder } from '../../../core/words/names.ts'
import { Waiting } from '../../parts/Waiting.tsx'
import { sayCount } from '../../../core/words/say-time.ts'
import { bankQuery } from '../../queries.ts'
import { useSettings } from '../settings/use-settings.ts'
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
  const { settings, save } = useSettings()
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
  return <Preview ids={bank.data.activeIds} settings={settings.data} save={save} />
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

function Preview({
  ids,
  settings,
  save,
}: {
  ids: string[]
  settings: SettingsView
  save: ReturnType<typeof useSettings>['save']
}) {
  const stories = useQueries({ queries: ids.map(storyQuery) })
  const failed = stories.find((story) => story.error)
  const documents = stories.flatMap(({ data }) =>
    data ? [{ id: data.story.id, document: data.story.document }] : [],
  )
  const lessons = documents.filter(
    ({ document }) => document.facets.lesson.card.trim() !== '',
  ).length
  const facets: readonly Facet[] = settings.lessonOnPaper
    ? facetOrder
    : facetOrder.filter((facet) => facet !== 'lesson')
  const all = documents.length === ids.length
  const empty = documents.reduce(
    (sum, { document }) =>
      sum + facets.filter((facet) => document.facets[facet].card.trim() === '').length,
    0,
  )
  const mostlyEmpty = empty > (ids.length * facets.length) / 2
  if (!all && !failed) return <Waiting />
  return (
    <>
      <div className={styles.controls}>
        <h1>Print the cards</h1>
        <p className={styles.lead}>
          {all ? sayEmpty(empty, ids.length * facets.length) : ''}
          {all && !settings.lessonOnPaper && lessons > 0 && ` ${sayLeftOut(lessons)}`}
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
            onChange={(paper) => save.mutate({ paper })}
          />
          <Chips
            legend="Facets"
            name="facets"
            value={settings.lessonOnPaper ? 'five' : 'four'}
            choices={[
              { value: 'four', words: 'Four' },
              { value: 'five', words: 'Five, with the lesson' },
            ]}
            onChange={(chosen) => save.mutate({ lessonOnPaper: chosen === 'five' })}
          />
          <div className={styles.acts}>
            <ButtonLink to="/cards" look={mostlyEmpty ? 'primary' : 'plain'}>
              Choose the sentences
            </ButtonLink>
            <Button look={mostlyEmpty ? 'plain' : 'primary'} onClick={() => window.print()}>
              Print
            </Button>
          </div>
        </div>
        {save.error && <ErrorNote what="The choice is not kept." error={save.error} />}
      </div>
      {failed ? (
        <ErrorNote
          what="Not every card could be read."
          error={failed.error}
          onRetry={() => stories.forEach((story) => void story.refetch())}
        />
      ) : (
        <Sheets stories={documents} facets={facets} paper={settings.paper} />
      )}
    </>
  )
}

/** What the paper will show, of `all` cards. */
function sayEmpty(empty: number, all: number): string {
  if (empty === 0) return 'What stands on each card, as you wrote it.'
  if (empty === all)
    return 'No card has a sentence on it yet. Choose sentences of your own, or print lines to write on.'
  return `${sayCount(empty, 'card')} of ${all} ${empty === 1 ? 'has' : 'have'} no sentence yet, and will be lines to write on.`
}

/** What is written and stays off the paper. */
const sayLeftOut = (lessons: number): string =>
  lessons === 1
    ? 'One lesson is written, and stays off the paper.'
    : `${lessons} lessons are written, and stay off the paper.`
