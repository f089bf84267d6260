import type { GuideDraft } from '../../../core/guide/guide-draft.ts'
import { api, type OwnGuideView, read } from '../../api.ts'
import HistoryDialog from '../../parts/HistoryDialog.tsx'
import { libraryKey } from './library-query.ts'
import { listGuideChanges } from './list-guide-changes.ts'

/** The history of a guide of the person's own. */
export default function GuideHistory({
  view: { slug, version },
  now,
  onRestored,
  onClose,
}: {
  view: OwnGuideView
  now: GuideDraft
  onRestored: (view: OwnGuideView) => void
  onClose: () => void
}) {
  const restore = async (back: number, from: number): Promise<number | null> => {
    const answer = await read(
      api.api.guides[':slug'].versions[':version'].restore.$post({
        param: { slug, version: String(back) },
        json: { version: from },
      }),
    )
    const next = answer.kind === 'saved' ? answer.view : answer.current
    onRestored(next)
    return answer.kind === 'saved' ? next.version : null
  }
  return (
    <HistoryDialog
      what="guide"
      version={version}
      now={now}
      queryKey={[...libraryKey, 'versions', slug, version]}
      fetchVersions={() => read(api.api.guides[':slug'].versions.$get({ param: { slug } }))}
      listChanges={listGuideChanges}
      restore={restore}
      onClose={onClose}
    />
  )
}
