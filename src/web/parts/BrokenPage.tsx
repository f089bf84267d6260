import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorNote } from './ErrorNote.tsx'

/** A page that could not be shown, such as after an update of the program while it was open. */
export function BrokenPage({ error }: ErrorComponentProps) {
  return (
    <>
      <title>This page did not open · Third Level</title>
      <h1>This page did not open</h1>
      <ErrorNote
        what="Something on this page went wrong."
        error={error}
        kept="What is on disk is not touched. Open the page anew."
        onRetry={() => window.location.reload()}
      />
    </>
  )
}
