import { ButtonLink } from './Button.tsx'

/** An address that leads nowhere. */
export function LostPage() {
  return (
    <>
      <title>No such page · Third Level</title>
      <h1>There is no page at this address</h1>
      <p>Your stories and answers are where they were.</p>
      <ButtonLink to="/draw" look="primary">
        Draw a card
      </ButtonLink>
    </>
  )
}
