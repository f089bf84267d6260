import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import type { Facet, StoryDocument } from '../../../core/story/story.ts'
import type { CardView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import {
  dimensionMeanings,
  dimensionNames,
  facetMeanings,
  facetNames,
} from '../../../core/words/names.ts'
import { sayNextStep } from '../../../core/words/say-standing.ts'
import { StandingMark } from '../../parts/StandingMark.tsx'
import { showToast } from '../../parts/toast.ts'
import { AttemptList } from './AttemptList.tsx'
import { CardText } from './CardText.tsx'
import { type TextField, textOf, withText } from './document-fields.ts'
import styles from './FacetSection.module.css'
import { MarkedText } from './MarkedText.tsx'
import { useJudgment } from './use-judgment.ts'

/** One drill-in of the story: how it stands, its card, its longer passage, and the answers given to it. */
export function FacetSection({
  facet,
  document,
  card,
  onEdit,
}: {
  facet: Facet
  document: StoryDocument
  card: CardView | undefined
  onEdit: (change: (document: StoryDocument) => StoryDocument) => void
}) {
  const [selected, setSelected] = useState('')
  const [margin, setMargin] = useState<HTMLElement | null>(null)
  const wide = useMediaQuery('(min-width: 1100px)')
  const texts = document.facets[facet]
  const write = (field: TextField, text: string) => onEdit((story) => withText(story, field, text))
  const { findings, carrying, judgment, failed } = useJudgment(texts.passage, {
    facet,
    headline: document.headline,
    telling: document.telling,
  })
  const next = card ? sayNextStep(card) : null
  const open =
    next &&
    (judgment?.openQuestions.find(({ dimension }) => next.dimensions.includes(dimension)) ??
      judgment?.openQuestions[0])

  const putOnCard = () => {
    const field: TextField = `${facet}.card`
    const before = texts.card
    const after = [before.trimEnd(), selected.trim()].filter((text) => text !== '').join(' ')
    write(field, after)
    setSelected('')
    showToast('On the card.', {
      label: 'Undo',
      run: () =>
        onEdit((story) =>
          textOf(story, field) === after ? withText(story, field, before) : story,
        ),
    })
  }

  return (
    <section className={styles.facet} id={facet} aria-labelledby={`${facet}-title`}>
      <div className={styles.head}>
        <h2 id={`${facet}-title`} tabIndex={-1}>
          {facetNames[facet]}
        </h2>
        {card && <StandingMark standing={card.standing} />}
        <p>{facetMeanings[facet]}</p>
      </div>
      <div className={styles.two}>
        <div className={styles.beside}>
          <CardText
            field={`${facet}.card`}
            facetName={facetNames[facet]}
            value={texts.card}
            onChange={(text) => write(`${facet}.card`, text)}
          />
          <div className={styles.margin} ref={setMargin} />
          {next && (
            <div className={styles.open}>
              <p>{next.lead}</p>
              {next.dimensions.length > 0 && (
                <ul className={styles.lacks}>
                  {next.dimensions.map((dimension) => (
                    <li key={dimension}>
                      <strong>{dimensionNames[dimension]}</strong>: {dimensionMeanings[dimension]}
                    </li>
                  ))}
                </ul>
              )}
              {open && <p className={styles.question}>{open.text}</p>}
            </div>
          )}
          {card && card.attempts > 0 && <AttemptList card={card} />}
        </div>
        <MarkedText
          field={`${facet}.passage`}
          label="The longer passage"
          about={facetNames[facet]}
          value={texts.passage}
          findings={findings}
          carrying={carrying}
          onChange={(text) => write(`${facet}.passage`, text)}
          onSelectWords={setSelected}
          whyIn={wide ? margin : null}
        >
          <Button size="small" disabled={selected.trim() === ''} onClick={putOnCard}>
            Put the selected words on the card
          </Button>
          {failed && <span>Not marked: the judge does not answer at the moment.</span>}
        </MarkedText>
      </div>
    </section>
  )
}
