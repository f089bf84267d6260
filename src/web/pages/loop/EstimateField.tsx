import { useId, useState } from 'react'
import type { Spread } from '../../../core/loop/packet/spread.ts'
import { verdicts } from '../../../core/round/review/verdict-rules.ts'
import { Button } from '../../parts/Button.tsx'
import { capitalise } from '../round/round-words.ts'
import styles from './EstimateField.module.css'
import { evenShares, scaleShares, sharesToSpread, spreadToShares } from './shares.ts'

/** How likely each of the six verdicts is, in per cent. Only shares that somebody moved and that come to 100 are kept. */
export function EstimateField({
  name,
  estimate,
  onChange,
}: {
  name: string
  estimate: Spread | null
  onChange: (estimate: Spread | null) => void
}) {
  const [typed, setTyped] = useState<readonly number[] | null>(null)
  const [seen, setSeen] = useState(estimate)
  const sumId = useId()
  if (seen !== estimate) {
    setSeen(estimate)
    setTyped(null)
  }
  const shares = typed ?? (estimate === null ? null : spreadToShares(estimate))
  const sum = shares?.reduce((total, share) => total + share, 0) ?? 0
  const put = (next: readonly number[]) => {
    const spread = sharesToSpread(next)
    setTyped(next)
    if (spread !== null) onChange(spread)
  }

  return (
    <fieldset className={styles.set}>
      <legend>{name}</legend>
      {shares === null ? (
        <Button size="small" onClick={() => setTyped(evenShares)}>
          Estimate it
          <span className="unseen">: {name}</span>
        </Button>
      ) : (
        <>
          <div className={styles.rows}>
            {verdicts.map((verdict, at) => (
              <label key={verdict} className={styles.row}>
                <span>{capitalise(verdict)}</span>
                <input
                  type="range"
                  min={0}
                  max={100}
                  step={5}
                  value={shares[at] ?? 0}
                  aria-valuetext={`${shares[at] ?? 0} per cent`}
                  aria-describedby={sumId}
                  onChange={({ target }) => put(shares.with(at, Number(target.value)))}
                />
                <output>{shares[at] ?? 0} %</output>
              </label>
            ))}
          </div>
          <div className={styles.foot}>
            <p id={sumId} role="status" data-off={sum !== 100 || undefined}>
              {sum === 100
                ? typed === evenShares && estimate === null
                  ? 'To begin with. Drag a slider, or move it by 5 % with the arrow keys; nothing is counted before.'
                  : 'Together 100 %.'
                : `Together ${sum} %, and it must be 100. ${estimate === null ? 'Nothing is' : 'The estimate before is'} counted until then.`}
            </p>
            {sum !== 100 && sum > 0 && (
              <Button size="small" onClick={() => put(scaleShares(shares))}>
                Scale to 100 %
              </Button>
            )}
            <Button
              size="small"
              look="quiet"
              onClick={() => {
                setTyped(null)
                onChange(null)
              }}
            >
              Take it back
            </Button>
          </div>
        </>
      )}
    </fieldset>
  )
}
