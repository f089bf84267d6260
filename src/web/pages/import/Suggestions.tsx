import { useEffect, useRef } from 'react'
import { facetNames, outcomeNames, outcomeOrder } from '../../../core/words/names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import type { ImportedStoryPreview } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import {
  giveFacts,
  type ImportPlan,
  isStaying,
  isTaken,
  letStay,
  leaveSuggested,
  type Suggested,
  takeMove,
  takeMoveBack,
} from './import-plan.ts'
import styles from '../../parts/Suggested.module.css'

type SuggestedMove = ImportedStoryPreview['suggested']['moves'][number]

/** What a story's text seems to say where no heading names it, each to be taken or left with one press. */
export function Suggestions({
  story: { key, suggested },
  plan,
  onPlan,
  onPick,
}: {
  story: Pick<ImportedStoryPreview, 'key' | 'suggested'>
  plan: ImportPlan
  onPlan: (plan: ImportPlan) => void
  /** The person wants to choose the sentences, beginning from those of a suggestion. */
  onPick: (move: SuggestedMove) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  const settled = useRef(false)
  const left = plan.left[key] ?? []
  const facts = plan.facts[key] ?? []
  const { moves, outcome, role } = suggested
  const open = moves.filter((move) => !isTaken(plan, key, move) && !left.includes(move.facet))

  // What was pressed is gone: the next one that is open is where the keyboard goes on.
  useEffect(() => {
    if (!settled.current) return
    settled.current = false
    const next =
      list.current?.querySelector<HTMLElement>('[data-open=true] button') ??
      [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])].at(-1)
    next?.focus()
  })
  if (moves.length === 0 && !outcome && !role) return null

  const settle = (next: ImportPlan) => {
    settled.current = true
    onPlan(next)
  }
  const leave = (one: Suggested) => settle(leaveSuggested(plan, key, one, true))
  const lookAgain = (one: Suggested) => (
    <Settled
      said="Left as it is."
      undo="Look at it again"
      onUndo={() => settle(leaveSuggested(plan, key, one, false))}
    />
  )
  const told = facts.find(({ field }) => field === 'outcome')
  const isRoleTaken = facts.some(({ field }) => field === 'role')

  return (
    <section className={styles.suggestions} aria-label="What your text seems to say">
      <div className={styles.head}>
        <h4>What your text seems to say</h4>
        {open.length > 1 && (
          <Button
            size="small"
            onClick={() => settle(open.reduce((all, move) => takeMove(all, key, move), plan))}
          >
            Copy all {open.length}
          </Button>
        )}
      </div>
      <ul ref={list}>
        {outcome && (
          <li data-open={!told && !left.includes('outcome')}>
            <p className={styles.ask}>
              {outcome.quotes.map((words) => `“${words}”`).join(', then ')}: how did it end?
            </p>
            {told ? (
              <Settled
                said={`${outcomeNames[told.value as keyof typeof outcomeNames]}, as you say.`}
                undo="Take it back"
                onUndo={() => settle(giveFacts(plan, key, ['outcome'], []))}
              />
            ) : left.includes('outcome') ? (
              lookAgain('outcome')
            ) : (
              <div className={styles.acts}>
                {[outcome.outcome, ...outcomeOrder.filter((one) => one !== outcome.outcome)].map(
                  (value) => (
                    <Button
                      key={value}
                      size="small"
                      onClick={() =>
                        settle(giveFacts(plan, key, ['outcome'], [{ field: 'outcome', value }]))
                      }
                    >
                      {outcomeNames[value]}
                    </Button>
                  ),
                )}
                <Button size="small" look="quiet" onClick={() => leave('outcome')}>
                  Leave it unsaid
                </Button>
              </div>
            )}
          </li>
        )}
        {role && (
          <li data-open={!isRoleTaken && !left.includes('role')}>
            <p className={styles.ask}>
              {role.period === '' ? 'Is this your role?' : 'Are these your role and the period?'}
            </p>
            <p className={styles.words} dir="auto">
              {[role.role, role.period].filter((part) => part !== '').join(' · ')}
            </p>
            {isRoleTaken ? (
              <Settled
                said="Taken; the line stays in the text too."
                undo="Take it back"
                onUndo={() => settle(giveFacts(plan, key, ['role', 'period'], []))}
              />
            ) : left.includes('role') ? (
              lookAgain('role')
            ) : (
              <div className={styles.acts}>
                <Button
                  size="small"
                  onClick={() =>
                    settle(
                      giveFacts(
                        plan,
                        key,
                        ['role', 'period'],
                        [
                          { field: 'role', value: role.role },
                          ...(role.period === ''
                            ? []
                            : [{ field: 'period' as const, value: role.period }]),
                        ],
                      ),
                    )
                  }
                >
                  Yes, take {role.period === '' ? 'it' : 'them'}
                </Button>
                <Button size="small" look="quiet" onClick={() => leave('role')}>
                  Leave it
                </Button>
              </div>
            )}
          </li>
        )}
        {moves.map((move) => (
          <li key={move.facet} data-open={open.includes(move)}>
            <p className={styles.ask}>
              This seems to tell of a <strong>{facetNames[move.facet].toLowerCase()}</strong>
              {move.pieceIds.length > 1 && `, in ${sayCount(move.pieceIds.length, 'sentence')}`}: “
              {move.words}”
            </p>
            <p className={styles.words} dir="auto">
              {move.text}
            </p>
            {isTaken(plan, key, move) ? (
              <Taken
                move={move}
                stays={move.pieceIds.every((id) => isStaying(plan, key, id))}
                onStay={(stays) => onPlan(letStay(plan, key, move.pieceIds, stays))}
                onUndo={() => settle(takeMoveBack(plan, key, move))}
              />
            ) : left.includes(move.facet) ? (
              lookAgain(move.facet)
            ) : (
              <MoveActs
                move={move}
                onTake={() => settle(takeMove(plan, key, move))}
                onPick={() => onPick(move)}
                onLeave={() => leave(move.facet)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function MoveActs({
  move: { facet },
  onTake,
  onPick,
  onLeave,
}: {
  move: SuggestedMove
  onTake: () => void
  onPick: () => void
  onLeave: () => void
}) {
  const name = facetNames[facet]
  return (
    <div className={styles.acts}>
      <Button size="small" onClick={onTake}>
        Copy it to {name}
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={`Choose the sentences: ${name}`}
        onClick={onPick}
      >
        Choose the sentences
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={`Leave it where it is: ${name}`}
        onClick={onLeave}
      >
        Leave it where it is
      </Button>
    </div>
  )
}

/** Where the sentences of a suggestion go, and whether the text that they come from keeps them. */
function Taken({
  move: { facet },
  stays,
  onStay,
  onUndo,
}: {
  move: SuggestedMove
  stays: boolean
  onStay: (stays: boolean) => void
  onUndo: () => void
}) {
  const name = facetNames[facet]
  const other = stays ? 'Move it instead' : 'Copy it instead'
  const undo = stays ? 'Do not copy it' : 'Put it back'
  return (
    <p className={styles.settled}>
      {stays
        ? `Copied to ${name}; your text keeps it where it stands.`
        : `Moves to ${name}; it is gone from where it stood.`}{' '}
      <Button
        size="small"
        look="quiet"
        aria-label={`${other}: ${name}`}
        onClick={() => onStay(!stays)}
      >
        {other}
      </Button>{' '}
      <Button size="small" look="quiet" aria-label={`${undo}: ${name}`} onClick={onUndo}>
        {undo}
      </Button>
    </p>
  )
}

function Settled({ said, undo, onUndo }: { said: string; undo: string; onUndo: () => void }) {
  return (
    <p className={styles.settled}>
      {said}{' '}
      <Button size="small" look="quiet" onClick={onUndo}>
        {undo}
      </Button>
    </p>
  )
}
