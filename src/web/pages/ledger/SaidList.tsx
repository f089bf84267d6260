import { haveSameWords } from '../../../core/text/words-on-line.ts'
import { Fragment } from 'react'
import type { SaidView } from '../../api.ts'
import { nameSource } from '../../../core/words/say-ledger.ts'
import { groupSaid, type SaidGroup } from './group-said.ts'
import styles from './SaidList.module.css'
import { SourceLink } from './SourceLink.tsx'

/** Lines shown before the rest is folded. */
const mostLines = 4

/** Where and when something was said, each place a way there; other words for it beside. */
export function SaidList({ said }: { said: SaidView[] }) {
  const groups = groupSaid(said, Date.now())
  const shown = groups.length > mostLines + 1 ? groups.slice(0, mostLines) : groups
  const folded = groups.slice(shown.length)
  const first = said[0]?.quote ?? ''
  return (
    <div className={styles.said}>
      <Lines groups={shown} first={first} />
      {folded.length > 0 && (
        <details>
          <summary>and {folded.length} times more</summary>
          <Lines groups={folded} first={first} />
        </details>
      )}
    </div>
  )
}

function Lines({ groups, first }: { groups: SaidGroup[]; first: string }) {
  return (
    <ul>
      {groups.map(({ day, quote, sources }, at) => (
        <li key={at}>
          {sources.map((source, place) => (
            <Fragment key={place}>
              {place > 0 && '; '}
              <SourceLink source={source}>{nameSource(source)}</SourceLink>
            </Fragment>
          ))}
          {`, ${day}`}
          {!haveSameWords(quote, first) && (
            <>
              {': '}
              <q>{quote}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
