import { useParams } from '@tanstack/react-router'

/** The story whose ledger is open. */
export const useStoryId = (): string => useParams({ from: '/stories/$storyId/ledger' }).storyId
