import { useState } from 'react'
import type { Dimension } from '../../../core/judge/dimension.ts'
import { pickCarrying } from '../../../core/judge/questions/pick-carrying.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { dimensionNames, promptNames } from '../../../core/words/names.ts'
import type { PracticeView } from '../../api.ts'
import { Button, ButtonAnchor, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { EvidenceText } from '../../parts/EvidenceText.tsx'
import { CharacterWords } from '../answer/CharacterWords.tsx'
import { ContradictionLines } from '../draw/ContradictionLines.tsx'
import { RatingRow } from '../draw/RatingRow.tsx'
import { HeardSignals } from './HeardSignals.tsx'
import styles from './Practice.module.css'
import { Replies } from './Replies.tsx'
import { sayTaken } from './telling-clock.ts'
import { useKeepAsStory } from './use-keep-as-story.ts'

const dimensionOrder = Object.keys(dimensionNames) as Dimension[]

/** How a telling came across: the time, the ratings, the words that earned them, the guide's signals, what stays open. */
export function ToldResult({ view }: { view: PracticeView }) {
  const { practice, guide, heard, required, waived, character, storyName } = view
  const { setup, text, judgment } = practice
  const [opened, setOpened] = useState<Dimension | null>(null)
  const open = judgment?.openQuestions.find(({ dimension }) => !waived.includes(dimension))
  const from = storyName === '' ? '' : `, from “${storyName}”`
  return (
    <div className={styles.page}>
      <title>{`${setup.question} · Third Level`}</title>
      <header>
        <p className={styles.told}>
          {promptNames[setup.kind]}
          {from}
        </p>
        <h1 className={styles.question}>{setup.question}</h1>
        <p className={styles.told}>{sayTaken(practice.elapsedMs)}</p>
      </header>
      {judgment === null && (
        <p className={styles.told}>
          {practice.mode === 'spoken'
            ? 'Spoken aloud: the content is not measured.'
            : 'Nothing was typed: there is nothing to measure.'}
        </p>
      )}
      {judgment === null && text.trim() !== '' && (
        <section className={styles.section} aria-labelledby="typed-title">
          <h2 id="typed-title">Typed before you said it</h2>
          <EvidenceText text={text} findings={[]} carrying={[]} />
        </section>
      )}
      {practice.storyId !== null && (
        <ContradictionLines storyId={practice.storyId} disagreements={view.disagreements} />
      )}
      {character && <CharacterWords told={character} text={text} />}
      {judgment && (
        <>
          <RatingRow
            text={text}
            judgment={judgment}
            dimensions={[
              ...required.map((dimension) => ({ dimension, required: true })),
              ...dimensionOrder
                .filter((dimension) => !required.includes(dimension))
                .map((dimension) => ({ dimension, required: false })),
            ]}
            opened={opened}
            onOpen={setOpened}
            needs="This kind of question needs 4 or 5 in"
          />
          {waived.length > 0 && (
            <p className={styles.told}>
              Not asked for here:{' '}
              {joinNames(waived.map((one) => dimensionNames[one].toLowerCase()))}. You agreed with
              them to stop before it.
            </p>
          )}
          <section className={styles.section} aria-labelledby="said-title">
            <h2 id="said-title">What you said</h2>
            <EvidenceText
              text={text}
              findings={judgment.findings}
              carrying={pickCarrying(judgment)}
              emphasis={opened ?? undefined}
            />
          </section>
        </>
      )}
      {judgment && heard.length > 0 && guide && (
        <HeardSignals practice={practice} heard={heard} signals={guide.signals} />
      )}
      {open && (
        <section className={styles.section} aria-labelledby="open-title">
          <h2 id="open-title">Left open</h2>
          <p className={styles.open}>{open.text}</p>
        </section>
      )}
      {setup.replies.length > 0 && (
        <section className={styles.section} aria-labelledby="asked-title">
          <h2 id="asked-title">What you asked first</h2>
          <Replies replies={setup.replies} />
        </section>
      )}
      <NextSteps view={view} />
    </div>
  )
}

function NextSteps({ view: { practice, guide } }: { view: PracticeView }) {
  const { answerId, storyId, text } = practice
  const keep = useKeepAsStory(practice.id)
  const mayKeep = answerId === null && storyId === null && text.trim() !== ''
  return (
    <div className={styles.acts}>
      {mayKeep && (
        <Button look="primary" disabled={keep.isPending} onClick={() => keep.mutate()}>
          Keep it as a story
        </Button>
      )}
      {answerId !== null && storyId !== null && (
        <ButtonLink
          look="primary"
          to="/stories/$storyId/answers/$answerId"
          params={{ storyId, answerId }}
        >
          Back to the answer
        </ButtonLink>
      )}
      {answerId === null && guide && (
        <>
          <ButtonLink
            {...(!mayKeep && { look: 'primary' as const })}
            to="/answers/new"
            search={{ guide: guide.slug, ...(storyId === null ? {} : { story: storyId }) }}
          >
            Build the answer
          </ButtonLink>
          <ButtonLink to="/library/$slug/practice" params={{ slug: guide.slug }}>
            Practise it again
          </ButtonLink>
        </>
      )}
      {answerId === null && storyId !== null && (
        <ButtonLink to="/stories/$storyId" params={{ storyId }}>
          Open the story
        </ButtonLink>
      )}
      {guide && (
        <ButtonLink to="/library/$slug" params={{ slug: guide.slug }}>
          The guide
        </ButtonLink>
      )}
      <ButtonAnchor href="/api/practices/export" download>
        Export what you practised
      </ButtonAnchor>
      {keep.error && <ErrorNote what="The story was not kept." error={keep.error} />}
    </div>
  )
}
