import styles from './Loop.module.css'
import { useLoop } from './use-loop.ts'

/** What an hour is assumed to do, in words that can be changed. */
export function HourFields() {
  const { document, change } = useLoop()
  const { assumption } = document
  const numberOf = (value: string, most: number, before: number) => {
    const read = Number(value)
    return value === '' || !Number.isFinite(read) ? before : Math.min(most, Math.max(0, read))
  }
  return (
    <p className={styles.assumption}>
      Assumed, not measured: the first hour moves a round by{' '}
      <input
        type="number"
        aria-label="Steps that the first hour moves a round by"
        min={0}
        max={5}
        step={0.1}
        value={assumption.firstHour}
        onChange={({ target }) =>
          change({
            assumption: {
              ...assumption,
              firstHour: numberOf(target.value, 5, assumption.firstHour),
            },
          })
        }
      />{' '}
      of a step up the verdicts, and each further hour is worth{' '}
      <input
        type="number"
        aria-label="Share of the hour before that each further hour is worth"
        min={0}
        max={1}
        step={0.05}
        value={assumption.keeps}
        onChange={({ target }) =>
          change({
            assumption: { ...assumption, keeps: numberOf(target.value, 1, assumption.keeps) },
          })
        }
      />{' '}
      of the one before. Change it if you know better.
    </p>
  )
}
