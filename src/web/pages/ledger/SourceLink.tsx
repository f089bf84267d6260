import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TellingSource } from '../../api.ts'
import { useStoryId } from './use-story-id.ts'

/** The way to where something was said: the place in the story, the answer, or the round. */
export function SourceLink({ source, children }: { source: TellingSource; children: ReactNode }) {
  const storyId = useStoryId()
  switch (source.kind) {
    case 'attempt':
      return (
        <Link to="/attempts/$attemptId" params={{ attemptId: source.attemptId }}>
          {children}
        </Link>
      )
    case 'round':
      return (
        <Link to="/rounds/$roundId" params={{ roundId: source.roundId }}>
          {children}
        </Link>
      )
    case 'story':
    case 'passage':
    case 'card':
      return (
        <Link
          to="/stories/$storyId"
          params={{ storyId }}
          {...(source.kind === 'story' ? {} : { hash: source.facet })}
        >
          {children}
        </Link>
      )
  }
}
