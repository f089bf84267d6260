import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TellingSource } from '../../api.ts'
import { useStoryId } from './use-story-id.ts'

/** The way to where something was said: the place in the story, the answer, the round, or the telling. */
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
    case 'built':
      return (
        <Link
          to="/stories/$storyId/answers/$answerId"
          params={{ storyId, answerId: source.answerId }}
        >
          {children}
        </Link>
      )
    case 'practice':
      return (
        <Link to="/practices/$practiceId" params={{ practiceId: source.practiceId }}>
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
