import type { SaidView } from '../../api.ts'
import { Excerpt } from './Excerpt.tsx'
import { SaidList } from './SaidList.tsx'
import styles from './Slip.module.css'

/** One side of a disagreement on a slip of paper: the person's words, and everywhere they were said. */
export function Slip({ said }: { said: SaidView[] }) {
  const [first] = said
  if (first === undefined) return null
  return (
    <div className={styles.slip}>
      <Excerpt excerpt={first.excerpt} />
      <SaidList said={said} />
    </div>
  )
}
