import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { emptyStoryDocument } from '../../../core/story/empty-story.ts'
import type { PromptKind } from '../../../core/story/story.ts'
import { api, read } from '../../api.ts'
import { bankQuery, progressQuery } from '../../queries.ts'
import { storyQuery } from '../story/story-query.ts'

/** Keeps what was told as the telling of a new story, marked for the question's kind, and goes there. */
export function useKeepAsStory() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ text, kind }: { text: string; kind: PromptKind }) => {
      const document = { ...emptyStoryDocument, telling: text, prompts: [kind] }
      return read(api.api.stories.$post({ json: { document } }))
    },
    onSuccess: (view) => {
      const storyId = view.story.id
      queries.setQueryData(storyQuery(storyId).queryKey, view)
      for (const { queryKey } of [bankQuery, progressQuery])
        void queries.invalidateQueries({ queryKey })
      void navigate({ to: '/stories/$storyId', params: { storyId } })
    },
  })
}
