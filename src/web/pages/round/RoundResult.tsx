import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import {
  sayBecause,
  sayEndedEarly,
  sayNoVerdict,
  sayVerdict,
} from '../../../core/round/review/say-verdict.ts'
import { sayCount, sayMinute, saySpan } from '../../../core/words/say-time.ts'
import { api, read, type RoundResultView, type RoundView } from '../../api.ts'
import { Button, ButtonAnchor, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { DropLine } from './DropLine.tsx'
import { HeardBeside } from './partner/HeardBeside.tsx'
import { NoteReplay } from './NoteReplay.tsx'
import { ScribeNotes } from './ScribeNotes.tsx'
import { StoryTold } from './StoryTold.tsx'
import styles from './RoundResult.module.css'
import { capitalise, levelNames } from './round-words.ts'

/** What the panel would have written: the concern first, the verdict as a word, then the notes it stands on. */
export function RoundResult({ round, result }: { round: RoundView; result: RoundResultView }) {
  const title = useRef<HTMLHeadingElement>(null)
  const [all, setAll] = useState(false)
  const notesTitle = useRef<HTMLHeadingElement>(null)
  /** How often the round was replayed from its beginning; 0 where all notes are shown. */
  const [replay, setReplay] = useState(0)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { review, openCount, better, stands } = result
  const { ruling, noVerdict, notes, drop, secondDrop } = review
  const rehearse = useMutation({
    mutationFn: () => read(api.api.rounds[':id'].rehearse.$post({ param: { id: round.id } })),
    onSuccess: async (next) => {
      queries.setQueryData(['round', next.id], next)
      await navigate({ to: '/rounds/$roundId', params: { roundId: next.id } })
    },
  })

  useEffect(() => title.current?.focus({ preventScroll: true }), [round.id])
  useKeys([
    {
      key: 'Enter',
      label: 'Rehearse exactly these questions',
      run: () => rehearse.mutate(),
      off: openCount === 0 || rehearse.isPending,
    },
    { key: 'Escape', label: 'Back to the rounds', run: () => void navigate({ to: '/rounds' }) },
  ])

  const endReplay = () => {
    setReplay(0)
    notesTitle.current?.focus()
  }

  return (
    <article className={styles.page}>
      <title>{`${ruling === null ? 'Round' : capitalise(ruling.verdict)} · Third Level`}</title>
      <header>
        <p className={styles.name}>
          {sayMinute(round.startedAt)}
          <span className={styles.soft}>
            {round.shortName ? ` ${round.shortName}, ` : ''}
            {levelNames[round.level].toLowerCase()},{' '}
            {result.rehearsal
              ? `${sayCount(notes.length, 'question')} rehearsed`
              : `${round.minutes} minutes`}
          </span>
        </p>
        <h1 ref={title} tabIndex={-1} className={styles.concern}>
          {ruling?.concern ?? (noVerdict === null ? '' : sayNoVerdict(noVerdict))}
        </h1>
        {ruling !== null && (
          <p className={styles.verdict}>
            <strong>{capitalise(sayVerdict(ruling))}.</strong> {sayBecause(ruling)}
          </p>
        )}
        {ruling?.wouldHaveChanged && <p>{ruling.wouldHaveChanged}</p>}
        {result.endedEarly && <p className={styles.soft}>{sayEndedEarly(notes, round.minutes)}</p>}
        {stands.map(({ atMs, forMs }) => (
          <p key={atMs} className={styles.soft}>
            The clock stood still for {saySpan(forMs)} after {saySpan(atMs)}.
          </p>
        ))}
      </header>
      <div className={styles.actions}>
        {openCount > 0 && (
          <Button
            look="primary"
            shortcut="Enter"
            disabled={rehearse.isPending}
            onClick={() => rehearse.mutate()}
          >
            Rehearse exactly {openCount === 1 ? 'this question' : 'these questions'}
          </Button>
        )}
        <Button onClick={() => setReplay((before) => before + 1)}>Replay step by step</Button>
        <ButtonAnchor href={`/api/rounds/${encodeURIComponent(round.id)}/export`} download>
          Export as Markdown
        </ButtonAnchor>
        <Button onClick={() => window.print()}>Print</Button>
      </div>
      {rehearse.isError && (
        <ErrorNote
          what="The rehearsal has not begun."
          error={rehearse.error}
          kept="The round is kept."
        />
      )}
      {drop !== null && drop.drop !== null && (
        <DropLine
          id="drop-title"
          title={
            secondDrop === null
              ? 'From the telling to each follow-up'
              : 'From the first telling to each follow-up'
          }
          drop={drop}
        />
      )}
      {secondDrop !== null && secondDrop.drop !== null && (
        <DropLine
          id="second-drop-title"
          title="From the second telling to each follow-up"
          drop={secondDrop}
        />
      )}
      {result.told.map((told) => (
        <StoryTold
          key={told.story}
          round={round}
          told={told}
          mayKeep={result.mayKeep.includes(told.story)}
          consequences={result.consequences.filter(({ story }) => story === told.story)}
        />
      ))}
      {result.partner !== null && (
        <HeardBeside compared={result.partner.compared} reader="person" />
      )}
      {(review.openingNote !== '' || better) && (
        <section className={styles.section} aria-labelledby="choice-title">
          <h2 id="choice-title">How it began</h2>
          {review.openingNote !== '' && <p>{review.openingNote}</p>}
          {better && (
            <p>
              {result.shape === 'prompt-led' ? 'For this prompt' : 'Where you pick'},{' '}
              {`“${better.shortName}” would have served better.`} {better.reason}
            </p>
          )}
        </section>
      )}
      <section className={styles.section} aria-labelledby="notes-title">
        <h2 id="notes-title" ref={notesTitle} tabIndex={-1} className={styles.notesTitle}>
          What the scribe wrote
        </h2>
        <p className={styles.asked}>
          <span className={styles.soft}>
            {sayCount(notes.length, 'question')}, in the order asked.
          </span>
          <Button size="small" look="quiet" onClick={() => setAll((before) => !before)}>
            {all ? 'Show only what the ratings rest on' : 'Show everything it found'}
          </Button>
        </p>
        {replay > 0 && <NoteReplay key={replay} notes={notes} all={all} onEnd={endReplay} />}
        {/* The sheet holds every note, whichever step is replayed. */}
        <div className={replay > 0 ? styles.onPaper : undefined}>
          <ScribeNotes notes={notes} all={all} />
        </div>
      </section>
      <p className={styles.back}>
        <ButtonLink to="/rounds" look="quiet">
          Back to the rounds
        </ButtonLink>
      </p>
    </article>
  )
}
