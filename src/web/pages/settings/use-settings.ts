import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, read, type SettingsView } from '../../api.ts'
import { settingsQuery } from '../../queries.ts'

/** The settings, and the way to change one: shown at once, taken back if it does not hold. */
export function useSettings() {
  const queryClient = useQueryClient()
  const settings = useQuery(settingsQuery)
  const save = useMutation({
    mutationFn: (change: Partial<SettingsView>) => read(api.api.settings.$put({ json: change })),
    onMutate: async (change) => {
      await queryClient.cancelQueries(settingsQuery)
      const before = queryClient.getQueryData(settingsQuery.queryKey)
      if (before) queryClient.setQueryData(settingsQuery.queryKey, { ...before, ...change })
      return before
    },
    onSuccess: (view) => {
      queryClient.setQueryData(settingsQuery.queryKey, view)
      // The loop's day moves what is due.
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'settings',
      })
    },
    onError: (_error, _change, before) => {
      if (before) queryClient.setQueryData(settingsQuery.queryKey, before)
    },
  })
  return { settings, save }
}
