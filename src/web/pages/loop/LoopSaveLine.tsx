import { SaveLine } from '../../parts/SaveLine.tsx'
import { useLoop } from './use-loop.ts'

/** Whether what the page shows of a loop is kept. */
export function LoopSaveLine() {
  const { keeping, kept, flush } = useLoop()
  return <SaveLine keeping={keeping} keptAt={kept.updatedAt} onRetry={() => void flush()} />
}
