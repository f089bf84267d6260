import { checkRule } from '../../../core/loop/packet/find-holes.ts'
import {
  comparisons,
  type Condition,
  type PacketRule,
  type RuleLine,
  seats,
} from '../../../core/loop/packet/packet-rule.ts'
import { presetIds, rulePresets } from '../../../core/loop/packet/rule-presets.ts'
import { verdicts } from '../../../core/round/review/verdict-rules.ts'
import { sayRule, seatNames } from '../../../core/words/say-rule.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { Button } from '../../parts/Button.tsx'
import { Choice } from './Choice.tsx'
import styles from './Loop.module.css'
import { useLoop } from './use-loop.ts'

const newCondition: Condition = {
  seat: null,
  compare: 'at least',
  amount: { kind: 'rounds', rounds: 1 },
  best: 'no hire',
  worst: 'strong no hire',
}
const ownName = 'Your own rule'

/** How the packet is read: in words, chosen from the known rules or edited line by line, with its holes shown. */
export function RuleFields() {
  const { document, change } = useLoop()
  const { rule } = document
  const rounds = document.rounds.filter(({ state }) => state !== 'cancelled')
  const check = checkRule(
    rule,
    rounds.map(({ seat }) => seat),
  )
  const preset = presetIds.find((id) => JSON.stringify(rulePresets[id]) === JSON.stringify(rule))
  const put = (lines: RuleLine[]) =>
    change({ rule: { name: ownName, reason: '', lines } satisfies PacketRule })
  const putLine = (at: number, line: RuleLine) => put(rule.lines.with(at, line))

  return (
    <>
      <h3>The rule</h3>
      <label className={`${styles.field} ${styles.short}`}>
        <span>Read the verdicts as</span>
        <select
          value={preset ?? ''}
          onChange={({ target }) => {
            const id = presetIds.find((one) => one === target.value)
            if (id !== undefined) change({ rule: rulePresets[id] })
          }}
        >
          {preset === undefined && <option value="">{rule.name || ownName}</option>}
          {presetIds.map((id) => (
            <option key={id} value={id}>
              {rulePresets[id].name}
            </option>
          ))}
        </select>
      </label>
      <ol className={styles.rule}>
        {sayRule(rule).map((words, at) => (
          <li key={at}>
            {words}
            {check.idleLines.includes(at) && (
              <span className={styles.soft}> This line never decides.</span>
            )}
          </li>
        ))}
      </ol>
      {rule.lines.length === 0 && <p className={styles.doubt}>This rule has no line.</p>}
      {rule.reason && <p className={styles.soft}>{rule.reason}</p>}
      {check.hole !== null && (
        <p className={styles.doubt} role="status">
          The rule says nothing about {sayCount(check.hole.sets, 'set')} of verdicts out of{' '}
          {check.hole.of}, for example {check.hole.example.join(', ')}.
        </p>
      )}
      <details className={styles.details}>
        <summary>Edit the rule</summary>
        <p className={styles.soft}>Read from the top: the first line that holds decides.</p>
        {rule.lines.map((line, at) => (
          <fieldset key={at} className={styles.ruleLine}>
            <legend>Line {at + 1}</legend>
            <Choice
              label="Then"
              value={line.decision}
              choices={['offer', 'rejected'] as const}
              words={(decision) => (decision === 'offer' ? 'Offer' : 'Rejected')}
              onChange={(decision) => putLine(at, { ...line, decision })}
            />
            {line.when.map((condition, place) => (
              <ConditionFields
                key={place}
                condition={condition}
                onChange={(next) => putLine(at, { ...line, when: line.when.with(place, next) })}
                onRemove={() => putLine(at, { ...line, when: line.when.toSpliced(place, 1) })}
              />
            ))}
            <div className={styles.line}>
              <Button
                size="small"
                disabled={line.when.length >= 6}
                onClick={() => putLine(at, { ...line, when: [...line.when, newCondition] })}
              >
                Add a condition
              </Button>
              <Button
                size="small"
                look="quiet"
                disabled={at === 0}
                onClick={() => put(rule.lines.toSpliced(at, 1).toSpliced(at - 1, 0, line))}
              >
                Move up
              </Button>
              <Button size="small" look="quiet" onClick={() => put(rule.lines.toSpliced(at, 1))}>
                Remove the line
              </Button>
            </div>
          </fieldset>
        ))}
        <Button
          size="small"
          disabled={rule.lines.length >= 20}
          onClick={() => put([...rule.lines, { when: [], decision: 'rejected' }])}
        >
          Add a line
        </Button>
      </details>
    </>
  )
}

function ConditionFields({
  condition,
  onChange,
  onRemove,
}: {
  condition: Condition
  onChange: (next: Condition) => void
  onRemove: () => void
}) {
  const { amount } = condition
  const isShare = amount.kind === 'share'
  return (
    <div className={styles.condition}>
      <Choice
        label="Where"
        value={condition.compare}
        choices={comparisons}
        words={(one) => one}
        onChange={(compare) => onChange({ ...condition, compare })}
      />
      <label className={styles.field}>
        <span>{isShare ? 'Per cent' : 'Rounds'}</span>
        <input
          type="number"
          min={0}
          max={isShare ? 100 : 8}
          value={isShare ? Math.round(amount.share * 100) : amount.rounds}
          onChange={({ target }) => {
            const most = isShare ? 100 : 8
            const read = Math.min(most, Math.max(0, Math.round(Number(target.value))))
            onChange({
              ...condition,
              amount: isShare
                ? { kind: 'share', share: read / 100 }
                : { kind: 'rounds', rounds: read },
            })
          }}
        />
      </label>
      <Choice
        label="Counted as"
        value={amount.kind}
        choices={['rounds', 'share'] as const}
        words={(kind) => (kind === 'rounds' ? 'rounds' : 'per cent of the rounds')}
        onChange={(kind) =>
          onChange({
            ...condition,
            amount: kind === 'rounds' ? { kind, rounds: 1 } : { kind, share: 0.5 },
          })
        }
      />
      <Choice
        label="Of"
        value={condition.seat ?? 'all'}
        choices={['all', ...seats] as const}
        words={(seat) =>
          seat === 'all' ? 'every round' : `${seatNames[seat].toLowerCase()} rounds`
        }
        onChange={(seat) => onChange({ ...condition, seat: seat === 'all' ? null : seat })}
      />
      <Choice
        label="From"
        value={condition.best}
        choices={verdicts}
        words={(one) => one}
        onChange={(best) => onChange({ ...condition, best })}
      />
      <Choice
        label="Down to"
        value={condition.worst}
        choices={verdicts}
        words={(one) => one}
        onChange={(worst) => onChange({ ...condition, worst })}
      />
      <Button size="small" look="quiet" onClick={onRemove}>
        Remove the condition
      </Button>
    </div>
  )
}
