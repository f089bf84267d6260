import { factKindNames } from '../../../core/words/say-ledger.ts'
import type { LedgerView } from '../../api.ts'
import { Excerpt } from './Excerpt.tsx'
import styles from './FactList.module.css'
import { SaidList } from './SaidList.tsx'

/** Every fact of the story under what it tells, in the sentence it was first said in, with every time since. */
export function FactList({ facts }: { facts: LedgerView['facts'] }) {
  const kinds = [...new Set(facts.map(({ kind }) => kind))]
  return kinds.map((kind) => (
    <section key={kind} className={styles.kind} aria-labelledby={`facts-${kind}`}>
      <h3 id={`facts-${kind}`}>{factKindNames[kind]}</h3>
      <ul>
        {facts
          .filter((fact) => fact.kind === kind)
          .map(({ said }, at) => (
            <li key={at}>
              {said[0] && <Excerpt excerpt={said[0].excerpt} />}
              <SaidList said={said} />
            </li>
          ))}
      </ul>
    </section>
  ))
}
