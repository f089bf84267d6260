import { useMutation, useQuery } from '@tanstack/react-query'
import { api, read, readFileAnswer } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { sayCount } from '../../../core/words/say-time.ts'
import { healthQuery } from '../../queries.ts'
import { saveAs } from './save-as.ts'
import { SettingGroup } from './SettingGroup.tsx'
import styles from './SettingsPage.module.css'
import { zipFiles } from './zip-files.ts'

const databaseNames = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const

/** Where everything lies, and how to take it along. */
export function KeptData() {
  const { data: health } = useQuery(healthQuery)
  const known = health?.kind === 'healthy' ? health : null
  const inCheckout = known?.command.startsWith('node ')
  const exporting = useMutation({
    mutationFn: async () => {
      const { files } = await read(api.api.export.$get())
      const archive = zipFiles(
        files.map(({ name, base64 }) => ({
          name,
          bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
        })),
      )
      if (files.length > 0) saveAs(archive, 'third-level-stories.zip')
      return files.length
    },
  })
  const copying = useMutation({
    mutationFn: async () => {
      const { name, content } = await readFileAnswer(api.api.backup.$get())
      saveAs(content, name)
      return name
    },
  })

  return (
    <SettingGroup title="Your data">
      <dl className={styles.facts}>
        <dt>Kept in</dt>
        <dd>{known?.dataFolder}</dd>
        <dt>Database</dt>
        <dd>{known && databaseNames[known.database]}</dd>
        <dt>Third Level</dt>
        <dd>{known?.version}</dd>
      </dl>
      <p>
        Nothing leaves this computer. A snapshot is made on each day of use, and seven are kept.
        {known && (
          <>
            {' '}
            A backup is one file with everything in it. To bring one back, say in a terminal
            {inCheckout && ', in the folder of the program'}:{' '}
            <code>{known.command} restore FILE</code>.
          </>
        )}
      </p>
      <div className={styles.line}>
        <Button disabled={copying.isPending} onClick={() => copying.mutate()}>
          Download a backup
        </Button>
        <span className={styles.kept} role="status">
          {copying.isPending && 'Copying everything'}
          {copying.isSuccess && copying.data}
        </span>
      </div>
      {copying.isError && (
        <ErrorNote
          what="No backup was made."
          error={copying.error}
          kept="Everything is kept as it was."
        />
      )}
      <div className={styles.line}>
        <Button disabled={exporting.isPending} onClick={() => exporting.mutate()}>
          Export stories and guides
        </Button>
        <span className={styles.kept} role="status">
          {exporting.isSuccess &&
            (exporting.data === 0
              ? 'There is no story and no guide of your own to export yet.'
              : `${sayCount(exporting.data, 'Markdown file')} in third-level-stories.zip`)}
        </span>
      </div>
      {exporting.isError && (
        <ErrorNote
          what="Nothing was exported."
          error={exporting.error}
          kept="Your stories are as they were."
        />
      )}
    </SettingGroup>
  )
}
