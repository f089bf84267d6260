import { Link, useNavigate } from '@tanstack/react-router'
import { lazy } from 'react'
import type { OwnGuideView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { EditorBar } from '../../parts/EditorBar.tsx'
import { SaveLine } from '../../parts/SaveLine.tsx'
import { showToast } from '../../parts/toast.ts'
import { useEditorKeys } from '../../parts/use-editor-keys.ts'
import styles from './GuideEditor.module.css'
import { type EditDraft, GuideForm } from './GuideForm.tsx'
import { useDeleteGuide } from './use-delete-guide.ts'
import { useGuideKeeper } from './use-guide-keeper.ts'

const GuideHistory = lazy(() => import('./GuideHistory.tsx'))

/** The form of one guide: kept as one types, with what is still missing at its end. */
export function GuideEditor({ opened }: { opened: OwnGuideView }) {
  const { keeper, state } = useGuideKeeper(opened)
  const { document: draft, kept, keeping, canUndo, canRedo } = state
  const edit: EditDraft = (change) => keeper.edit(change, 'guide')
  const navigate = useNavigate()
  const deleteGuide = useDeleteGuide()
  const param = { slug: opened.slug }
  const leave = async () => {
    await keeper.flush()
    await navigate({ to: '/library/$slug', params: param })
  }
  useEditorKeys({
    onKeep: () => void keeper.flush(),
    onUndo: keeper.undo,
    onRedo: keeper.redo,
    onBack: () => void leave(),
    backLabel: 'Read the guide',
  })
  const remove = (what: string, putBack: Parameters<EditDraft>[0]) =>
    showToast(`Took out ${what}.`, { label: 'Undo', run: () => keeper.edit(putBack, null) })

  return (
    <div className={styles.page}>
      <title>{`${draft.question || 'A guide'} · Third Level`}</title>
      <EditorBar
        back={
          <Link to="/library/$slug" params={param}>
            Read it
          </Link>
        }
        onUndo={canUndo ? keeper.undo : null}
        onRedo={canRedo ? keeper.redo : null}
        flush={keeper.flush}
        history={(onClose) => (
          <GuideHistory view={kept} now={draft} onRestored={keeper.adopt} onClose={onClose} />
        )}
      >
        <SaveLine keeping={keeping} keptAt={kept.updatedAt} onRetry={() => void keeper.flush()} />
      </EditorBar>
      <h1 className="unseen">Write a guide</h1>
      {keeping.kind === 'met' && (
        <div className={styles.met} role="alert">
          <p>
            This guide was changed in another window too. What you typed here is not kept yet;
            whichever you choose, the history has both.
          </p>
          <div className={styles.ways}>
            <Button onClick={() => void keeper.settle('mine')}>Keep what stands here</Button>
            <Button onClick={() => void keeper.settle('theirs')}>Take the other window’s</Button>
          </div>
        </div>
      )}
      <GuideForm draft={draft} onEdit={edit} onRemoved={remove} />
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
