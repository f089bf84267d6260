import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SettingsView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { daysBetween, sayLoop, sayWhen } from '../../../core/words/say-time.ts'
import { nameOfLoop } from '../loop/loop-words.ts'
import { loopsQuery } from '../loop/loop-query.ts'
import { fieldToLoop, loopToField } from './loop-day.ts'
import { SettingGroup } from './SettingGroup.tsx'
import styles from './SettingsPage.module.css'

/** The day of the loop; the schedule of checks bends to it. */
export function LoopDay({
  settings,
  kept,
  onChange,
}: {
  settings: SettingsView
  kept: readonly string[]
  onChange: (change: Partial<SettingsView>) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const now = Date.now()
  const loops = useQuery(loopsQuery)
  const ahead = (loops.data?.loops ?? []).flatMap((loop) =>
    loop.storiesAt === null ? [] : [{ name: nameOfLoop(loop), at: loop.storiesAt }],
  )
  const [next] = ahead.toSorted((one, other) => one.at - other.at)
  const { loopAt } = settings
  const past = loopAt !== null && daysBetween(now, loopAt) < 0

  // A date field is empty while a day is half typed: only a whole day is kept, and clearing is a button.
  const change = (value: string) => {
    setTyped(value)
    const next = fieldToLoop(value)
    if (next !== null) onChange({ loopAt: next })
  }

  return (
    <SettingGroup title="Your loop" kept={kept.includes('loopAt')}>
      <div className={styles.line}>
        <label className={styles.field}>
          <span>The day of the interviews</span>
          <input
            type="date"
            max="9999-12-31"
            value={typed ?? loopToField(loopAt)}
            onChange={(event) => change(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        </label>
        {loopAt !== null && (
          <Button
            look="quiet"
            onClick={() => {
              setTyped(null)
              onChange({ loopAt: null })
            }}
          >
            No date
          </Button>
        )}
      </div>
      {next !== undefined && (
        <p className={styles.soft}>
          {next.name} has its own days; stories are told in it next {sayWhen(next.at, now)}. The
          nearer day counts, so none has to be set here.
        </p>
      )}
      <p className={styles.soft}>
        {past
          ? 'That day is over. Until you set another, retired cards come back at their own pace.'
          : loopAt === null
            ? 'With a date, retired cards come back sooner, and every card comes up once in the last three days.'
            : `${sayLoop(loopAt, now, 'Your loop').trim()} Retired cards come back sooner, and every card comes up once in the last three days.`}
      </p>
    </SettingGroup>
  )
}
