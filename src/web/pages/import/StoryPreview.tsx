import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { ImportedStoryPreview } from '../../api.ts'
import { facetOrder, outcomeNames, promptNames } from '../../../core/words/names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { setFacts } from '../../../core/story/set-facts.ts'
import { wholeIdOf } from '../../../core/story/import/divide-passage.ts'
import {
  type ImportPlan,
  countPassages,
  divide,
  giveHeadline,
  isEdited,
  keepHeadings,
  leaveOut,
  movePassage,
  letStay,
  passagesOf,
  putTogether,
} from './import-plan.ts'
import { sayUnmarked } from './say-unmarked.ts'
import { nothingTicked } from './tick-passages.ts'
import { Suggestions } from './Suggestions.tsx'
import { HeadlineField } from './HeadlineField.tsx'
import { PassageList } from './PassageList.tsx'
import { sayPart } from '../../../core/words/say-part.ts'
import styles from './StoryPreview.module.css'

const ChangeList = lazy(() => import('./ChangeList.tsx'))

/** One story of a file before it is saved: what it is called, what saving does, and where each passage goes. */
export function StoryPreview({
  story,
  plan,
  open,
  onPlan,
}: {
  story: ImportedStoryPreview
  plan: ImportPlan
  /** Whether its passages lie open from the start. */
  open: boolean
  onPlan: (plan: ImportPlan) => void
}) {
  const { key, document, passages, effect } = story
  const [isOpen, setIsOpen] = useState(open)
  const [ticked, setTicked] = useState(nothingTicked)
  /** The sentence that the keyboard goes to once its passage lies in sentences. */
  const [picked, setPicked] = useState<{ id: string } | null>(null)
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (picked === null) return
    article.current?.querySelector<HTMLElement>(`[data-tick="${picked.id}"]`)?.focus()
  }, [picked])
  const headline = plan.headlines[key] ?? null
  const out = plan.skip.includes(key)
  const counts = countPassages(story, plan)
  const missing = facetOrder.filter((facet) => !counts[facet])
  const { role, period, outcome, scale } = setFacts(document, plan.facts[key] ?? [])
  const facts = [
    role,
    period,
    scale,
    outcome ? outcomeNames[outcome] : '',
    document.prompts.map((prompt) => promptNames[prompt]).join(', '),
  ].filter((fact) => fact !== '')
  return (
    <article ref={article} className={styles.story} data-out={out}>
      <div className={styles.head}>
        <HeadlineField
          document={document}
          headline={headline}
          onHeadline={(given) => onPlan(giveHeadline(plan, story, given))}
        />
        <label className={styles.bring}>
          <input
            type="checkbox"
            aria-label={`Bring it in: ${headline ?? (document.headline || 'Without a headline')}`}
            checked={!out}
            onChange={({ target }) => onPlan(leaveOut(plan, key, !target.checked))}
          />
          Bring it in
        </label>
      </div>
      <p className={styles.effect}>
        <strong>{effect.kind === 'new' && 'New'}</strong>
        <strong>
          {effect.kind === 'unchanged' &&
            (isEdited(plan, key)
              ? 'Nothing new in the file; your changes here are taken'
              : 'Nothing new for your bank')}
        </strong>
        {effect.kind === 'updates' && (
          <>
            <strong>Updates</strong> “{effect.headline}”:{' '}
            {effect.changes.map(({ section }) => sayPart(section).toLowerCase()).join(', ')}
          </>
        )}
      </p>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      {missing.length > 0 && (
        <p className={styles.facts}>{sayUnmarked(missing, Boolean(counts.telling))}</p>
      )}
      <Suggestions
        story={story}
        plan={plan}
        onPlan={onPlan}
        onPick={({ passageId, pieceIds }) => {
          const isDivided = plan.divided[key]?.includes(passageId) === true
          const isPiece = pieceIds.some((id) => id !== passageId)
          if (isPiece && !isDivided) onPlan(divide(plan, key, passageId))
          setTicked({ ids: new Set(pieceIds), anchor: pieceIds.at(-1) ?? null })
          setIsOpen(true)
          setPicked({ id: pieceIds[0] ?? passageId })
        }}
      />
      {effect.kind === 'updates' && (
        <details className={styles.fold}>
          <summary>What changes, word by word</summary>
          <Suspense>
            <ChangeList changes={effect.changes} />
          </Suspense>
        </details>
      )}
      <details
        className={styles.fold}
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>{sayCount(passages.length, 'passage')}, and where each goes</summary>
        {isOpen && (
          <PassageList
            passages={passagesOf(story, plan)}
            moves={plan.moves[key] ?? {}}
            stays={plan.stays[key] ?? []}
            onStay={(passage, stays) => onPlan(letStay(plan, key, [passage.id], stays))}
            headed={plan.headings[key] ?? []}
            onHeadings={(ids, isKept) => onPlan(keepHeadings(plan, key, ids, isKept))}
            ticked={ticked}
            onTicked={setTicked}
            onMove={(some, section) =>
              onPlan(some.reduce((all, one) => movePassage(all, key, one, section), plan))
            }
            onDivide={(passage) => onPlan(divide(plan, key, passage.id))}
            onPutTogether={(passage) => {
              setTicked(nothingTicked)
              onPlan(putTogether(plan, key, wholeIdOf(passage.id)))
            }}
          />
        )}
      </details>
    </article>
  )
}
