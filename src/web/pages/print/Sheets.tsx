import { type CSSProperties, useRef } from 'react'
import type { Facet, StoryDocument } from '../../../core/story/story.ts'
import type { SettingsView } from '../../api.ts'
import { gap, margin, papers } from './paper.ts'
import { PrintCard } from './PrintCard.tsx'
import styles from './Sheets.module.css'
import { useSheets } from './use-sheets.ts'

/** The sheets as they come out of the printer, with the paper's edges. */
export function Sheets({
  stories,
  facets,
  paper,
}: {
  stories: readonly { id: string; document: StoryDocument }[]
  facets: readonly Facet[]
  paper: SettingsView['paper']
}) {
  const measured = useRef<HTMLDivElement>(null)
  const { width, height, name } = papers[paper]
  const content = JSON.stringify([paper, facets, stories.map(({ document }) => document)])
  const laid = useSheets(measured, height - 2 * margin, gap, content)
  const size = {
    '--paper-width': `${width}mm`,
    '--paper-height': `${height}mm`,
    '--paper-margin': `${margin}mm`,
    '--card-gap': `${gap}mm`,
    '--card-type': `${laid?.type ?? 9.5}pt`,
  } as CSSProperties
  const cards = stories.map(({ id, document }) => (
    <PrintCard key={id} document={document} facets={facets} />
  ))
  return (
    <div className={styles.desk} data-paper={paper} style={size}>
      <div className={styles.measured} ref={measured} aria-hidden="true">
        {cards}
      </div>
      {laid?.overlong && (
        <p className={styles.note}>
          One card is longer than a page and goes on over the next. A card is made for three
          sentences in each part.
        </p>
      )}
      <div className={styles.sheets}>
        {laid?.sheets.map((rows, at) => (
          <section
            key={at}
            className={styles.slot}
            aria-label={`Page ${at + 1} of ${laid.sheets.length}, ${name}`}
          >
            <div className={styles.frame}>
              <div className={styles.sheet}>{rows.flat().map((place) => cards[place])}</div>
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}
