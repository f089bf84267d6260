import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { StoryDocument } from '../../../core/story/story.ts'
import { type StoryView, api, read } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { showToast } from '../../parts/toast.ts'
import { Waiting } from '../../parts/Waiting.tsx'
import styles from './HistoryDialog.module.css'
import { storyQuery, versionsQuery } from './story-query.ts'
import { VersionList } from './VersionList.tsx'

/** Every kept version of a story, what differs from the story as it is now, and the way back to one. */
export default function HistoryDialog({
  view,
  now,
  onRestored,
  onClose,
}: {
  view: StoryView
  now: StoryDocument
  onRestored: (view: StoryView) => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const queries = useQueryClient()
  const { id, version } = view.story
  const { data, error, refetch } = useQuery(versionsQuery(id, version))
  const [failure, setFailure] = useState<unknown>(null)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const restore = async (back: number, from: number): Promise<StoryView | null> => {
    const answer = await read(
      api.api.stories[':id'].versions[':version'].restore.$post({
        param: { id, version: String(back) },
        json: { version: from },
      }),
    )
    const next = answer.kind === 'saved' ? answer.view : answer.current
    queries.setQueryData(storyQuery(id).queryKey, next)
    onRestored(next)
    return answer.kind === 'saved' ? next : null
  }

  const putBack = async (back: number) => {
    setFailure(null)
    try {
      const next = await restore(back, version)
      if (!next) {
        setFailure(new Error('The story was changed in another window meanwhile. Look again.'))
        return
      }
      dialog.current?.close()
      showToast('The older version is back.', {
        label: 'Undo',
        run: async () => void (await restore(version, next.story.version)),
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
          kept="The story is as it was."
          error={failure}
        />
      )}
      {error ? (
        <ErrorNote
          what="The history could not be read."
          kept="The story itself is kept."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : data ? (
        <VersionList versions={data} now={now} onPutBack={(back) => void putBack(back)} />
      ) : (
        <Waiting />
      )}
    </dialog>
  )
}
