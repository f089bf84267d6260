import { longestHeardNote } from '../../../../core/partner/ticked.ts'
import type { Dimension } from '../../../../core/judge/dimension.ts'
import { dimensionNames } from '../../../../core/words/names.ts'
import { listenFor } from '../../../../core/words/say-heard.ts'
import styles from './HeardList.module.css'
import { LineInput } from './LineInput.tsx'
import type { Heard } from './use-heard.ts'

const order = Object.keys(listenFor) as Dimension[]

/** The seven to tick for one answer, and a line of the partner's own. */
export function HeardList({
  legend,
  ticked,
  value,
  onChange,
}: {
  legend: string
  /** Whether the answer tells a story: otherwise there is the line alone. */
  ticked: boolean
  value: Heard
  onChange: (value: Heard, how: { atOnce: boolean }) => void
}) {
  const { heard, note } = value
  const tick = (dimension: Dimension, on: boolean) => {
    const others = (heard ?? []).filter((one) => one !== dimension)
    const next = on ? [...others, dimension] : others
    onChange({ heard: next.length === 0 ? null : next, note }, { atOnce: true })
  }
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{legend}</legend>
      {ticked && (
        <ul className={styles.list}>
          {order.map((dimension) => (
            <li key={dimension}>
              <label className={styles.row}>
                <input
                  type="checkbox"
                  checked={heard?.includes(dimension) ?? false}
                  onChange={(event) => tick(dimension, event.target.checked)}
                />
                <span>
                  <span className={styles.name}>{dimensionNames[dimension]}</span>{' '}
                  <span className={styles.means}>{listenFor[dimension]}</span>
                </span>
              </label>
            </li>
          ))}
          <li>
            <label className={styles.row}>
              <input
                type="checkbox"
                checked={heard?.length === 0}
                onChange={(event) =>
                  onChange({ heard: event.target.checked ? [] : null, note }, { atOnce: true })
                }
              />
              <span className={styles.name}>None of these</span>
            </label>
          </li>
        </ul>
      )}
      <LineInput
        label="A line of your own"
        value={note}
        longest={longestHeardNote}
        onChange={(next) => onChange({ heard, note: next }, { atOnce: false })}
      />
    </fieldset>
  )
}
