import { useEffect, useRef, useState } from 'react'
import type { BankStory, BankView } from '../../api.ts'
import {
  addActive,
  mostActive,
  moveActive,
  restActive,
  swapActive,
} from '../../parts/active-five.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { useDeleteStory } from '../../parts/use-delete-story.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { ActiveActions } from './ActiveActions.tsx'
import { StoryGroup } from './FacetMap.tsx'
import { filterStories } from './filter-stories.ts'
import styles from './FullBank.module.css'
import { MetChoice } from './MetChoice.tsx'
import { NextStep } from './NextStep.tsx'
import { PromptMap } from './PromptMap.tsx'
import { RestingActions } from './RestingActions.tsx'
import { useBankSearch } from './use-bank-search.ts'
import { useActiveChoice } from './use-active-choice.ts'
import { useExamples } from './use-examples.ts'

const restingNote =
  'Ranked by how well each would hold when a panel drills in. Stories that failed or partly failed keep their texture, so they stand higher.'

/** The bank with stories in it: the five, the rest with the program's ranking, and the two maps. */
export function FullBank({ bank }: { bank: BankView }) {
  const [query, setQuery] = useState('')
  const [choosing, setChoosing] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const next = useRef<HTMLDivElement>(null)
  const chosen = useRef(false)
  const { choose, met, failure, leaveAsIs } = useActiveChoice(bank)
  const { remove } = useExamples()
  const deleteStory = useDeleteStory()
  // The button that chose is gone: the keyboard goes on at the one that stands in its place.
  useEffect(() => {
    if (!chosen.current) return
    chosen.current = false
    next.current?.querySelector('a')?.focus()
  }, [bank.activeIds])
  useKeys([{ key: '/', label: 'Search the bank', run: () => search.current?.focus() }])

  const ids = bank.activeIds
  const active = ids.flatMap((id) => bank.stories.find((story) => story.id === id) ?? [])
  const resting = bank.stories.filter((story) => !ids.includes(story.id))
  const { places, settled } = useBankSearch(query)
  const holdsWords = (stories: readonly BankStory[]) => {
    const named = filterStories(stories, query)
    return stories.filter((story) => named.includes(story) || places.has(story.id))
  }
  const [shownActive, shownResting] = [holdsWords(active), holdsWords(resting)]
  const shown = shownActive.length + shownResting.length
  const of = bank.stories.length
  const nameOf = (story: BankStory) => story.shortName || 'Without a headline'

  return (
    <>
      <div className={styles.head}>
        <h1>Bank</h1>
        <div className={styles.next} ref={next}>
          {met ? (
            <MetChoice
              met={met}
              onTakeMine={() => choose(() => met.mine)}
              onTakeTheirs={leaveAsIs}
            />
          ) : (
            <NextStep
              bank={bank}
              active={active}
              onChoose={(ids) => {
                chosen.current = true
                choose(() => ids)
              }}
            />
          )}
        </div>
        <div className={styles.ways}>
          <ButtonLink to="/stories/$storyId" params={{ storyId: 'new' }}>
            Write a story
          </ButtonLink>
          <ButtonLink to="/import">Bring in files</ButtonLink>
          <ButtonLink to="/answers">Answers</ButtonLink>
          <ButtonLink to="/print">Print the cards</ButtonLink>
        </div>
      </div>
      {failure !== null && (
        <ErrorNote
          what="Your choice could not be kept."
          kept="The stories being drilled are as they were before."
          error={failure}
        />
      )}
      {bank.hasExamples && (
        <p className={styles.examples}>
          Some of these are example stories, to look around with.{' '}
          <Button
            size="small"
            look="quiet"
            disabled={remove.isPending}
            onClick={() => remove.mutate(bank)}
          >
            Remove the examples
          </Button>
        </p>
      )}

      <div className={styles.tools}>
        <label className={styles.search}>
          <span className="unseen">Search the bank</span>
          <input
            ref={search}
            type="search"
            placeholder="Search every text"
            aria-keyshortcuts="/"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              setQuery('')
              event.currentTarget.blur()
            }}
          />
          <kbd aria-hidden="true">/</kbd>
        </label>
        <span role="status" className={styles.count}>
          {query !== '' && settled && `${shown} of ${of} stories`}
        </span>
      </div>

      <div>
        {shownActive.length > 0 && (
          <StoryGroup
            title="Being drilled"
            note={`${ids.length} of ${mostActive}, in your order. The draw picks from these. A card stands by the latest word on it: your text, your last answer, or your last round.`}
            stories={shownActive}
            of={of}
            places={places}
            beside={
              <Button size="small" aria-pressed={choosing} onClick={() => setChoosing(!choosing)}>
                {choosing ? 'Done' : 'Reorder or rest'}
              </Button>
            }
            {...(choosing && {
              actions: (story) => (
                <ActiveActions
                  name={nameOf(story)}
                  place={ids.indexOf(story.id)}
                  last={ids.length - 1}
                  onMove={(by) => choose((ids) => moveActive(ids, story.id, by))}
                  onRest={() => choose((ids) => restActive(ids, story.id))}
                  onDelete={() => void deleteStory(story.id, nameOf(story))}
                />
              ),
            })}
          />
        )}
        {shownResting.length > 0 && (
          <StoryGroup
            title={active.length === 0 ? 'Choose up to five' : 'Resting'}
            note={restingNote}
            stories={shownResting}
            of={of}
            places={places}
            actions={(story) => (
              <RestingActions
                name={nameOf(story)}
                active={active}
                onDrill={() => choose((ids) => addActive(ids, story.id))}
                onDrillInPlaceOf={(out) => choose((ids) => swapActive(ids, out, story.id))}
                {...(choosing && {
                  onDelete: () => void deleteStory(story.id, nameOf(story)),
                })}
              />
            )}
          />
        )}
      </div>
      {shown === 0 && settled && (
        <p className={styles.nothing}>
          No story holds “{query}”.{' '}
          <Button size="small" onClick={() => setQuery('')}>
            Show all
          </Button>
        </p>
      )}
      <PromptMap bank={bank} />
    </>
  )
}
