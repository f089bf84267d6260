import { useNavigate } from '@tanstack/react-router'
import { fewestAmong } from '../../../core/drill/draw.ts'
import type { Facet } from '../../../core/story/story.ts'
import type { BankView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { facetNames, facetOrder } from '../../../core/words/names.ts'
import { sayRests } from '../../../core/words/say-fluency.ts'
import { sayCount, sayLoop, sayWhen } from '../../../core/words/say-time.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { DrawWish } from './BeforeDraw.tsx'
import styles from './BeforeDraw.module.css'
import { countDue } from './count-due.ts'

/** The pile of due cards, and the one button that draws from it. */
export function Pile({
  bank,
  facet,
  among,
  drawing,
  onDraw,
}: {
  bank: BankView
  facet: Facet | null
  /** The cards of today's plan; empty for all. */
  among: readonly { storyId: string; facet: Facet }[]
  drawing: boolean
  onDraw: (wish: DrawWish) => void
}) {
  const navigate = useNavigate({ from: '/draw' })
  const now = Date.now()
  const all = countDue(bank, facet)
  const planned = countDue(bank, null, among).due
  // With fewer of them due, the draw is among all (see draw.ts).
  const isPlan = among.length > 0 && planned >= fewestAmong
  const { due, nextAt } = isPlan ? { ...all, due: planned } : all
  const of = facet ? ` on ${facetNames[facet].toLowerCase()}` : ''
  const words = due > 0 ? 'Draw a card' : 'Draw one early'
  const draw = () => onDraw({ ...(facet && { facet }), ...(due === 0 && { early: true }) })

  useKeys([{ key: ' ', label: words, run: draw, off: drawing }])

  return (
    <>
      <div className={`${styles.card} ${due > 1 ? styles.pile : ''}`}>
        <h1>
          {due > 0
            ? `${sayCount(due, 'card')}${of} ${due === 1 ? 'is' : 'are'} due`
            : `Nothing${of} is due`}
        </h1>
        <p className={styles.soft}>
          {isPlan
            ? `Chosen for today out of ${all.due} that are due. 90 seconds each.`
            : due > 0
              ? `From ${sayCount(bank.activeIds.length, 'story', 'stories')}. 90 seconds each.`
              : nextAt === null
                ? ''
                : `The next card comes ${sayWhen(nextAt, now)}. ${sayRests()}`}
          {sayLoop(bank.loopAt, now)}
        </p>
        <div className={styles.actions}>
          <Button look="primary" shortcut="Space" disabled={drawing} onClick={draw}>
            {words}
          </Button>
        </div>
      </div>
      <div className={styles.choices}>
        <Chips
          legend="Draw from"
          name="facet"
          value={isPlan ? 'plan' : (facet ?? 'any')}
          onChange={(next) => {
            if (next === 'plan') return
            void navigate({ search: next === 'any' ? {} : { facet: next }, replace: true })
          }}
          choices={[
            ...(isPlan
              ? [{ value: 'plan' as const, words: 'Today’s plan', note: String(planned) }]
              : []),
            { value: 'any', words: 'Any facet', note: String(countDue(bank, null).due) },
            ...facetOrder.map((value) => ({
              value,
              words: facetNames[value],
              note: String(countDue(bank, value).due),
            })),
          ]}
        />
        <p className={styles.soft}>
          A facet is one of the five questions that come after a telling. A card is one of them
          about one story.
        </p>
      </div>
    </>
  )
}
