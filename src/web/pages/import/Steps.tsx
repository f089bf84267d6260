import { useEffect, useState } from 'react'
import { sayCount } from '../../../core/words/say-time.ts'
import styles from './Steps.module.css'

/** How far a reading or saving is; shown only when it takes longer than a moment. */
export function Steps({ doing, done, of }: { doing: string; done: number; of: number }) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 400)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.steps} role="status">
      {long && (
        <>
          <p>
            {doing}: {done} of {sayCount(of, 'file')}
          </p>
          <progress aria-label={doing} value={done} max={of} />
        </>
      )}
    </div>
  )
}
