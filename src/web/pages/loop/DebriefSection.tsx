import { useEffect, useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Concern, concernMeanings, concerns } from '../../../core/loop/debrief/concern.ts'
import type { DebriefMark } from '../../../core/loop/debrief/debrief.ts'
import { isOf } from '../../../core/loop/debrief/is-of.ts'
import type { DebriefLink } from '../../../core/loop/loop.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { facetNames } from '../../../core/words/names.ts'
import { Button } from '../../parts/Button.tsx'
import { bankQuery } from '../../queries.ts'
import { debriefHash } from './debrief-hash.ts'
import { DrillInTable } from './DrillInTable.tsx'
import styles from './Loop.module.css'
import { listToldStories } from './told-stories.ts'
import { useLoop } from './use-loop.ts'

/** What the recruiter or the panel said: phrases that name a concern, each confirmed or refused by the person. */
export function DebriefSection() {
  const { document, kept, edit } = useLoop()
  const { text, links } = document.debrief
  const title = useRef<HTMLHeadingElement>(null)
  // The page is drawn after its address was followed.
  useEffect(() => {
    if (window.location.hash === `#${debriefHash}`) title.current?.focus()
  }, [])
  const read = kept.document.debrief.text === text
  const { marks } = kept.reading
  // What the person named themselves stands among what the program marked, while its words are there.
  const named = links.filter(
    (link) =>
      link.state !== 'proposed' &&
      text.includes(link.phrase) &&
      !marks.some((mark) => isOf(link, mark)),
  )
  const unread = kept.reading.unread.filter(
    ({ start, end }) => !named.some(({ phrase }) => phrase === text.slice(start, end)),
  )

  const settle = (mark: DebriefMark, state: DebriefLink['state']) =>
    edit((before) => ({
      ...before,
      debrief: {
        ...before.debrief,
        links: [...before.debrief.links.filter((link) => !isOf(link, mark)), { ...mark, state }],
      },
    }))

  return (
    <section className={styles.section} aria-labelledby={debriefHash}>
      <h2 id={debriefHash} ref={title} tabIndex={-1}>
        The debrief
      </h2>
      <label className={styles.field}>
        <span>What the recruiter or the panel said, as they said it</span>
        <textarea
          rows={5}
          value={text}
          onChange={({ target }) =>
            edit((before) => ({ ...before, debrief: { ...before.debrief, text: target.value } }))
          }
        />
      </label>
      {text.trim() === '' ? (
        <p className={styles.soft}>
          Paste or type it. Phrases that name a concern are marked, and lead to the cards that
          practise it; you say which hold.
        </p>
      ) : !read ? (
        <p className={styles.soft} role="status">
          Reading it once it is kept.
        </p>
      ) : (
        <>
          {marks.length + named.length === 0 && (
            <p role="status">Nothing in it names a concern that the program knows.</p>
          )}
          <ul className={styles.concerns}>
            {[...marks, ...named].map((mark) => (
              <ConcernItem
                key={`${mark.concern} ${mark.place.start}`}
                mark={mark}
                state={links.find((link) => isOf(link, mark))?.state ?? 'proposed'}
                onSettle={(state) => settle(mark, state)}
              />
            ))}
          </ul>
          {unread.length > 0 && (
            <>
              <h3>Not understood</h3>
              <p className={styles.soft}>
                In these sentences the program finds no concern that it is sure of, which does not
                mean that there is none. Where one names a concern, choose it
                {unread.some(({ likely }) => likely.length > 0) &&
                  '; what stands beside a sentence comes nearest by its words'}
                .
              </p>
              <ul className={styles.plain}>
                {unread.map(({ start, end, likely }) => (
                  <UnreadSentence
                    key={start}
                    sentence={text.slice(start, end)}
                    likely={likely}
                    onName={(concern) =>
                      settle(
                        { concern, place: { start, end }, phrase: text.slice(start, end) },
                        'confirmed',
                      )
                    }
                  />
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <DrillInTable />
    </section>
  )
}

function UnreadSentence({
  sentence,
  likely,
  onName,
}: {
  sentence: string
  likely: readonly Concern[]
  onName: (concern: Concern) => void
}) {
  return (
    <li className={styles.unread}>
      <span className={styles.said}>{sentence}</span>
      {likely.map((concern) => (
        <Button key={concern} size="small" look="quiet" onClick={() => onName(concern)}>
          {concernMeanings[concern].name}
          <span className="unseen">: “{sentence}”</span>
        </Button>
      ))}
      <select
        aria-label={`The concern that “${sentence}” names`}
        value=""
        onChange={({ target }) => {
          const concern = concerns.find((one) => one === target.value)
          if (concern !== undefined) onName(concern)
        }}
      >
        <option value="">{likely.length === 0 ? 'No concern' : 'None, or another'}</option>
        {concerns
          .filter((concern) => !likely.includes(concern))
          .map((concern) => (
            <option key={concern} value={concern}>
              {concernMeanings[concern].name}
            </option>
          ))}
      </select>
    </li>
  )
}

/** The same phrase with the same meaning: what was decided about it holds wherever it stands in the text now. */
function ConcernItem({
  mark,
  state,
  onSettle,
}: {
  mark: DebriefMark
  state: DebriefLink['state']
  onSettle: (state: DebriefLink['state']) => void
}) {
  const { document } = useLoop()
  const bank = useQuery(bankQuery)
  const { name, dimension, facets, advice } = concernMeanings[mark.concern]
  const told = listToldStories(document)
  const stories =
    bank.data?.stories.filter(({ id, activePlace }) =>
      told.length > 0 ? told.includes(id) : activePlace !== null,
    ) ?? []
  return (
    <li className={styles.concern} data-state={state}>
      <blockquote>“{mark.phrase}”</blockquote>
      <div>
        <p>
          <strong>{name}</strong>
          {facets.length > 0 &&
            `, practised on the ${joinNames(facets.map((facet) => facetNames[facet].toLowerCase()))} ${facets.length === 1 ? 'card' : 'cards'}`}
        </p>
        <p className={styles.soft}>
          {advice}
          {dimension === null &&
            ' Any card practises that; panels ask after these two facets most often.'}
        </p>
        {state !== 'refused' && stories.length > 0 && (
          <p className={styles.soft}>
            Cards:{' '}
            {stories.flatMap((story) =>
              facets.slice(0, 2).map((facet) => (
                <span key={`${story.id} ${facet}`} className={styles.cardLink}>
                  <Link to="/stories/$storyId" params={{ storyId: story.id }} hash={facet}>
                    {story.shortName || 'Without a headline'}, {facetNames[facet].toLowerCase()}
                  </Link>
                </span>
              )),
            )}
          </p>
        )}
      </div>
      <div className={styles.line}>
        {state === 'proposed' ? (
          <>
            <Button size="small" onClick={() => onSettle('confirmed')}>
              It holds
              <span className="unseen">: {name}</span>
            </Button>
            <Button size="small" look="quiet" onClick={() => onSettle('refused')}>
              It does not
              <span className="unseen">: {name}</span>
            </Button>
          </>
        ) : (
          <>
            <span>{state === 'confirmed' ? 'You said: it holds.' : 'You said: it does not.'}</span>
            <Button size="small" look="quiet" onClick={() => onSettle('proposed')}>
              Undo
              <span className="unseen">: {name}</span>
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
