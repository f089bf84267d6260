import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Finding } from '../../../core/judge/judgment.ts'
import type { Guide } from '../../../core/guide/guide.ts'
import { api, read } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { EvidenceText } from '../../parts/EvidenceText.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import styles from './GuideArticle.module.css'
import { joinParts, listExampleParts, takeFindings } from './example-parts.ts'

/** The worked example, part by part; its evidence is marked when one asks for it. */
export function WorkedExample({ example }: { example: Guide['example'] }) {
  const [marked, setMarked] = useState(false)
  const parts = listExampleParts(example)
  const text = joinParts(parts)
  const { data, error } = useQuery({
    queryKey: ['judged-example', text],
    queryFn: () => read(api.api.judge.$post({ json: { text } })),
    enabled: marked,
    staleTime: Infinity,
  })
  if (parts.length === 0) return null
  const findings: readonly Finding[] | null = marked && data ? data.findings : null
  return (
    <section className={styles.example} aria-labelledby="example-title">
      <div className={styles.titleLine}>
        <h2 id="example-title">A worked example</h2>
        <Button size="small" aria-pressed={marked} onClick={() => setMarked(!marked)}>
          {marked ? 'Hide the evidence' : 'Mark the evidence'}
        </Button>
      </div>
      {marked && (
        <p className={styles.legend}>
          Underlined words earn, dashed words cost. Each opens to its reason.
        </p>
      )}
      {marked && error && <ErrorNote what="The example could not be marked." error={error} />}
      {parts.map((part) => (
        <div key={part.name} className={styles.part} data-step={part.step || undefined}>
          <h3>{part.name}</h3>
          {findings === null ? (
            part.text !== '' && <p className={styles.told}>{part.text}</p>
          ) : (
            <EvidenceText text={part.text} findings={takeFindings(findings, part)} bare />
          )}
        </div>
      ))}
    </section>
  )
}
