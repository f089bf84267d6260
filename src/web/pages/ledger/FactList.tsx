import { onOneLine } from '../../../core/text/words-on-line.ts'
import { factKindNames } from '../../../core/words/say-ledger.ts'
import type { LedgerView } from '../../api.ts'
import { Excerpt } from './Excerpt.tsx'
import styles from './FactList.module.css'
import { SaidList } from './SaidList.tsx'

type Facts = LedgerView['facts']

/** Every fact of the story under what it tells; the sentences and every time they were said are folded below. */
export function FactList({ facts }: { facts: Facts }) {
  const kinds = [...new Set(facts.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const ofKind = facts.filter((fact) => fact.kind === kind)
    return (
      <details key={kind} className={styles.kind}>
        <summary>
          <h3>{factKindNames[kind]}</h3>
          <span className={styles.count}>{ofKind.length}</span>
          <span className={styles.quotes}>{listQuotes(ofKind)}</span>
        </summary>
        <ul>
          {ofKind.map(({ said }, at) => (
            <li key={at}>
              {said[0] && <Excerpt excerpt={said[0].excerpt} />}
              <SaidList said={said} />
            </li>
          ))}
        </ul>
      </details>
    )
  })
}

/** The words themselves, each once, for a glance. */
function listQuotes(facts: Facts): string {
  const quotes = facts.map(({ said }) => onOneLine(said[0]?.quote ?? ''))
  return quotes.filter((quote, at) => quotes.indexOf(quote) === at).join(' · ')
}
