import type { GuideDraft } from '../../../core/guide/guide-draft.ts'
import { withKind } from '../../../core/guide/with-kind.ts'
import {
  competencyNames,
  competencyOrder,
  levelNames,
  levelOrder,
} from '../../../core/words/guide-names.ts'
import { facetNames, facetOrder, promptNames, promptOrder } from '../../../core/words/names.ts'
import { Button } from '../../parts/Button.tsx'
import { Choices, Pick, Words } from './FormFields.tsx'
import { ExampleFields } from './ExampleFields.tsx'
import styles from './GuideEditor.module.css'

export type EditDraft = (change: (draft: GuideDraft) => GuideDraft) => void

/** A whole guide has three to six signals and at least four drill-ins. */
const mostSignals = 6
const mostReplies = 3

/** Every section of a guide as fields, in the order in which it is read. */
export function GuideForm({
  draft,
  onEdit,
  onRemoved,
}: {
  draft: GuideDraft
  onEdit: EditDraft
  /** Hears what was taken out, and how to put it back. */
  onRemoved: (what: string, putBack: (draft: GuideDraft) => GuideDraft) => void
}) {
  const put = (change: Partial<GuideDraft>) => onEdit((now) => ({ ...now, ...change }))

  return (
    <>
      <section>
        <Words
          label="The question"
          line
          value={draft.question}
          onChange={(question) => put({ question })}
        />
        <Pick
          label="Kind"
          value={draft.kind}
          choices={promptOrder.map((kind) => ({ value: kind, words: promptNames[kind] }))}
          onChange={(kind) => onEdit((now) => withKind(now, kind))}
        />
        <Words
          label="Other wordings, one a line; it is found by them"
          value={draft.also.join('\n')}
          onChange={(text) => put({ also: text === '' ? [] : text.split('\n') })}
        />
        <Choices
          legend="Levels it is asked at, one to three"
          choices={levelOrder.map((level) => ({ value: level, words: levelNames[level] }))}
          chosen={draft.levels}
          onChange={(levels) => put({ levels })}
        />
        <Choices
          legend="Competencies it asks for"
          choices={competencyOrder.map((one) => ({ value: one, words: competencyNames[one] }))}
          chosen={draft.competencies}
          onChange={(chosen) => put({ competencies: chosen })}
        />
      </section>

      <section>
        <h2>What you may ask first</h2>
        {draft.clarifying.map(({ question, replies }, at) => {
          const putThis = (change: Partial<(typeof draft.clarifying)[number]>) =>
            onEdit((now) => ({ ...now, clarifying: withAt(now.clarifying, at, change) }))
          const name = `Clarifying question ${at + 1}`
          return (
            <fieldset key={`clarifying ${at}`} className={styles.entry}>
              <legend>{name}</legend>
              <Words
                label="You ask"
                line
                value={question}
                onChange={(text) => putThis({ question: text })}
              />
              {replies.map(({ reply, change }, place) => (
                <div key={`reply ${place}`} className={styles.two}>
                  <Words
                    label="If"
                    line
                    value={reply}
                    onChange={(text) =>
                      putThis({ replies: withAt(replies, place, { reply: text }) })
                    }
                  />
                  <Words
                    label="Then"
                    line
                    value={change}
                    onChange={(text) =>
                      putThis({ replies: withAt(replies, place, { change: text }) })
                    }
                  />
                </div>
              ))}
              {replies.length < mostReplies && (
                <Button
                  size="small"
                  look="quiet"
                  onClick={() => putThis({ replies: [...replies, { reply: '', change: '' }] })}
                >
                  Add a reply
                </Button>
              )}
            </fieldset>
          )
        })}
        <Words
          label="If you do not ask, what you take as given and say"
          value={draft.assumption}
          onChange={(assumption) => put({ assumption })}
        />
      </section>

      <section>
        <h2>What the panel listens for</h2>
        {draft.signals.map((signal, at) => {
          const putThis = (change: Partial<typeof signal>) =>
            onEdit((now) => ({ ...now, signals: withAt(now.signals, at, change) }))
          return (
            <fieldset key={`signal ${at}`} className={styles.entry}>
              <legend>Signal {at + 1}</legend>
              <Words
                label="Its name"
                line
                value={signal.name}
                onChange={(name) => putThis({ name })}
              />
              <div className={styles.two}>
                <Words
                  label="How it sounds strong"
                  line
                  value={signal.strong}
                  onChange={(strong) => putThis({ strong })}
                />
                <Words
                  label="How it sounds weak"
                  line
                  value={signal.weak}
                  onChange={(weak) => putThis({ weak })}
                />
              </div>
              <TakeOut
                what={`signal ${at + 1}`}
                onTakeOut={() => {
                  onEdit((now) => ({ ...now, signals: now.signals.filter((_, i) => i !== at) }))
                  onRemoved(`signal ${at + 1}`, (now) => ({
                    ...now,
                    signals: now.signals.toSpliced(at, 0, signal),
                  }))
                }}
              />
            </fieldset>
          )
        })}
        {draft.signals.length < mostSignals && (
          <Button
            size="small"
            onClick={() => put({ signals: [...draft.signals, { name: '', strong: '', weak: '' }] })}
          >
            Add a signal
          </Button>
        )}
        <Words label="The trap" value={draft.trap} onChange={(trap) => put({ trap })} />
        <Words label="The tip" value={draft.tip} onChange={(tip) => put({ tip })} />
      </section>

      <ExampleFields example={draft.example} onEdit={onEdit} />

      <section>
        <h2>The drill-ins to expect</h2>
        {draft.drillIns.map((drillIn, at) => {
          const putThis = (change: Partial<typeof drillIn>) =>
            onEdit((now) => ({ ...now, drillIns: withAt(now.drillIns, at, change) }))
          return (
            <fieldset key={`drill-in ${at}`} className={styles.entry}>
              <legend>Drill-in {at + 1}</legend>
              <Words
                label="They ask"
                line
                value={drillIn.question}
                onChange={(question) => putThis({ question })}
              />
              <Pick
                label="Facet"
                value={drillIn.facet}
                choices={facetOrder.map((facet) => ({ value: facet, words: facetNames[facet] }))}
                onChange={(facet) => putThis({ facet })}
              />
              <Words
                label="A good answer, in the example’s terms"
                value={drillIn.answer}
                onChange={(answer) => putThis({ answer })}
              />
              <TakeOut
                what={`drill-in ${at + 1}`}
                onTakeOut={() => {
                  onEdit((now) => ({ ...now, drillIns: now.drillIns.filter((_, i) => i !== at) }))
                  onRemoved(`drill-in ${at + 1}`, (now) => ({
                    ...now,
                    drillIns: now.drillIns.toSpliced(at, 0, drillIn),
                  }))
                }}
              />
            </fieldset>
          )
        })}
        <Button
          size="small"
          onClick={() =>
            put({
              drillIns: [...draft.drillIns, { question: '', facet: 'disagreement', answer: '' }],
            })
          }
        >
          Add a drill-in
        </Button>
      </section>
    </>
  )
}

function TakeOut({ what, onTakeOut }: { what: string; onTakeOut: () => void }) {
  return (
    <Button size="small" look="quiet" onClick={onTakeOut}>
      Take out<span className="unseen"> {what}</span>
    </Button>
  )
}

/** The list with one entry changed in part. */
function withAt<T extends object>(list: readonly T[], at: number, change: Partial<T>): T[] {
  return list.map((one, place) => (place === at ? { ...one, ...change } : one))
}
