import { addActivity } from './add-activity.ts';
import { addAsk } from './add-ask.ts';
import { addClaim } from './add-claim.ts';
import { addComparison } from './add-comparison.ts';
import { addConversation } from './add-conversation.ts';
import { addEvidence } from './add-evidence.ts';
import { addExperiment } from './add-experiment.ts';
import { addOption } from './add-option.ts';
import { addPerson } from './add-person.ts';
import { entryToConversation } from './entry-to-conversation.ts';
import { judgeCondition } from './judge-condition.ts';
import { linkClaim } from './link-claim.ts';
import { removeEvidence } from './remove-evidence.ts';
import { restoreRecord } from './restore-record.ts';
import { saveApplication } from './save-application.ts';
import { saveClaim } from './save-claim.ts';
import { saveComparison } from './save-comparison.ts';
import { saveConversation } from './save-conversation.ts';
import { saveDirection } from './save-direction.ts';
import { saveExperiment } from './save-experiment.ts';
import { saveFuture } from './save-future.ts';
import { saveGoal } from './save-goal.ts';
import { saveItem } from './save-item.ts';
import { saveOption } from './save-option.ts';
import { savePerson } from './save-person.ts';
import { saveWin } from './save-win.ts';
import { tieOption } from './tie-option.ts';
import { trashConversation } from './trash-conversation.ts';
import { unlinkClaim } from './unlink-claim.ts';
import { untieOption } from './untie-option.ts';
import { writeGoal } from './write-goal.ts';

/** Changes that a person makes in several rooms. */
export const commonCommands = [
  addActivity,
  addClaim,
  addComparison,
  addEvidence,
  addOption,
  addPerson,
  judgeCondition,
  restoreRecord,
  removeEvidence,
  saveApplication,
  saveClaim,
  saveComparison,
  saveDirection,
  saveExperiment,
  saveFuture,
  saveGoal,
  saveItem,
  saveOption,
  savePerson,
  saveWin,
  linkClaim,
  tieOption,
  unlinkClaim,
  untieOption,
  writeGoal,
  addAsk,
  addConversation,
  addExperiment,
  entryToConversation,
  saveConversation,
  trashConversation,
] as const;
