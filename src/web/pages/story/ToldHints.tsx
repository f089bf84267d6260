import { useEffect, useRef, useState } from 'react'
import { facetNames, outcomeNames, outcomeOrder } from '../../../core/words/names.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import type { Facet, Outcome, StoryDocument } from '../../../core/story/story.ts'
import {
  copyToldPassage,
  facetsWithoutText,
  findToldPassages,
  moveToldPassage,
  type ToldPassage,
} from '../../../core/story/told/told-passages.ts'
import { findToldOutcome } from '../../../core/story/told/told-outcome.ts'
import { Button } from '../../parts/Button.tsx'
import styles from '../../parts/Suggested.module.css'
import { textFields, textOf, withText } from './document-fields.ts'

/** What the telling seems to say that no field of the story says yet; each is taken or left by the person. */
export function ToldHints({
  document,
  onEdit,
  onClose,
}: {
  document: StoryDocument
  onEdit: (change: (document: StoryDocument) => StoryDocument) => void
  onClose: () => void
}) {
  const [left, setLeft] = useState<readonly (Facet | 'outcome')[]>([])
  const [taken, setTaken] = useState<Taken | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const told = findToldPassages(document).filter(({ facet }) => !left.includes(facet))
  const without = facetsWithoutText(document)
  const ended =
    document.outcome === null && !left.includes('outcome')
      ? findToldOutcome(document.telling)
      : null
  // What was pressed is gone: the keyboard goes on from the top of what is left.
  useEffect(() => heading.current?.focus(), [left, taken])

  const copy = (one: ToldPassage) => {
    const change = (story: StoryDocument) => copyToldPassage(story, one)
    const said = `Copied to ${facetNames[one.facet]}; the telling keeps it.`
    setTaken({ said, before: document, after: change(document), copied: one })
    onEdit(change)
  }
  const takeOut = (one: ToldPassage, { before }: Taken) => {
    const change = (story: StoryDocument) => moveToldPassage(story, one)
    const said = `Moved to ${facetNames[one.facet]}; the telling goes without it.`
    setTaken({ said, before, after: change(before) })
    onEdit((story) => change(putBack(story, { said, before, after: document })))
  }
  const say = (outcome: Outcome) => {
    const change = (story: StoryDocument) => ({ ...story, outcome })
    setTaken({
      said: `${outcomeNames[outcome]}, as you say.`,
      before: document,
      after: change(document),
    })
    onEdit(change)
  }

  return (
    <section className={styles.suggestions} aria-labelledby="told-title">
      <div className={styles.head}>
        <h3 id="told-title" tabIndex={-1} ref={heading}>
          What your telling seems to say
        </h3>
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
      {taken && (
        <p className={styles.settled} role="status">
          {taken.said}{' '}
          {taken.copied && stands(document, taken) && (
            <Button
              size="small"
              look="quiet"
              onClick={() => taken.copied && takeOut(taken.copied, taken)}
            >
              Take it out of the telling
            </Button>
          )}{' '}
          {stands(document, taken) && (
            <Button
              size="small"
              look="quiet"
              onClick={() => {
                setTaken(null)
                onEdit((story) => putBack(story, taken))
              }}
            >
              {taken.copied ? 'Take the copy back' : 'Put it back'}
            </Button>
          )}
        </p>
      )}
      <ul>
        {ended && (
          <li data-open="true">
            <p className={styles.ask}>
              {ended.quotes.map(({ words }) => `“${words}”`).join(', then ')}: how did it end?
            </p>
            <div className={styles.acts}>
              {[ended.outcome, ...outcomeOrder.filter((one) => one !== ended.outcome)].map(
                (outcome) => (
                  <Button key={outcome} size="small" onClick={() => say(outcome)}>
                    {outcomeNames[outcome]}
                  </Button>
                ),
              )}
              <Button size="small" look="quiet" onClick={() => setLeft([...left, 'outcome'])}>
                Leave it unsaid
              </Button>
            </div>
          </li>
        )}
        {told.map((one) => (
          <li key={one.facet} data-open="true">
            <p className={styles.ask}>
              This seems to tell of a <strong>{facetNames[one.facet].toLowerCase()}</strong>
              {one.sentences > 1 && `, in ${sayCount(one.sentences, 'sentence')}`}: “{one.words}”
            </p>
            <p className={styles.words} dir="auto">
              {one.text}
            </p>
            <div className={styles.acts}>
              <Button size="small" onClick={() => copy(one)}>
                Copy it to {facetNames[one.facet]}
              </Button>
              <Button
                size="small"
                look="quiet"
                aria-label={`Leave it in the telling alone: ${facetNames[one.facet]}`}
                onClick={() => setLeft([...left, one.facet])}
              >
                Leave it in the telling alone
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {told.length === 0 && without.length > 0 && (
        <p className={styles.settled}>
          No {left.length > 0 || taken ? 'other ' : ''}sentence plainly tells of a{' '}
          {joinNames(
            without.map((facet) => facetNames[facet].toLowerCase()),
            'or',
          )}
          . It may be told all the same: write it under its name below.
        </p>
      )}
    </section>
  )
}

/** What was done last, and the story around it. */
interface Taken {
  said: string
  before: StoryDocument
  after: StoryDocument
  /** What was copied out of the telling, and can be taken out of it. */
  copied?: ToldPassage
}

const changedBy = ({ before, after }: Taken) =>
  textFields.filter((field) => textOf(before, field) !== textOf(after, field))

/** Whether nothing was written since in the texts that it changed. */
const stands = (now: StoryDocument, taken: Taken): boolean =>
  now.outcome === taken.after.outcome &&
  changedBy(taken).every((field) => textOf(now, field) === textOf(taken.after, field))

const putBack = (now: StoryDocument, taken: Taken): StoryDocument =>
  changedBy(taken).reduce((story, field) => withText(story, field, textOf(taken.before, field)), {
    ...now,
    outcome: taken.before.outcome,
  })
