import { useId, useState } from 'react'
import { findZone, sayZone } from '../../../core/words/zone-names.ts'
import styles from './Loop.module.css'
import { useLoop } from './use-loop.ts'

const own = Intl.DateTimeFormat().resolvedOptions().timeZone

/** In which zone the loop's days and times are meant: typed by city, or left empty for the person's own. */
export function ZoneField() {
  const { document, change } = useLoop()
  const listId = useId()
  const noteId = useId()
  const { timeZone } = document
  const kept = timeZone === null ? '' : sayZone(timeZone)
  const [typed, setTyped] = useState<string | null>(null)
  const zones = Intl.supportedValuesOf('timeZone')
  const shown = typed ?? kept
  const found = findZone(shown, zones)
  const isUnknown = shown.trim() !== '' && shown !== kept && found === null

  const take = (text: string) => {
    setTyped(text)
    const zone = findZone(text, zones)
    if (text.trim() === '' || zone === own) change({ timeZone: null })
    else if (zone !== null) change({ timeZone: zone })
  }
  return (
    <label className={styles.field}>
      <span>Time zone of the rounds</span>
      <input
        list={listId}
        value={shown}
        placeholder={`Yours: ${sayZone(own)}`}
        aria-describedby={noteId}
        onChange={({ target }) => take(target.value)}
        onBlur={() => {
          if (!isUnknown) setTyped(null)
        }}
      />
      <datalist id={listId}>
        {[own, ...zones.filter((zone) => zone !== own).toSorted(byName)].map((zone) => (
          <option key={zone} value={sayZone(zone)} />
        ))}
      </datalist>
      <span id={noteId} className={styles.fieldNote} role="status">
        {isUnknown &&
          `No zone is called that. Type a city; until then ${kept === '' ? 'yours' : kept} is kept.`}
      </span>
    </label>
  )
}

const byName = (one: string, other: string): number => sayZone(one).localeCompare(sayZone(other))
