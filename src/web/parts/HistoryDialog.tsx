import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { ErrorNote } from './ErrorNote.tsx'
import styles from './HistoryDialog.module.css'
import { showToast } from './toast.ts'
import { type FieldChange, type KeptVersion, VersionList } from './VersionList.tsx'
import { Waiting } from './Waiting.tsx'

/** Every kept version of what is written, what differs from it as it is now, and the way back to one. */
export default function HistoryDialog<Document>({
  what,
  version,
  now,
  queryKey,
  fetchVersions,
  listChanges,
  restore,
  onClose,
}: {
  /** What has the history: `story`, `answer`. */
  what: string
  version: number
  now: Document
  /** What the versions are remembered by; changes with every save. */
  queryKey: readonly unknown[]
  fetchVersions: () => Promise<KeptVersion<Document>[]>
  listChanges: (older: Document, newer: Document) => FieldChange[]
  /** Brings a version back over `from`: the version it then has, or null where another window was quicker. */
  restore: (back: number, from: number) => Promise<number | null>
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { data, error, refetch } = useQuery({ queryKey, queryFn: fetchVersions })
  const [failure, setFailure] = useState<unknown>(null)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const putBack = async (back: number) => {
    setFailure(null)
    try {
      const next = await restore(back, version)
      if (next === null) {
        setFailure(new Error(`The ${what} was changed in another window meanwhile. Look again.`))
        return
      }
      dialog.current?.close()
      showToast('The older version is back.', {
        label: 'Undo',
        run: async () => void (await restore(version, next)),
      })
    } catch (thrown) {
      setFailure(thrown)
    }
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="history-title"
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id="history-title">History</h2>
        <Button size="small" autoFocus onClick={() => dialog.current?.close()}>
          Close
        </Button>
      </div>
      {failure !== null && (
        <ErrorNote
          what="The older version was not put back."
          kept={`The ${what} is as it was.`}
          error={failure}
        />
      )}
      {error ? (
        <ErrorNote
          what="The history could not be read."
          kept={`The ${what} itself is kept.`}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : data ? (
        <VersionList
          what={what}
          versions={data}
          now={now}
          listChanges={listChanges}
          onPutBack={(back) => void putBack(back)}
        />
      ) : (
        <Waiting />
      )}
    </dialog>
  )
}
