import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PromptKind } from '../../../core/story/story.ts'
import { api, read } from '../../api.ts'
import { CharacterWords } from './CharacterWords.tsx'

/** A pause in typing after which it is looked at, in milliseconds: nobody is told in the middle of a sentence. */
const pauseMs = 1200

/** Where the failure that is written is one of character: said once, with what the guide says about it. */
export function CharacterNote({ text, kind }: { text: string; kind: PromptKind }) {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  const { data } = useQuery({
    queryKey: ['character', kind, settled],
    queryFn: async () => ({
      text: settled,
      ...(await read(api.api.character.$post({ json: { text: settled, kind } }))),
    }),
    enabled: kind === 'failure' && settled.trim() !== '',
    placeholderData: (before) => before,
  })
  if (kind !== 'failure' || settled.trim() === '' || !data?.told) return null
  return <CharacterWords told={data.told} text={data.text} />
}
