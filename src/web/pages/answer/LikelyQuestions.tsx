import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { kindsAskedMore } from '../../../core/answer/likely-questions.ts'
import type { GuideLevel } from '../../../core/guide/guide.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { levelNames, levelOrder } from '../../../core/words/guide-names.ts'
import { promptNames } from '../../../core/words/names.ts'
import type { LikelyQuestionsView } from '../../api.ts'
import { Chips } from '../../parts/Chips.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { nameOfLoop } from '../loop/loop-words.ts'
import { usePreparedLevel } from '../loop/use-prepared-level.ts'
import { useSettings } from '../settings/use-settings.ts'
import { likelyQuery } from './answer-query.ts'
import styles from './Answers.module.css'

const route = getRouteApi('/answers')
const levels = levelOrder.map((value) => ({ value, words: levelNames[value] }))

/** What a panel of the person's level would ask, and which story or answer stands for each question. */
export function LikelyQuestions() {
  const { save } = useSettings()
  const { level: wished } = route.useSearch()
  const navigate = route.useNavigate()
  const prepared = usePreparedLevel()
  const level = wished ?? prepared.level
  return (
    <section aria-labelledby="likely-title" className={styles.likely}>
      <h2 id="likely-title">What would they ask me</h2>
      <p className={styles.lead}>
        The twenty questions that a panel is likeliest to ask at your level, and what of yours
        stands for each. Nobody publishes how often a question is asked: the order is this program’s
        estimate.
      </p>
      {prepared.known && (
        <Chips
          legend="The level you prepare for"
          name="level"
          value={level ?? ''}
          choices={levels}
          onChange={(chosen) => {
            if (chosen === '') return
            // A loop ahead has a level of its own: to look at another one changes nothing that is kept.
            if (prepared.loop === null) save.mutate({ level: chosen })
            void navigate({
              search: chosen === prepared.loop?.level ? {} : { level: chosen },
              replace: true,
              resetScroll: false,
            })
          }}
        />
      )}
      {prepared.loop !== null && (
        <p className={styles.why}>
          Your next loop,{' '}
          <Link to="/loops/$loopId" params={{ loopId: prepared.loop.id }}>
            {nameOfLoop(prepared.loop)}
          </Link>
          , is at {levelNames[prepared.loop.level].toLowerCase()} level.
        </p>
      )}
      {save.error && <ErrorNote what="The level is not kept." error={save.error} />}
      {level === null ? (
        <p className={styles.lead}>{prepared.known ? 'Choose the level first.' : ''}</p>
      ) : (
        <Questions level={level} />
      )}
    </section>
  )
}

function Questions({ level }: { level: GuideLevel }) {
  const { data, error, refetch } = useQuery(likelyQuery(level))
  if (error)
    return (
      <ErrorNote
        what="The questions could not be read."
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Waiting />
  const open = data.questions.filter(
    ({ standsFor: { kind } }) => kind !== 'answer' && kind !== 'practice',
  ).length
  return (
    <>
      <p className={styles.lead} role="status">
        {open === 0
          ? 'An answer or a telling stands for each of them.'
          : `Something of yours stands for ${data.questions.length - open} of ${data.questions.length}. To the others you can build an answer, or practise them.`}
      </p>
      <p className={styles.why}>
        Asked more than others at this level, by that estimate:{' '}
        {joinNames(kindsAskedMore(level).map((kind) => promptNames[kind].toLowerCase()))}.
      </p>
      <ol className={styles.questions}>
        {data.questions.map((one) => (
          <li key={one.slug}>
            <Link className={styles.asked} to="/library/$slug" params={{ slug: one.slug }}>
              {one.question}
            </Link>
            <p className={styles.why}>
              {promptNames[one.kind]}
              {one.why !== null && ` · ${one.why}`}
              {one.standsFor.kind === 'nothing' && (
                <>
                  {' · '}
                  <Begin one={one} />
                </>
              )}
            </p>
            <StandsFor one={one} />
          </li>
        ))}
      </ol>
    </>
  )
}

function StandsFor({ one }: { one: LikelyQuestionsView['questions'][number] }) {
  const { standsFor, storyName } = one
  const name = storyName || 'a story without a headline'
  switch (standsFor.kind) {
    case 'answer':
      return (
        <p className={styles.stands}>
          <AnswerLink told={standsFor}>Your answer</AnswerLink> stands for it, from “{name}”.
          <ToldFor question={standsFor.question} />
        </p>
      )
    case 'practice':
      return (
        <p className={styles.stands}>
          <PracticeLink told={standsFor}>Your telling</PracticeLink> stands for it
          {storyName !== null && `, from “${name}”`}.
          <ToldFor question={standsFor.question} />
        </p>
      )
    case 'near':
      return (
        <p className={styles.stands} data-hole>
          Near it:{' '}
          {standsFor.of === 'answer' ? (
            <AnswerLink told={standsFor}>your answer to “{standsFor.question}”</AnswerLink>
          ) : (
            <PracticeLink told={standsFor}>your telling of “{standsFor.question}”</PracticeLink>
          )}
          {' · '}
          <Begin one={one} />
        </p>
      )
    case 'marked':
      return (
        <p className={styles.stands} data-hole>
          You marked{' '}
          <Link to="/stories/$storyId" params={{ storyId: standsFor.storyId }}>
            {storyName || 'a story without a headline'}
          </Link>{' '}
          for {promptNames[one.kind].toLowerCase()}; whether it answers this is yours to see.{' '}
          <Begin one={one} story={standsFor.storyId} />
        </p>
      )
    case 'nothing':
      return null
  }
}

function AnswerLink({
  told: { storyId, answerId },
  children,
}: {
  told: { storyId: string; answerId: string }
  children: ReactNode
}) {
  return (
    <Link to="/stories/$storyId/answers/$answerId" params={{ storyId, answerId }}>
      {children}
    </Link>
  )
}

function PracticeLink({
  told: { practiceId },
  children,
}: {
  told: { practiceId: string }
  children: ReactNode
}) {
  return (
    <Link to="/practices/$practiceId" params={{ practiceId }}>
      {children}
    </Link>
  )
}

function ToldFor({ question }: { question: string | null }) {
  return question === null ? null : <> It was told for “{question}”, which asks nearly the same.</>
}

function Begin({
  one: { slug, question },
  story,
}: {
  one: LikelyQuestionsView['questions'][number]
  story?: string
}) {
  return (
    <>
      <Link
        to="/answers/new"
        search={{ guide: slug, ...(story !== undefined && { story }) }}
        aria-label={`Build an answer: ${question}`}
      >
        Build an answer
      </Link>
      {' · '}
      <Link to="/library/$slug/practice" params={{ slug }} aria-label={`Practise it: ${question}`}>
        Practise it
      </Link>
    </>
  )
}
