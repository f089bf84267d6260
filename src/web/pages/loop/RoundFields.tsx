import {
  type HeardVerdict,
  loopRoundKinds,
  type LoopRound,
  sureness,
} from '../../../core/loop/loop.ts'
import { sayRound } from '../../../core/loop/name-rounds.ts'
import { type Seat, seats } from '../../../core/loop/packet/packet-rule.ts'
import { verdicts } from '../../../core/round/review/verdict-rules.ts'
import { capitalise } from '../round/round-words.ts'
import styles from './Loop.module.css'
import { stateWords, surenessWords } from './loop-words.ts'
import { Choice } from './Choice.tsx'
import { TextLine } from './TextLine.tsx'
import { useLoop } from './use-loop.ts'

const states = ['ahead', 'behind', 'cancelled'] as const
const heard: readonly HeardVerdict[] = [...verdicts, 'cannot tell']
const lengths = [15, 30, 45, 60, 75, 90, 120] as const

/** What each seat is, for whoever never sat on such a panel. */
const seatChoices: Record<Seat, string> = {
  panelist: 'One voice among others',
  'hiring-manager': 'Hiring manager: you would report to them',
  'bar-raiser': 'Bar raiser: from elsewhere, may stop a hire',
}

/** Everything about one round that is not what was asked in it. */
export function RoundFields({ round, name }: { round: LoopRound; name: string }) {
  const { changeRound } = useLoop()
  const change = (parts: Partial<LoopRound>) => changeRound(round.id, parts)
  return (
    <div className={styles.fields} role="group" aria-label={`The ${sayRound(name)}`}>
      <Choice
        label="Kind"
        value={round.kind}
        choices={loopRoundKinds}
        words={capitalise}
        onChange={(kind) => change({ kind })}
      />
      <TextLine
        label="Interviewer’s role"
        value={round.interviewer}
        onChange={(interviewer) => change({ interviewer })}
      />
      <Choice
        label="Their say in the decision"
        value={round.seat}
        choices={seats}
        words={(seat) => seatChoices[seat]}
        onChange={(seat) => change({ seat })}
      />
      <label className={styles.field}>
        <span>Day</span>
        <input
          type="date"
          max="9999-12-31"
          value={round.day ?? ''}
          onChange={({ target }) => change({ day: target.value || null })}
        />
      </label>
      <label className={styles.field}>
        <span>Time</span>
        <input
          type="time"
          value={round.time ?? ''}
          onChange={({ target }) => change({ time: target.value || null })}
        />
      </label>
      <label className={styles.field}>
        <span>Minutes</span>
        <select
          value={round.minutes ?? ''}
          onChange={({ target }) => change({ minutes: Number(target.value) || null })}
        >
          <option value="">Not known</option>
          {[...new Set([...lengths, round.minutes ?? 60])]
            .toSorted((one, other) => one - other)
            .map((length) => (
              <option key={length} value={length}>
                {length}
              </option>
            ))}
        </select>
      </label>
      <Choice
        label="State"
        value={round.state}
        choices={states}
        words={(state) => stateWords[state]}
        onChange={(state) => change({ state })}
      />
      <label className={styles.field}>
        <span>Verdict</span>
        <select
          value={round.verdict ?? ''}
          onChange={({ target }) => {
            const verdict = heard.find((one) => one === target.value) ?? null
            change({ verdict, ...(verdict !== null && { state: 'behind' }) })
          }}
        >
          <option value="">Not known</option>
          {heard.map((verdict) => (
            <option key={verdict} value={verdict}>
              {capitalise(verdict)}
            </option>
          ))}
        </select>
      </label>
      {round.verdict !== null && (
        <Choice
          label="How you know"
          value={round.sure}
          choices={sureness}
          words={(sure) => surenessWords[sure]}
          onChange={(sure) => change({ sure })}
        />
      )}
      <label className={`${styles.field} ${styles.wide}`}>
        <span>Notes</span>
        <textarea
          rows={3}
          value={round.notes}
          onChange={({ target }) => change({ notes: target.value })}
        />
      </label>
    </div>
  )
}
