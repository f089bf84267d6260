import { useState } from 'react'
import { sayCount } from '../../../core/words/say-time.ts'
import type { StoryOffer } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { CardChoice } from './CardChoice.tsx'
import { type Choices, keyOf, listCardsToWrite, ticksOf } from './card-choices.ts'
import styles from './CardsPage.module.css'
import { useKeepCards } from './use-keep-cards.ts'

/** Every card of some stories on one page, its sentences to be ticked; one button keeps them all. */
export function ChooseSentences({ offers }: { offers: readonly StoryOffer[] }) {
  const [choices, setChoices] = useState<Choices>({})
  const keep = useKeepCards(offers)
  const stories = listCardsToWrite(offers, choices)
  const count = stories.reduce((sum, { cards }) => sum + Object.keys(cards).length, 0)
  const allWritten = offers.every(({ storyId, cards }) =>
    cards.every((card) => ticksOf(choices, storyId, card) === null),
  )
  const stale = keep.data?.filter(({ kind }) => kind === 'stale') ?? []
  const save = () => keep.mutate(stories)
  const off = count === 0 || keep.isPending
  useKeys([{ key: 'Enter', mod: true, label: 'Put the sentences on the cards', run: save, off }])

  return (
    <>
      <h1>Choose the sentences</h1>
      <p className={styles.lead}>
        {allWritten
          ? 'Every card has its words. Choose anew where others would serve you better.'
          : 'Up to three for each card, in your own words as you wrote them. Of a longer passage the ticked ones prove most of what the card asks. Nothing is on a card before you put it there.'}
      </p>
      <div className={styles.bar}>
        {count === 0 ? (
          <ButtonLink to="/print" look="primary">
            See the cards on paper
          </ButtonLink>
        ) : (
          <Button look="primary" shortcut="Ctrl + Enter" disabled={off} onClick={save}>
            {`Put them on ${sayCount(count, 'card')}`}
          </Button>
        )}
        {count > 0 && (
          <ButtonLink to="/print" look="quiet">
            Print the cards
          </ButtonLink>
        )}
      </div>
      {stale.length > 0 && (
        <ErrorNote
          what={`${sayCount(stale.length, 'story was', 'stories were')} changed in another window meanwhile.`}
          kept="What was written there is kept, and the other cards are written. Look again, then choose."
        />
      )}
      {keep.error && (
        <ErrorNote
          what="The cards are not written."
          kept="What you ticked is still on this page."
          error={keep.error}
          onRetry={save}
        />
      )}
      {offers.map(({ storyId, shortName, cards }) => (
        <section key={storyId} className={styles.story} aria-labelledby={`story-${storyId}`}>
          <h2 id={`story-${storyId}`} dir="auto">
            {shortName || 'Without a headline'}
          </h2>
          <div className={styles.cards}>
            {cards.map((card) => (
              <CardChoice
                key={card.facet}
                storyId={storyId}
                storyName={shortName}
                card={card}
                ticks={ticksOf(choices, storyId, card)}
                onTicks={(ticks) =>
                  setChoices((before) => ({ ...before, [keyOf(storyId, card.facet)]: ticks }))
                }
              />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}
