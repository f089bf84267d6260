import type { Section } from '../../../core/story/story.ts'
import { sectionNames } from '../../../core/words/names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { Button } from '../../parts/Button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { sections } from './sections.ts'
import styles from './SelectedBar.module.css'

/** The key of each section; numbers and notes begin like others and have none. */
const keyOf: Partial<Record<Section, string>> = {
  telling: 't',
  disagreement: 'd',
  'near-failure': 'n',
  stakeholder: 's',
  lesson: 'l',
  handoff: 'h',
}

/** Where the selected passages go, all at once. */
export function SelectedBar({
  count,
  onMove,
  onClear,
}: {
  /** At least 1. */
  count: number
  onMove: (section: Section) => void
  onClear: () => void
}) {
  useKeys([
    ...sections.flatMap((section) => {
      const key = keyOf[section]
      const label = `Move what is selected to ${sectionNames[section]}`
      return key ? [{ key, label, run: () => onMove(section) }] : []
    }),
    { key: 'Escape', label: 'Select nothing', run: onClear },
  ])
  return (
    <div className={styles.bar} role="group" aria-label="Move what is selected">
      <p aria-live="polite">{sayCount(count, 'passage')} selected. Move to</p>
      <div className={styles.acts}>
        {sections.map((section) => {
          const key = keyOf[section]
          return (
            <Button
              key={section}
              size="small"
              {...(key ? { shortcut: key } : {})}
              onClick={() => onMove(section)}
            >
              {sectionNames[section]}
            </Button>
          )
        })}
        <Button size="small" look="quiet" onClick={onClear}>
          Select nothing
        </Button>
      </div>
    </div>
  )
}
