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
  const open = data.questions.filter(({ standsFor: { kind } }) => kind !== 'told').length
  return (
    <>
      <p className={styles.lead} role="status">
        {open === 0
          ? 'An answer or a telling stands for each of them.'
          : open === data.questions.length
            ? 'Nothing of yours stands for any of them yet. To each you can build an answer, or practise it.'
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
    case 'told':
      return (
        <p className={styles.stands}>
          <ToldLink told={standsFor}>{toldNames[standsFor.of]}</ToldLink> stands for it
          {storyName !== null && `, from “${name}”`}.
          {standsFor.question !== null &&
            ` It was told for “${standsFor.question}”, which asks nearly the same.`}
        </p>
      )
    case 'near':
      return (
        <p className={styles.stands} data-hole>
          Near it:{' '}
          <ToldLink told={standsFor}>
            {nearNames[standsFor.of]} “{standsFor.question}”
          </ToldLink>
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

type Told = Extract<LikelyQuestionsView['questions'][number]['standsFor'], { of: string }>

const toldNames: Record<Told['of'], string> = {
  answer: 'Your answer',
  practice: 'Your telling',
  round: 'Your telling in a round',
}

const nearNames: Record<Told['of'], string> = {
  answer: 'your answer to',
  practice: 'your telling of',
  round: 'your telling in a round, of',
}

function ToldLink({ told, children }: { told: Told; children: ReactNode }) {
  switch (told.of) {
    case 'answer': {
      const { storyId, answerId } = told
      return (
        <Link to="/stories/$storyId/answers/$answerId" params={{ storyId, answerId }}>
          {children}
        </Link>
      )
    }
    case 'practice':
      return (
        <Link to="/practices/$practiceId" params={{ practiceId: told.practiceId }}>
          {children}
        </Link>
      )
    case 'round':
      return (
        <Link to="/rounds/$roundId" params={{ roundId: told.roundId }}>
          {children}
        </Link>
      )
  }
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
