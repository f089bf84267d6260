import type { GuideDraft } from '../../../core/guide/guide-draft.ts'
import { Words } from './FormFields.tsx'
import type { EditDraft } from './GuideForm.tsx'

/** The worked example's fields; a failure's action falls into four steps, and its learning into two. */
export function ExampleFields({
  example,
  onEdit,
}: {
  example: GuideDraft['example']
  onEdit: EditDraft
}) {
  const { action, learning } = example
  const put = (change: Partial<GuideDraft['example']>) =>
    onEdit((now) => ({ ...now, example: { ...now.example, ...change } }))
  return (
    <section>
      <h2>A worked example</h2>
      <Words
        label="Situation"
        value={example.situation}
        onChange={(situation) => put({ situation })}
      />
      <Words label="Task" value={example.task} onChange={(task) => put({ task })} />
      {typeof action === 'string' ? (
        <Words label="Action" value={action} onChange={(text) => put({ action: text })} />
      ) : (
        <>
          <Words
            label="Mistake"
            value={action.mistake}
            onChange={(mistake) => put({ action: { ...action, mistake } })}
          />
          <Words
            label="Turning point"
            value={action.turningPoint}
            onChange={(turningPoint) => put({ action: { ...action, turningPoint } })}
          />
          <Words
            label="Recovery"
            value={action.recovery}
            onChange={(recovery) => put({ action: { ...action, recovery } })}
          />
          <Words
            label="Mitigation"
            value={action.mitigation}
            onChange={(mitigation) => put({ action: { ...action, mitigation } })}
          />
        </>
      )}
      <Words label="Result" value={example.result} onChange={(result) => put({ result })} />
      {typeof learning === 'string' ? (
        <Words label="Learning" value={learning} onChange={(text) => put({ learning: text })} />
      ) : (
        <>
          <Words
            label="What changed in the person"
            value={learning.person}
            onChange={(person) => put({ learning: { ...learning, person } })}
          />
          <Words
            label="What changed in the system"
            value={learning.system}
            onChange={(system) => put({ learning: { ...learning, system } })}
          />
        </>
      )}
    </section>
  )
}
