import { Link, useNavigate } from '@tanstack/react-router'
import { lazy } from 'react'
import { type AnswerPart, joinParts, partsOfKind } from '../../../core/answer/answer-parts.ts'
import { movePassage, takePassage } from '../../../core/answer/move-passage.ts'
import { changeKind } from '../../../core/answer/change-kind.ts'
import { findSources, findUnused } from '../../../core/answer/passage-source.ts'
import { promptNames } from '../../../core/words/names.ts'
import type { AnswerView } from '../../api.ts'
import { EditorBar } from '../../parts/EditorBar.tsx'
import { SaveLine } from '../../parts/SaveLine.tsx'
import { useEditorKeys } from '../../parts/use-editor-keys.ts'
import { useJudgment } from '../story/use-judgment.ts'
import { AnswerAside } from './AnswerAside.tsx'
import { AnswerEnd } from './AnswerEnd.tsx'
import { AnswerMeasure } from './AnswerMeasure.tsx'
import styles from './Builder.module.css'
import { CharacterNote } from './CharacterNote.tsx'
import { ClarifyingPlan } from './ClarifyingPlan.tsx'
import { KindChoice } from './KindChoice.tsx'
import { MetAnswers } from './MetAnswers.tsx'
import { PartSection } from './PartSection.tsx'
import { StoryTray } from './StoryTray.tsx'
import { useAnswerKeeper } from './use-answer-keeper.ts'
import { useDeleteAnswer } from './use-delete-answer.ts'

const AnswerHistory = lazy(() => import('./AnswerHistory.tsx'))

/** One answer in its parts, beside what the guide says; every word of it is the person's. */
export function Builder({ opened }: { opened: AnswerView }) {
  const { keeper, state } = useAnswerKeeper(opened)
  const { document: answer, kept, keeping, canUndo, canRedo } = state
  const { story, guide, required } = kept
  const { text, places } = joinParts(answer)
  const { findings, carrying, judgment, failed } = useJudgment(text, {
    question: answer.question,
    headline: story.document.headline,
  })
  const navigate = useNavigate()
  const deleteAnswer = useDeleteAnswer()
  const sources = findSources(answer)
  const name = answer.question || 'A question without words'

  useEditorKeys({
    onKeep: () => void keeper.flush(),
    onUndo: keeper.undo,
    onRedo: keeper.redo,
    onBack: () => void navigate({ to: '/stories/$storyId', params: { storyId: story.id } }),
    backLabel: 'Back to the story',
  })

  const write = (part: AnswerPart, words: string) =>
    keeper.edit((document) => ({ ...document, parts: { ...document.parts, [part]: words } }), part)
  const remove = async () => {
    await keeper.flush()
    if (await deleteAnswer(kept.answer.id, name)) await navigate({ to: '/answers' })
  }

  return (
    <article className={styles.page}>
      <title>{`${name} · Third Level`}</title>
      <EditorBar
        back={
          <Link to="/stories/$storyId" params={{ storyId: story.id }}>
            Story
          </Link>
        }
        onUndo={canUndo ? keeper.undo : null}
        onRedo={canRedo ? keeper.redo : null}
        flush={keeper.flush}
        history={(onClose) => (
          <AnswerHistory view={kept} now={answer} onRestored={keeper.adopt} onClose={onClose} />
        )}
      >
        <SaveLine
          keeping={keeping}
          keptAt={kept.answer.updatedAt}
          onRetry={() => void keeper.flush()}
        />
      </EditorBar>
      <header className={styles.head}>
        <h1>{name}</h1>
        <p>
          {answer.guide === null ? 'From' : `${promptNames[answer.kind]}, from`} your story “
          <Link to="/stories/$storyId" params={{ storyId: story.id }}>
            {story.shortName || 'without a headline'}
          </Link>
          ”.{' '}
          {guide && (
            <Link to="/library/$slug" params={{ slug: guide.slug }}>
              The guide
            </Link>
          )}
        </p>
        {answer.guide === null && (
          <KindChoice
            label="Read as a question about"
            kind={answer.kind}
            onChoose={(kind) => keeper.edit((document) => changeKind(document, kind), null)}
          />
        )}
      </header>
      {keeping.kind === 'met' && (
        <MetAnswers
          mine={answer}
          theirs={keeping.theirs}
          onSettle={(choice) => void keeper.settle(choice)}
        />
      )}
      <AnswerMeasure answer={answer} />
      <div className={styles.two}>
        <div className={styles.parts}>
          <ClarifyingPlan
            guide={guide}
            planned={answer.clarifying}
            onChange={(clarifying) =>
              keeper.edit((document) => ({ ...document, clarifying }), null)
            }
          />
          {partsOfKind(answer.kind).map((part) => (
            <PartSection
              key={part}
              part={part}
              text={answer.parts[part]}
              order={partsOfKind(answer.kind)}
              findings={findings}
              carrying={carrying}
              place={places.find((one) => one.part === part)}
              sources={sources.filter((one) => one.part === part)}
              storyVersion={story.version}
              guide={guide}
              onWrite={(words) => write(part, words)}
              onMove={(passage, to) =>
                keeper.edit((document) => movePassage(document, passage, to), null)
              }
            />
          ))}
          <StoryTray
            storyId={story.id}
            passages={findUnused(answer, story.document)}
            order={partsOfKind(answer.kind)}
            onTake={(passage, to) =>
              keeper.edit((document) => takePassage(document, passage, story.version, to), null)
            }
          />
          <AnswerEnd view={kept} onBeforeLeave={keeper.flush} onDelete={() => void remove()} />
        </div>
        <AnswerAside
          text={text}
          judgment={judgment}
          failed={failed}
          required={required}
          empty={partsOfKind(answer.kind).filter((part) => answer.parts[part].trim() === '')}
          guide={guide}
        >
          <CharacterNote text={text} kind={answer.kind} />
        </AnswerAside>
      </div>
    </article>
  )
}
