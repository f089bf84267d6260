import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read, type ResultView } from '../../api.ts'
import { showToast } from '../../parts/toast.ts'

interface Kept {
  text: string
  version: number
}

/** The card of a result as it stands now: its text, and writing it, with a way back. */
export function useWriteCard({ attempt, cardText, storyVersion }: ResultView) {
  const queries = useQueryClient()
  const [kept, setKept] = useState<Kept>({ text: cardText, version: storyVersion })
  const { storyId, facet } = attempt

  /** Null where the story was changed elsewhere since `version`, and is left as it is. */
  const put = async (text: string, version: number): Promise<Kept | null> => {
    const json = { stories: [{ storyId, version, cards: { [facet]: text } }] }
    const [written] = (await read(api.api.cards.$put({ json }))).stories
    if (written?.kind !== 'saved') return null
    const now = { text, version: written.version }
    setKept(now)
    await queries.invalidateQueries()
    return now
  }
  const write = useMutation({
    mutationFn: async (text: string) => ({ before: kept, now: await put(text, kept.version) }),
    onSuccess: ({ before, now }) => {
      if (now === null) return
      showToast('The card is written.', {
        label: 'Undo',
        run: async () => {
          const undone = await put(before.text, now.version)
          showToast(
            undone === null
              ? 'The card was changed in another window meanwhile and is left as it is.'
              : 'The card is as it was.',
          )
        },
      })
    },
  })
  return { text: kept.text, write, stale: write.data?.now === null }
}
