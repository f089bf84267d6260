import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, read, type SettingsView } from '../../api.ts'
import { settingsQuery } from '../../queries.ts'

const savingSettings = ['save-settings']

/** The settings, and the way to change one: shown at once, taken back if it does not hold. */
export function useSettings() {
  const queryClient = useQueryClient()
  const settings = useQuery(settingsQuery)
  const show = (change: Partial<SettingsView>) =>
    queryClient.setQueryData(settingsQuery.queryKey, (view) => view && { ...view, ...change })
  const save = useMutation({
    mutationKey: savingSettings,
    mutationFn: (change: Partial<SettingsView>) => read(api.api.settings.$put({ json: change })),
    onMutate: (change) => {
      // An older answer that is on its way would bring the older choice back.
      void queryClient.cancelQueries(settingsQuery)
      const before = queryClient.getQueryData(settingsQuery.queryKey)
      show(change)
      return before
    },
    onSuccess: (view) => {
      // The answer to an earlier change knows nothing of the later one that is still on its way.
      if (queryClient.isMutating({ mutationKey: savingSettings }) > 1) return
      queryClient.setQueryData(settingsQuery.queryKey, view)
      // The loop's day moves what is due.
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'settings',
      })
    },
    onError: (_error, change, before) => {
      if (!before) return
      const keys = Object.keys(change) as (keyof SettingsView)[]
      show(Object.fromEntries(keys.map((key) => [key, before[key]])))
    },
  })
  return { settings, save }
}
