import { useQuery } from '@tanstack/react-query'
import { writePostmortem } from '../../../core/loop/write-postmortem.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { bankQuery } from '../../queries.ts'
import { saveAs } from '../settings/save-as.ts'
import styles from './Loop.module.css'
import { LoopRecord } from './LoopRecord.tsx'
import { LoopSaveLine } from './LoopSaveLine.tsx'
import { answerFacetNames, nameOfLoop } from './loop-words.ts'
import { OtherLoops } from './OtherLoops.tsx'
import { useLoop } from './use-loop.ts'

/** One page about one loop, made of what is there already; to be printed, or taken along as Markdown. */
export function PostmortemPage() {
  const { id, document, change } = useLoop()
  const bank = useQuery(bankQuery)
  const name = nameOfLoop(document)
  const storyById = Object.fromEntries(
    (bank.data?.stories ?? []).map((story) => [story.id, story.shortName || story.headline]),
  )
  const take = () => {
    const text = writePostmortem(document, { storyById, facets: answerFacetNames })
    const file = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    saveAs(new Blob([text], { type: 'text/markdown' }), `${file || 'loop'}.md`)
  }
  return (
    <div className={styles.page}>
      <title>{`Postmortem of ${name} · Third Level`}</title>
      <div className={styles.head}>
        <div>
          <p className={styles.soft}>Postmortem</p>
          <h1>{name}</h1>
        </div>
        <div className={`${styles.line} ${styles.unprinted}`}>
          <LoopSaveLine />
          <Button onClick={() => window.print()}>Print</Button>
          <Button disabled={!bank.data} onClick={take}>
            Save as Markdown
          </Button>
          <ButtonLink to="/loops/$loopId" params={{ loopId: id }} look="quiet">
            Back to the loop
          </ButtonLink>
        </div>
      </div>
      <LoopRecord document={document} storyById={storyById} />
      <section className={styles.section} aria-labelledby="changed-title">
        <h2 id="changed-title">What was changed</h2>
        <label className={`${styles.field} ${styles.unprinted}`}>
          <span>What you have done differently since, and with which story</span>
          <textarea
            rows={4}
            value={document.changes}
            onChange={({ target }) => change({ changes: target.value })}
          />
        </label>
        <p className={`${styles.said} ${styles.onlyPrinted}`}>{document.changes}</p>
        <OtherLoops />
      </section>
    </div>
  )
}
