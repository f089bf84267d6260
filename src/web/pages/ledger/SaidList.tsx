import { Link } from '@tanstack/react-router'
import type { SaidView, TellingSource } from '../../api.ts'
import { nameSource } from '../../../core/words/say-ledger.ts'
import { sayPast } from '../../../core/words/say-time.ts'
import { useStoryId } from './use-story-id.ts'
import styles from './SaidList.module.css'

/** Lines shown before the rest is folded. */
const mostLines = 3

/** Where and when something was said, each place a way there; other words for it beside. */
export function SaidList({ said }: { said: SaidView[] }) {
  const [first] = said
  const lines = said.map((one, at) => (
    <Line key={at} said={one} words={one.quote === first?.quote ? null : one.quote} />
  ))
  const folded = lines.length > mostLines + 1 ? lines.splice(mostLines) : []
  return (
    <div className={styles.said}>
      <ul>{lines}</ul>
      {folded.length > 0 && (
        <details>
          <summary>and {folded.length} times more</summary>
          <ul>{folded}</ul>
        </details>
      )}
    </div>
  )
}

function Line({ said, words }: { said: SaidView; words: string | null }) {
  return (
    <li>
      <SourceLink source={said.source} />
      <span>{sayPast(said.at, Date.now())}</span>
      {words !== null && <q>{words}</q>}
    </li>
  )
}

function SourceLink({ source }: { source: TellingSource }) {
  const storyId = useStoryId()
  if (source.kind === 'attempt')
    return (
      <Link to="/attempts/$attemptId" params={{ attemptId: source.attemptId }}>
        {nameSource(source)}
      </Link>
    )
  return (
    <Link
      to="/stories/$storyId"
      params={{ storyId }}
      {...(source.kind === 'story' ? {} : { hash: source.facet })}
    >
      {nameSource(source)}
    </Link>
  )
}
