import type { BankStory, BankView } from '../../api.ts'
import { mostActive } from '../../parts/active-five.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { facetNames, standingNames } from '../../../core/words/names.ts'
import { findWeakestCard, sayStandings } from './describe-bank.ts'
import styles from './NextStep.module.css'

/** The one thing to do next with this bank, and the page's one primary button. */
export function NextStep({
  bank,
  active,
  onChoose,
}: {
  bank: BankView
  active: readonly BankStory[]
  onChoose: (ids: string[]) => void
}) {
  const first = bank.stories.slice(0, mostActive)
  if (active.length === 0) {
    const all = first.length === bank.stories.length
    return (
      <div className={styles.next}>
        <p>
          Nothing is being drilled yet. Choose up to five below, or take the{' '}
          {all
            ? first.length === 1
              ? 'one that is here'
              : `${first.length} that are here`
            : 'first five of the ranking'}
          .
        </p>
        <Button look="primary" onClick={() => onChoose(first.map(({ id }) => id))}>
          {all ? `Drill ${first.length === 1 ? 'it' : 'them'}` : 'Drill the first five'}
        </Button>
      </div>
    )
  }
  const weakest = findWeakestCard(active)
  if (!weakest) {
    return (
      <div className={styles.next}>
        <p>Every card of the stories being drilled is specific on paper. {sayStandings(active)}.</p>
        <ButtonLink to="/draw" look="primary">
          Draw a card
        </ButtonLink>
      </div>
    )
  }
  const { story, card } = weakest
  return (
    <div className={styles.next}>
      <p>
        {active.length * 5} cards: {sayStandings(active)}. The weakest is the{' '}
        {facetNames[card.facet].toLowerCase()} of <em>{story.shortName}</em>:{' '}
        {standingNames[card.standing].toLowerCase()}.
      </p>
      <ButtonLink
        to="/stories/$storyId"
        params={{ storyId: story.id }}
        hash={card.facet}
        look="primary"
      >
        Write that card
      </ButtonLink>
    </div>
  )
}
