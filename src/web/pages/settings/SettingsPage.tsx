import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { KeptData } from './KeptData.tsx'
import { LoopDay } from './LoopDay.tsx'
import { LooksAndPaper } from './LooksAndPaper.tsx'
import styles from './SettingsPage.module.css'
import { useSettings } from './use-settings.ts'

/** The few things one can set, and where the kept data lies. */
export function SettingsPage() {
  const { settings, save } = useSettings()
  if (settings.isError)
    return (
      <ErrorNote
        what="The settings cannot be shown."
        error={settings.error}
        onRetry={() => void settings.refetch()}
      />
    )
  if (!settings.data) return <Waiting>Opening the settings</Waiting>

  const kept = Object.keys(save.isSuccess ? save.variables : {})
  return (
    <div className={styles.page}>
      <title>Settings · Third Level</title>
      <h1>Settings</h1>
      {save.isError && (
        <ErrorNote
          what="That setting is not kept."
          error={save.error}
          kept="The one before holds."
          onRetry={() => save.mutate(save.variables)}
        />
      )}
      <LoopDay settings={settings.data} kept={kept} onChange={save.mutate} />
      <LooksAndPaper settings={settings.data} kept={kept} onChange={save.mutate} />
      <KeptData />
    </div>
  )
}
