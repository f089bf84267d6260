import { useQueryClient } from '@tanstack/react-query'
import type { StoryDocument } from '../../../core/story/story.ts'
import { type StoryView, api, read } from '../../api.ts'
import HistoryDialog from '../../parts/HistoryDialog.tsx'
import { listChanges } from './list-changes.ts'
import { storyQuery } from './story-query.ts'

/** The history of one story. */
export default function StoryHistory({
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
  const queries = useQueryClient()
  const { id, version } = view.story
  const restore = async (back: number, from: number): Promise<number | null> => {
    const answer = await read(
      api.api.stories[':id'].versions[':version'].restore.$post({
        param: { id, version: String(back) },
        json: { version: from },
      }),
    )
    const next = answer.kind === 'saved' ? answer.view : answer.current
    queries.setQueryData(storyQuery(id).queryKey, next)
    onRestored(next)
    return answer.kind === 'saved' ? next.story.version : null
  }
  return (
    <HistoryDialog
      what="story"
      version={version}
      now={now}
      queryKey={['story', id, 'versions', version]}
      fetchVersions={() => read(api.api.stories[':id'].versions.$get({ param: { id } }))}
      listChanges={listChanges}
      restore={restore}
      onClose={onClose}
    />
  )
}
