import { onOneLine } from '../../../core/text/words-on-line.ts'
import { useRef, useState } from 'react'
import { SelectedBar } from './SelectedBar.tsx'
import { sections } from './sections.ts'
import { nothingTicked, type TickedPassages, tickPassage, tickTo } from './tick-passages.ts'
import type { ImportPassage } from '../../api.ts'
import {
  dividePassage,
  isFirstPieceId,
  wholeIdOf,
} from '../../../core/story/import/divide-passage.ts'
import { headingLeftOut, takesHeading } from '../../../core/story/import/import-preview.ts'
import type { Section } from '../../../core/story/story.ts'
import { Button } from '../../parts/Button.tsx'
import { sectionNames } from '../../../core/words/names.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import styles from './PassageList.module.css'
import { sayPart } from '../../../core/words/say-part.ts'

/** Passages that are laid out at once; more come with a button, so that thousands do not stop the page. */
const atOnce = 60

/**
 * The passages of one story under the section that the preview gave them. One that is moved stays where it is,
 * marked, so that the eye and the keyboard keep their place.
 */
export function PassageList({
  passages,
  moves,
  stays,
  onStay,
  ticked,
  onTicked,
  onMove,
  onDivide,
  onPutTogether,
  headed,
  onHeadings,
}: {
  passages: readonly ImportPassage[]
  moves: Readonly<Record<string, Section>>
  /** Ids of the moved passages that stay where they are too. */
  stays: readonly string[]
  onStay: (passage: ImportPassage, isStaying: boolean) => void
  ticked: TickedPassages
  onTicked: (ticked: TickedPassages) => void
  /** One passage, or all that are selected. */
  onMove: (passages: readonly ImportPassage[], section: Section) => void
  onDivide: (passage: ImportPassage) => void
  /** Of a piece of a passage. */
  onPutTogether: (piece: ImportPassage) => void
  /** Ids of the passages, as the file has them, that keep their heading in their text. */
  headed: readonly string[]
  onHeadings: (passageIds: readonly string[], isKept: boolean) => void
}) {
  const [shown, setShown] = useState(atOnce)
  const order = ['headline', 'context', ...sections] as const
  const sorted = order.flatMap((section) => passages.filter((each) => each.section === section))
  const groups = order
    .map((section) => ({
      section,
      passages: sorted.slice(0, shown).filter((each) => each.section === section),
    }))
    .filter((group) => group.passages.length > 0)
  const list = useRef<HTMLDivElement>(null)
  const inOrder = sorted.slice(0, shown).filter(isMovable)
  const selected = inOrder.filter(({ id }) => ticked.ids.has(id))
  const clear = () => {
    const last = selected.at(-1)?.id
    onTicked(nothingTicked)
    list.current?.querySelector<HTMLElement>(`[data-tick="${last}"]`)?.focus()
  }
  const headless = passages.filter(leavesHeadingOut)
  const headings = headless.length + headed.length
  const asNamed = passages.find((passage) => isMovable(passage) && isNameOf(passage))?.heading
  const names = [...new Set(headless.flatMap(({ heading }) => heading ?? []))]
  return (
    <div className={styles.list} ref={list}>
      {headings > 1 && (
        <p className={styles.headings}>
          {headless.length === 0
            ? 'Your headings and labels stand above their passages, in the texts.'
            : `Your headings and labels (${quoteNames(names)}) say where a passage goes, and are left out of its text.`}{' '}
          {headless.length > 0 &&
            asNamed !== undefined &&
            `One that is a section’s own name, as “${asNamed}”, stands above it already. `}
          <Button
            size="small"
            look="quiet"
            onClick={() =>
              headless.length === 0
                ? onHeadings(headed, false)
                : onHeadings(
                    headless.map(({ id }) => wholeIdOf(id)),
                    true,
                  )
            }
          >
            {headless.length === 0 ? 'Leave them out' : 'Write them above their passages'}
          </Button>
        </p>
      )}
      {groups.map((group) => (
        <section key={group.section} aria-label={sayPart(group.section)}>
          <h4>{sayPart(group.section)}</h4>
          <ul>
            {group.passages.map((passage) => (
              <Passage
                key={passage.id}
                passage={passage}
                moved={moves[passage.id]}
                stays={stays.includes(passage.id)}
                onStay={(isStaying) => onStay(passage, isStaying)}
                ticked={ticked.ids.has(passage.id)}
                canTickTo={ticked.anchor !== null && !ticked.ids.has(passage.id)}
                onTick={(to) =>
                  onTicked(
                    to
                      ? tickTo(
                          ticked,
                          passage.id,
                          inOrder.map(({ id }) => id),
                        )
                      : tickPassage(ticked, passage.id),
                  )
                }
                onMove={(section) => onMove([passage], section)}
                onDivide={() => onDivide(passage)}
                onPutTogether={() => onPutTogether(passage)}
                isHeaded={headed.some((id) => takesHeading(passage.id, id))}
                onHeading={(isKept) => onHeadings([wholeIdOf(passage.id)], isKept)}
              />
            ))}
          </ul>
        </section>
      ))}
      {sorted.length > shown && (
        <Button size="small" onClick={() => setShown(shown + atOnce)}>
          Show more: {sayCount(sorted.length - shown, 'passage')} left
        </Button>
      )}
      {selected.length > 0 && (
        <SelectedBar
          count={selected.length}
          onMove={(section) => {
            onMove(selected, section)
            clear()
          }}
          onClear={clear}
        />
      )}
    </div>
  )
}

