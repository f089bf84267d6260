import type { Finding } from '../../../core/judge/judgment.ts'
import { pickCarrying } from '../../../core/judge/questions/pick-carrying.ts'
import { sayHeld } from '../../../core/round/review/say-held.ts'
import { facetNames, dimensionNames } from '../../../core/words/names.ts'
import { sayClock, saySpan } from '../../../core/words/say-time.ts'
import type { ScribeNote } from '../../api.ts'
import { EvidenceText } from '../../parts/EvidenceText.tsx'
import styles from './ScribeNotes.module.css'
import { capitalise, partNames } from './round-words.ts'

/** The notebook: each question with its time, the person's words, and the margin. `all`: see OneNote. */
export function ScribeNotes({ notes, all }: { notes: readonly ScribeNote[]; all: boolean }) {
  return (
    <ol className={styles.notes}>
      {notes.map((note) => (
        <li key={`${note.askedAt} ${note.question}`}>
          <OneNote note={note} all={all} />
        </li>
      ))}
    </ol>
  )
}

/** What the ratings of an answer rest on; everything that was found in notes from before scores were kept. */
const carryingOf = ({ findings, scores, ratings }: ScribeNote): readonly Finding[] =>
  scores === null || ratings === null ? findings : pickCarrying({ findings, scores, ratings })

const cardFacets: Readonly<Record<string, string>> = facetNames

/** One question of the notebook; `all` marks everything that was found, and not only what the ratings rest on. */
export function OneNote({ note, all }: { note: ScribeNote; all: boolean }) {
  const facet = note.facet === null ? undefined : cardFacets[note.facet]
  return (
    <div className={styles.note}>
      <div className={styles.time}>
        <time>{sayClock(note.askedAt)}</time>
        <span className={styles.soft}>
          {partNames[note.kind]}
          {facet !== undefined && `, ${facet.toLowerCase()}`}
        </span>
      </div>
      <h3 className={styles.question}>{note.question}</h3>
      <div className={styles.words}>
        {note.text.trim() !== '' && (
          <EvidenceText
            bare
            text={note.text}
            findings={note.findings}
            carrying={all ? note.findings : carryingOf(note)}
          />
        )}
      </div>
      <ul className={styles.margin}>
        <li>
          {note.kind === 'own-question' ? 'You asked, in' : 'Answered for'} {saySpan(note.tookMs)}.
        </li>
        {note.overall !== null && (
          <li>
            {capitalise(sayHeld(note.overall) ?? '')}: {note.overall.toFixed(1)} of 5.
          </li>
        )}
        {note.evidenced.map(({ dimension, quote }) => (
          <li key={dimension}>
            {dimensionNames[dimension]}: <q className={styles.quote}>{quote}</q>
          </li>
        ))}
        {note.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
        {note.contradictions.map(({ earlier, here }) => (
          <li key={earlier}>
            Said here: <q className={styles.quote}>{here}</q>. Said before:{' '}
            <q className={styles.quote}>{earlier}</q>. A panel asks which of the two it was.
          </li>
        ))}
      </ul>
    </div>
  )
}
