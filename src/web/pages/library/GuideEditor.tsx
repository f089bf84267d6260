import { Link, useNavigate } from '@tanstack/react-router'
import type { OwnGuideView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { showToast } from '../../parts/toast.ts'
import { useKeys } from '../../parts/use-keys.ts'
import styles from './GuideEditor.module.css'
import { GuideForm } from './GuideForm.tsx'
import type { GuideKeeping } from './guide-keeper.ts'
import { useDeleteGuide } from './use-delete-guide.ts'
import { useGuideKeeper } from './use-guide-keeper.ts'

/** The form of one guide: kept as one types, with what is still missing at its end. */
export function GuideEditor({ opened }: { opened: OwnGuideView }) {
  const { keeper, state } = useGuideKeeper(opened)
  const { draft, kept, keeping, past, future } = state
  const navigate = useNavigate()
  const deleteGuide = useDeleteGuide()
  const param = { slug: opened.slug }
  const leave = async () => {
    await keeper.flush()
    await navigate({ to: '/library/$slug', params: param })
  }
  useKeys([
    { key: 's', mod: true, inFields: true, label: 'Keep now', run: () => void keeper.flush() },
    {
      key: 'z',
      mod: true,
      inFields: true,
      label: 'Undo; with Shift, redo',
      run: ({ shiftKey }) => (shiftKey ? keeper.redo() : keeper.undo()),
    },
    { key: 'y', mod: true, inFields: true, label: 'Redo', run: keeper.redo },
    { key: 'Escape', label: 'Read the guide', run: () => void leave() },
  ])
  const remove = (what: string, putBack: Parameters<typeof keeper.edit>[0]) =>
    showToast(`Took out ${what}.`, { label: 'Undo', run: () => keeper.edit(putBack) })

  return (
    <div className={styles.page}>
      <title>{`${draft.question || 'A guide'} · Third Level`}</title>
      <div className={styles.bar}>
        <Link to="/library/$slug" params={param}>
          Read it
        </Link>
        <KeepingLine keeping={keeping} onRetry={() => void keeper.flush()} />
        <div className={styles.ways}>
          <Button size="small" look="quiet" disabled={past.length === 0} onClick={keeper.undo}>
            Undo
          </Button>
          <Button size="small" look="quiet" disabled={future.length === 0} onClick={keeper.redo}>
            Redo
          </Button>
        </div>
      </div>
      <h1 className="unseen">Write a guide</h1>
      {keeping.kind === 'met' && (
        <div className={styles.met} role="alert">
          <p>This guide was changed in another window too. What you typed here is not kept yet.</p>
          <div className={styles.ways}>
            <Button onClick={() => void keeper.settle('mine')}>Keep what stands here</Button>
            <Button onClick={() => void keeper.settle('theirs')}>Take the other window’s</Button>
          </div>
        </div>
      )}
      <GuideForm draft={draft} onEdit={keeper.edit} onRemoved={remove} />
      <section className={styles.end} aria-labelledby="gaps-title">
        <h2 id="gaps-title">{kept.gaps.length === 0 ? 'It is whole' : 'Still to write'}</h2>
        {kept.gaps.length === 0 ? (
          <p>Nothing is missing. It can be exported and brought in elsewhere.</p>
        ) : (
          <ul>
            {kept.gaps.map(({ section, message }) => (
              <li key={`${section} ${message}`}>
                {section} {message}.
              </li>
            ))}
          </ul>
        )}
        <div className={styles.ways}>
          <Button onClick={() => void leave()}>Read it</Button>
          <Button
            onClick={() => void keeper.flush().then(() => deleteGuide(opened.slug, draft.question))}
          >
            Delete this guide
          </Button>
        </div>
      </section>
    </div>
  )
}

function KeepingLine({ keeping, onRetry }: { keeping: GuideKeeping; onRetry: () => void }) {
  if (keeping.kind === 'failed')
    return (
      <span role="alert" className={styles.failed}>
        Not kept yet. {keeping.error instanceof Error ? keeping.error.message : ''}{' '}
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
      </span>
    )
  return (
    <span role="status" className={styles.keeping}>
      {keeping.kind === 'kept' ? 'Kept' : keeping.kind === 'met' ? 'Not kept yet' : 'Keeping'}
    </span>
  )
}
