import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { PlanMinutes } from '../../../core/loop/plan/plan.ts'
import type { TodayView } from '../../api.ts'
import { ButtonAnchor, ButtonLink } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { Waiting } from '../../parts/Waiting.tsx'
import { DaysAhead } from './DaysAhead.tsx'
import { FirstDay } from './FirstDay.tsx'
import { PlanItemCard } from './PlanItemCard.tsx'
import { startOf } from './start-of.ts'
import styles from './Today.module.css'
import { todayQuery } from './today-query.ts'

const route = getRouteApi('/')
const lengths: readonly { minutes: PlanMinutes; key: string }[] = [
  { minutes: 15, key: '1' },
  { minutes: 30, key: '3' },
  { minutes: 60, key: '6' },
]

/** What to rehearse now, and why. */
export function TodayPage() {
  const { minutes = 15 } = route.useSearch()
  const today = useQuery(todayQuery(minutes))
  return (
    <div className={styles.page}>
      <title>Today · Third Level</title>
      {today.isError ? (
        <ErrorNote
          what="There is no plan for today."
          error={today.error}
          kept="Everything is kept."
          onRetry={() => void today.refetch()}
        />
      ) : !today.data ? (
        <Waiting>Looking at what comes next</Waiting>
      ) : today.data.plan.kind === 'no-stories' ? (
        <FirstDay stories={today.data.stories} />
      ) : (
        <Planned view={today.data} minutes={minutes} />
      )}
    </div>
  )
}

function Planned({ view, minutes }: { view: TodayView; minutes: PlanMinutes }) {
  const { plan } = view
  const navigate = useNavigate()
  const choose = (next: PlanMinutes) =>
    void navigate({ to: '/', search: { minutes: next }, replace: true })
  const [first] = plan.items
  useKeys([
    ...lengths.map((length) => ({
      key: length.key,
      label: `Plan for ${length.minutes} minutes`,
      run: () => choose(length.minutes),
    })),
    ...(first
      ? [{ key: 'Enter', label: first.title, run: () => void navigate(startOf(first)) }]
      : []),
  ])
  return (
    <>
      <div className={styles.head}>
        <h1>{plan.kind === 'rest' ? 'Rest' : 'Today'}</h1>
        <Chips
          legend="Time you have"
          legendUnseen
          name="minutes"
          value={String(minutes)}
          onChange={(next) => {
            const length = lengths.find((one) => String(one.minutes) === next)
            if (length) choose(length.minutes)
          }}
          choices={lengths.map((length) => ({
            value: String(length.minutes),
            words: `${length.minutes} minutes`,
            shortcut: length.key,
          }))}
        />
      </div>
      <p className={styles.summary}>{plan.summary}</p>
      {plan.items.length > 0 && (
        <ol className={styles.items}>
          {plan.items.map((item, at) => (
            <PlanItemCard key={item.id} item={item} first={at === 0} />
          ))}
        </ol>
      )}
      {view.undrilled.map(({ storyId, shortName, company }) => (
        <p key={storyId} className={styles.soft}>
          {company || 'A panel'} pressed on “{shortName}”, which you do not drill: nothing here
          plans for it until you choose it in <Link to="/bank">the bank</Link>.
        </p>
      ))}
      {!view.dated && (
        <p className={styles.soft}>
          No round has a day yet. With one, every card comes up in the last three days before it.{' '}
          <ButtonLink to="/loops" size="small" look="quiet">
            Add a loop
          </ButtonLink>
        </p>
      )}
      <DaysAhead days={plan.days} items={plan.items} minutesADay={minutes} />
      <ButtonAnchor href="/api/plan.ics" download="third-level.ics" look="quiet" size="small">
        Save these days as a calendar file
      </ButtonAnchor>
    </>
  )
}
