import { addActivity } from './add-activity.ts';
import { addClaim } from './add-claim.ts';
import { addEvidence } from './add-evidence.ts';
import { addPerson } from './add-person.ts';
import { judgeCondition } from './judge-condition.ts';
import { putBack } from './put-back.ts';
import { removeEvidence } from './remove-evidence.ts';
import { saveDirection } from './save-direction.ts';

/** Changes that a person makes in several rooms. */
export const commonCommands = [
  addActivity,
  addClaim,
  addEvidence,
  addPerson,
  judgeCondition,
  putBack,
  removeEvidence,
  saveDirection,
] as const;
