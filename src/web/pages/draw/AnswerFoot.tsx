import type { RefObject } from 'react'
import { Button } from '../../parts/Button.tsx'
import styles from './ClockedDesk.module.css'
import { DraftLine } from './DraftLine.tsx'
import { ModeChoice } from './ModeChoice.tsx'
import type { Answering } from './use-answering.ts'

/** What to press: before the start, start or put back; after it, stop. */
export function AnswerFoot({
  answering,
  stopButton,
  onStart,
  onPutBack,
  putBackWords,
}: {
  answering: Answering
  stopButton: RefObject<HTMLButtonElement | null>
  onStart: () => void
  onPutBack: () => void
  putBackWords: string
}) {
  const { running, over, mode } = answering
  if (running || over)
    return (
      <div className={styles.foot}>
        <Button
          ref={stopButton}
          look="primary"
          disabled={over || answering.elsewhere}
          shortcut={mode === 'typed' ? 'Ctrl + Enter' : 'Space'}
          onClick={answering.end}
        >
          Stop
        </Button>
        {!over && (
          <DraftLine
            standing={answering.standing}
            typed={mode === 'typed'}
            onGoOnHere={() => void answering.goOnHere()}
          />
        )}
      </div>
    )
  return (
    <div className={styles.foot}>
      <Button look="primary" shortcut="Space" onClick={onStart}>
        Start
      </Button>
      <Button look="quiet" shortcut="Esc" onClick={onPutBack}>
        {putBackWords}
      </Button>
      <ModeChoice mode={mode} onChange={answering.choose} />
    </div>
  )
}
