import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import styles from './EmptyBank.module.css'

/** Nothing is kept yet: the three ways to begin. */
export function EmptyBank({
  adding,
  onAddExamples,
}: {
  adding: boolean
  onAddExamples: () => void
}) {
  return (
    <>
      <h1>Your bank is empty</h1>
      <p className={styles.lead}>
        The bank keeps the real projects and episodes that you tell in interviews, each with the
        five drill-ins a panelist asks next. Five of them, drilled to the third level, carry a loop.
      </p>
      <ol className={styles.ways}>
        <Way
          title="Bring your notes"
          text="Markdown or plain text, as you keep it: one file, a folder, or a paste. You see what goes where before anything is kept."
        >
          <ButtonLink to="/import" look="primary">
            Bring in files
          </ButtonLink>
        </Way>
        <Way
          title="Write one"
          text="Start with the headline: what you did, and how big it was. The rest has a place of its own."
        >
          <ButtonLink to="/stories/$storyId" params={{ storyId: 'new' }}>
            Write a story
          </ButtonLink>
        </Way>
        <Way
          title="Look around first"
          text="Four example stories, marked as such. You can draw from them, and remove them in one step."
        >
          <Button disabled={adding} onClick={onAddExamples}>
            Put in the examples
          </Button>
        </Way>
      </ol>
    </>
  )
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li className={styles.way}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </li>
  )
}
