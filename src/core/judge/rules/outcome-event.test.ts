import { testRule } from '../../../../test/test-rule.ts'
import { outcomeEvent } from './outcome-event.ts'

testRule(outcomeEvent, [
  'I sat beside her for three nights and showed her the pumps that leak. In May I left for the coast with my dog. [[She keeps the pump list now]].',
  'I asked her for one weekend without the radio and she sat there both nights. On the Monday [[she put it in the lost property]] herself.',
  'i asked her for one weekend without the radio and [[she sat there both nights]] and [[the belt held]]',
  'I asked her for one weekend without the radio and she sat there both nights. It was a real success and the topic went well.',
  'I ask people for a weekend without the radio and it never crackles.',
  'She wanted a new lock because another shop had failed on her in Ghent and the till was empty. We met on Thursdays. She had a binder with each late order in it.',
  'I told him that each report takes forty minutes and that I wanted one a week. He said no. We had that talk four times.',
  'I moved the boxes and rang the yard. Since then no crane moves before it has run seven days.',
  'I moved the boxes and rang the yard. These insights have shaped me.',
  'I moved the boxes off the quay that night and rang the yard before six. I believe the crane held.',
  'I moved the boxes off the quay that night and rang the yard before six. The crane held, I think.',
  'I moved the boxes off the quay that night and rang the yard before six. [[The crane held]].',
  'I told him at the baler that I cannot write up a packer for it and he was annoyed. The day after [[he had the plugs in]].',
  'I told her fine and I locked the order on the tenth for all of them. After that [[they were late one time]].',
  'I began to present in the engineering call each second month on my own wish. In the next review [[it was not mentioned anymore]].',
  'I moved the boxes off the quay that night and rang the yard before six. [[The page went live without them]].',
  'I moved the boxes off the quay that night and rang the yard before six. He talked about all that he went through.',
  'I worked a lot of nights on the quay in May for the audit. [[We passed with two minor findings]].',
  'I told the plant manager and put the missing sheets on the table for the auditor. [[It became a minor finding]].',
  'I told the plant manager and put the missing sheets on the table for the auditor. [[She still rings for the sheets today]].',
  'I stopped answering and sent each mail on to her, two months, until they stopped. [[She was made manager in the new year]].',
  'I swapped chairs with her and went through the blade change and then the belt with her. [[She has rung me once]] since.',
  'I swapped chairs with her and went through the blade change and then the belt with her. It was made better.',
  'I told the auditor on the Monday in his room beside the scale and [[he put the pen down]] and [[the plant lost forty crates]]. Since then I pull a sample of the sheets myself each quarter and I keep them in the drawer of my desk.',
])
