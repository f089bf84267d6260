import type { Facet } from '../../../core/story/story.ts'
import type { BankStory } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { facetNames } from '../../../core/words/names.ts'
import { useKeys } from '../../parts/use-keys.ts'
import styles from './BeforeDraw.module.css'
import type { DrawWish } from './BeforeDraw.tsx'

/** One card that the person wants to practise, taken and not drawn. */
export function PracticeCard({
  story,
  facet,
  drawing,
  onDraw,
}: {
  story: BankStory
  facet: Facet
  drawing: boolean
  onDraw: (wish: DrawWish) => void
}) {
  const take = () => onDraw({ card: { storyId: story.id, facet } })
  useKeys([{ key: ' ', label: 'Take this card', run: take, off: drawing }])

  return (
    <div className={styles.card}>
      <p className={styles.soft}>{facetNames[facet]}</p>
      <h1>{story.shortName}</h1>
      <p className={styles.soft}>
        A card that you take yourself is practice: it is rated and kept, and does not count towards
        fluency.
      </p>
      <div className={styles.actions}>
        <Button look="primary" shortcut="Space" disabled={drawing} onClick={take}>
          Take this card
        </Button>
        <ButtonLink to="/draw" search={{}} look="quiet">
          Draw from the pile
        </ButtonLink>
      </div>
    </div>
  )
}
