import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Dimension } from '../../../core/judge/dimension.ts'
import { pickCarrying } from '../../../core/judge/questions/pick-carrying.ts'
import type { ResultView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { EvidenceText } from '../../parts/EvidenceText.tsx'
import { facetNames } from '../../../core/words/names.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { ContradictionLines } from './ContradictionLines.tsx'
import { OpenQuestionLine } from './OpenQuestionLine.tsx'
import { RatingRow } from './RatingRow.tsx'
import styles from './Result.module.css'
import { ResultCard } from './ResultCard.tsx'
import { sayFluency } from '../../../core/words/say-fluency.ts'
import { SelfBesideMeasured } from './SelfBesideMeasured.tsx'
import { ToldAgain } from './ToldAgain.tsx'

/** What the answer proved and what it did not, in the person's own words. Without `next`: an answer of the past. */
export function Result({
  result,
  next,
}: {
  result: ResultView
  next?: { busy: boolean; error: Error | null; draw: () => void; leave: () => void }
}) {
  const title = useRef<HTMLHeadingElement>(null)
  const [opened, setOpened] = useState<Dimension | null>(null)
  const navigate = useNavigate()
  const { attempt, judgment } = result
  const verdict = sayFluency(result)

  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  const edit = () =>
    void navigate({
      to: '/stories/$storyId',
      params: { storyId: attempt.storyId },
      hash: attempt.facet,
    })
  useKeys([
    { key: 'e', label: 'Edit this card', run: edit },
    ...(next
      ? [
          {
            key: 'Enter',
            label: 'Next card; on a marked word, its reason',
            run: next.draw,
            off: next.busy,
          },
          { key: 'n', label: 'Next card, wherever you are', run: next.draw, off: next.busy },
          { key: 'Escape', label: 'Back to the pile', run: next.leave },
        ]
      : []),
  ])

  return (
    <article className={styles.page}>
      <title>{`${verdict.title} · Third Level`}</title>
      <header>
        <p className={styles.name}>
          {result.shortName} <span className={styles.soft}>{facetNames[attempt.facet]}</span>
        </p>
        <p className={styles.question}>{result.question}</p>
        <h1 ref={title} tabIndex={-1} className={styles.verdict}>
          {verdict.title}
        </h1>
        <p className={styles.detail}>{verdict.detail}</p>
        {judgment?.fellBackOnHeadline && (
          <ToldAgain text={attempt.text} places={judgment.fellBackOnHeadline.places} />
        )}
        <ContradictionLines storyId={result.attempt.storyId} disagreements={result.disagreements} />
        <SelfBesideMeasured result={result} />
      </header>
      {judgment && (
        <RatingRow
          text={attempt.text}
          judgment={judgment}
          dimensions={result.dimensions}
          opened={opened}
          onOpen={setOpened}
        />
      )}
      {attempt.text !== '' && (
        <section className={styles.section} aria-labelledby="answer-title">
          <h2 id="answer-title">
            {attempt.mode === 'typed' ? 'Your answer' : 'Typed before you said it'}
          </h2>
          <EvidenceText
            text={attempt.text}
            findings={judgment?.findings ?? []}
            carrying={judgment ? pickCarrying(judgment) : []}
            emphasis={opened ?? undefined}
          />
        </section>
      )}
      {judgment?.openQuestions[0] && (
        <OpenQuestionLine text={attempt.text} question={judgment.openQuestions[0]} />
      )}
      <ResultCard result={result} />
      {next && (
        <div className={styles.next}>
          <Button look="primary" shortcut="Enter" disabled={next.busy} onClick={next.draw}>
            Next card
          </Button>
          <Button look="quiet" shortcut="Esc" onClick={next.leave}>
            Back to the pile
          </Button>
        </div>
      )}
      {next?.error && (
        <ErrorNote what="No card was drawn." error={next.error} kept="Your answer is kept." />
      )}
    </article>
  )
}
