import { useState } from 'react'
import type { SettingsView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { daysBetween, sayLoop, sayWhen } from '../../../core/words/say-time.ts'
import { nameOfLoop } from '../loop/loop-words.ts'
import { usePreparedLevel } from '../loop/use-prepared-level.ts'
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
  const { loop } = usePreparedLevel()
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
      {loop !== null && loop.nextAt !== null && (
        <p className={styles.soft}>
          {nameOfLoop(loop)} has its own days; its next round is {sayWhen(loop.nextAt, now)}. The
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
