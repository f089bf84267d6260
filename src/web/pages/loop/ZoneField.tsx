import styles from './Loop.module.css'
import { useLoop } from './use-loop.ts'

const own = Intl.DateTimeFormat().resolvedOptions().timeZone

/** In which zone the loop's days and times are meant. */
export function ZoneField() {
  const { document, change } = useLoop()
  const zones = Intl.supportedValuesOf('timeZone')
  const { timeZone } = document
  return (
    <label className={styles.field}>
      <span>Times are those of</span>
      <select
        value={timeZone ?? ''}
        onChange={({ target }) => change({ timeZone: target.value || null })}
      >
        <option value="">where you are ({own.replaceAll('_', ' ')})</option>
        {timeZone !== null && !zones.includes(timeZone) && (
          <option value={timeZone}>{timeZone}</option>
        )}
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  )
}
