import { assessPacket } from '../../../core/loop/packet/assess-packet.ts'
import { concernMeanings } from '../../../core/loop/debrief/concern.ts'
import type { LoopDocument, LoopRound } from '../../../core/loop/loop.ts'
import { nameRounds } from '../../../core/loop/name-rounds.ts'
import { isOver } from '../../../core/loop/round-over.ts'
import { byTime } from '../../../core/loop/rounds-by-time.ts'
import { loopToPacket } from '../../../core/loop/packet/loop-packet.ts'
import { sayDecision, sayFlip } from '../../../core/words/say-packet.ts'
import { capitalise } from '../round/round-words.ts'
import styles from './Loop.module.css'
import { answerFacetNames, sayLoopDay, stateWords, stoodWords } from './loop-words.ts'

/** A loop to be read: its packet, the rounds that were sat with what was asked, the debrief and the concerns that hold. */
export function LoopRecord({
  document,
  storyById,
}: {
  document: LoopDocument
  storyById: Readonly<Record<string, string>>
}) {
  const { packet } = loopToPacket(document)
  const decided = packet.rounds.length > 0 && packet.rounds.every(({ known }) => known)
  const read = !decided ? null : assessPacket(packet, document.assumption)
  const rounds = byTime(document.rounds)
  const names = nameRounds(document.rounds)
  const nameOf = ({ id, kind }: LoopRound): string => capitalise(names.get(id) ?? kind)
  const notSat = rounds.filter((round) => !isOver(round))
  const concerns = document.debrief.links.filter(({ state }) => state === 'confirmed')
  return (
    <>
      {read && (
        <p className={styles.lead}>
          {sayDecision(read)} The rule: {document.rule.name}.{' '}
          {read.flips.slice(0, 2).map((flip) => `${sayFlip(flip)} `)}
        </p>
      )}
      {rounds.length === 0 && <p className={styles.soft}>No round is written down yet.</p>}
      {rounds.length > 0 && rounds.length === notSat.length && (
        <p className={styles.soft}>No round of it is over yet.</p>
      )}
      {rounds.filter(isOver).map((round) => (
        <RoundRecord key={round.id} round={round} name={nameOf(round)} storyById={storyById} />
      ))}
      {notSat.length > 0 && (
        <>
          <h3 className={styles.recordTitle}>Not sat</h3>
          <ul className={styles.plain}>
            {notSat.map((round) => (
              <li key={round.id}>
                {nameOf(round)}{' '}
                <span className={styles.soft}>
                  {stateWords[round.state].toLowerCase()}, {sayLoopDay(round.day)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {document.debrief.text.trim() !== '' && (
        <>
          <h3 className={styles.recordTitle}>What they said</h3>
          <blockquote className={styles.debriefWords}>{document.debrief.text.trim()}</blockquote>
        </>
      )}
      {concerns.length > 0 && (
        <>
          <h3 className={styles.recordTitle}>Concerns that hold</h3>
          <ul className={styles.plain}>
            {concerns.map(({ concern, phrase, place }) => (
              <li key={`${concern} ${place.start}`}>
                <span className={styles.said}>“{phrase}”</span> → {concernMeanings[concern].name}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function RoundRecord({
  round,
  name,
  storyById,
}: {
  round: LoopRound
  name: string
  storyById: Readonly<Record<string, string>>
}) {
  return (
    <section className={styles.record}>
      <h3>
        {name}: {round.verdict ?? 'no verdict yet'}
      </h3>
      <p className={styles.soft}>
        {sayLoopDay(round.day)}
        {round.interviewer.trim() && `, ${round.interviewer.trim()}`}
      </p>
      {round.asked.map(({ question, storyId, drillIns }, at) => (
        <div key={at}>
          <p className={styles.said}>{question}</p>
          {storyId !== null && (
            <p className={styles.soft}>Told: {storyById[storyId] ?? 'a story since deleted'}</p>
          )}
          <ul className={styles.plain}>
            {drillIns.map((drillIn, place) => (
              <li key={place}>
                <span className={styles.said}>{drillIn.question}</span>{' '}
                <span className={styles.soft}>
                  {drillIn.facet && `${answerFacetNames[drillIn.facet]}, `}
                  {drillIn.stood ? stoodWords[drillIn.stood].toLowerCase() : 'not said how it went'}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
