import type { SettingsView } from '../../api.ts'
import { Chips } from '../../parts/Chips.tsx'
import { SettingGroup } from './SettingGroup.tsx'
import styles from './SettingsPage.module.css'

/** The printed cards, and light or dark. */
export function LooksAndPaper({
  settings,
  kept,
  onChange,
}: {
  settings: SettingsView
  kept: readonly string[]
  onChange: (change: Partial<SettingsView>) => void
}) {
  return (
    <>
      <SettingGroup
        title="Printed cards"
        kept={kept.includes('paper') || kept.includes('lessonOnPaper')}
      >
        <Chips
          legend="Paper"
          name="paper"
          value={settings.paper}
          onChange={(paper) => onChange({ paper })}
          choices={[
            { value: 'a4', words: 'A4' },
            { value: 'letter', words: 'Letter' },
          ]}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={settings.lessonOnPaper}
            onChange={(event) => onChange({ lessonOnPaper: event.target.checked })}
          />
          <span>Print the lesson as a fifth section</span>
        </label>
      </SettingGroup>
      <SettingGroup title="Light and dark" kept={kept.includes('theme')}>
        <Chips
          legend="Theme"
          name="theme"
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
          choices={[
            { value: 'system', words: 'As the system' },
            { value: 'light', words: 'Light' },
            { value: 'dark', words: 'Dark' },
          ]}
        />
      </SettingGroup>
    </>
  )
}
