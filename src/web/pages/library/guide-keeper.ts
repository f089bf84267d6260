import type { GuideDraft } from '../../../core/guide/guide-draft.ts'
import type { OwnGuideView, SaveGuideView } from '../../api.ts'
import { createDocumentKeeper } from '../../parts/document-keeper.ts'
import { mayRetry } from '../../parts/save-request.ts'

/** Keeps a guide while it is written. `now` reads any clock, in milliseconds. */
export const createGuideKeeper = (
  opened: OwnGuideView,
  save: (slug: string, version: number, draft: GuideDraft) => Promise<SaveGuideView>,
  now: () => number = () => performance.now(),
) =>
  createDocumentKeeper<GuideDraft, OwnGuideView>(opened, {
    async save(version, draft) {
      const answer = await save(opened.slug, version, draft)
      return answer.kind === 'saved' ? { kind: 'saved', view: answer.guide } : answer
    },
    versionOf: ({ version }) => version,
    documentOf: ({ draft }) => draft,
    mayRetry,
    hasHistory: false,
    now,
  })
