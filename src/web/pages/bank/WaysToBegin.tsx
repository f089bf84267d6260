import { Button, ButtonLink } from '../../parts/Button.tsx'
import { useExamples } from './use-examples.ts'

/** The ways to a first story, side by side in whatever row they are put. */
export function WaysToBegin() {
  const { add } = useExamples()
  return (
    <>
      <ButtonLink to="/import" look="primary">
        Bring your notes
      </ButtonLink>
      <ButtonLink to="/stories/$storyId" params={{ storyId: 'new' }}>
        Write a story
      </ButtonLink>
      <Button look="quiet" disabled={add.isPending} onClick={() => add.mutate()}>
        Look around with examples
      </Button>
    </>
  )
}
