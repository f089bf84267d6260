import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, read } from '../../api.ts'
import { bankQuery, progressQuery } from '../../queries.ts'
import { storyQuery } from '../story/story-query.ts'
import { practiceQuery } from './practice-query.ts'

/** Keeps what was told as the telling of a new story, marked for the question's kind, and goes there. */
export function useKeepAsStory(practiceId: string) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => read(api.api.practices[':id'].story.$post({ param: { id: practiceId } })),
    onSuccess: (view) => {
      const storyId = view.story.id
      queries.setQueryData(storyQuery(storyId).queryKey, view)
      for (const { queryKey } of [bankQuery, progressQuery, practiceQuery(practiceId)])
        void queries.invalidateQueries({ queryKey })
      void navigate({ to: '/stories/$storyId', params: { storyId } })
    },
  })
}