/** How many headings are named before the rest is counted. */
const mostNamed = 3

const quoteNames = (names: readonly string[]): string =>
  joinNames([
    ...names.slice(0, mostNamed).map((name) => `“${name}”`),
    ...(names.length > mostNamed ? [`${names.length - mostNamed} more`] : []),
  ])

const isMovable = ({ section }: ImportPassage): boolean =>
  section !== 'headline' && section !== 'context'

/** Whether a passage that can be moved stands under a heading that its text does not hold. */
const leavesHeadingOut = (passage: ImportPassage): boolean =>
  isMovable(passage) &&
  takesHeading(passage.id, wholeIdOf(passage.id)) &&
  !isNameOf(passage) &&
  headingLeftOut(passage) !== null

/** Whether a heading says no more than the name of the section it stands in. */
const isNameOf = ({ heading, section }: ImportPassage): boolean =>
  heading?.toLowerCase() === sayPart(section).toLowerCase()

/** Longest beginning that a passage is called by, in characters. */
const longestName = 60

/** What a passage is called where it cannot be seen: its heading and its first words. */
function nameOf({ heading, text }: ImportPassage): string {
  const words = onOneLine(text)
  const start = words.length > longestName ? `${words.slice(0, longestName).trimEnd()}…` : words
  return heading ? `${heading}: ${start}` : start
}

function Passage({
  passage,
  moved,
  stays,
  onStay,
  ticked,
  canTickTo,
  onTick,
  onMove,
  onDivide,
  onPutTogether,
  isHeaded,
  onHeading,
}: {
  passage: ImportPassage
  moved: Section | undefined
  /** Whether a moved one stays where it is too. */
  stays: boolean
  onStay: (isStaying: boolean) => void
  ticked: boolean
  canTickTo: boolean
  /** `to`: all from the one ticked last. */
  onTick: (to: boolean) => void
  onMove: (section: Section) => void
  onDivide: () => void
  onPutTogether: () => void
  /** Whether its heading was kept in its text. */
  isHeaded: boolean
  onHeading: (isKept: boolean) => void
}) {
  const own = passage.section
  const heading = isNameOf(passage) ? null : headingLeftOut(passage)
  const goes = moved ? `${stays ? 'Copied' : 'Moves'} to ${sectionNames[moved]}` : 'Goes to'
  const isSection = isMovable(passage)
  const canDivide =
    isSection && wholeIdOf(passage.id) === passage.id && dividePassage(passage).length > 0
  return (
    <li className={styles.passage} data-moved={moved !== undefined} data-ticked={ticked}>
      {isSection && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            data-tick={passage.id}
            aria-label={`Select: “${nameOf(passage)}”`}
            checked={ticked}
            onChange={({ nativeEvent }) =>
              onTick(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </label>
      )}
      <div className={styles.said}>
        {heading !== null && (
          <p className={styles.heading}>
            {heading}
            {leavesHeadingOut(passage) && (
              <Button
                size="small"
                look="quiet"
                aria-label={`Keep the heading: “${nameOf(passage)}”`}
                onClick={() => onHeading(true)}
              >
                Keep the heading
              </Button>
            )}
          </p>
        )}
        <p className={styles.text} dir="auto">
          {passage.text}
        </p>
        {isHeaded && (
          <Button
            size="small"
            look="quiet"
            aria-label={`Leave the heading out: “${nameOf(passage)}”`}
            onClick={() => onHeading(false)}
          >
            Leave the heading out
          </Button>
        )}
        {canDivide && (
          <Button
            size="small"
            look="quiet"
            aria-label={`Divide into sentences: “${nameOf(passage)}”`}
            onClick={onDivide}
          >
            Divide into sentences
          </Button>
        )}
        {isSection && canTickTo && (
          <Button
            size="small"
            look="quiet"
            aria-label={`Select to here: “${nameOf(passage)}”`}
            onClick={() => onTick(true)}
          >
            Select to here
          </Button>
        )}
        {moved && (
          <p className={styles.stays}>
            {sayPart(own)} {stays ? 'keeps it too.' : 'goes without it.'}{' '}
            <Button
              size="small"
              look="quiet"
              aria-label={`${stays ? 'Move it instead' : 'Copy it instead'}: “${nameOf(passage)}”`}
              onClick={() => onStay(!stays)}
            >
              {stays ? 'Move it instead' : 'Copy it instead'}
            </Button>
          </p>
        )}
        {isFirstPieceId(passage.id) && (
          <Button size="small" look="quiet" onClick={onPutTogether}>
            Put the sentences back together
          </Button>
        )}
      </div>
      {isSection && (
        <label className={styles.move}>
          <span>{goes}</span>
          <select
            aria-label={`${goes}: “${nameOf(passage)}”`}
            value={moved ?? own}
            onChange={({ target }) => {
              const section = sections.find((each) => each === target.value)
              if (section) onMove(section)
            }}
          >
            {sections.map((section) => (
              <option key={section} value={section}>
                {sectionNames[section]}
                {section === own && moved ? ' (as it was)' : ''}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  )
}
