import { addEnergizer } from './add-energizer.ts';
import { addTestResult } from './add-test-result.ts';
import { finishRound } from './finish-round.ts';
import { markPart } from './mark-part.ts';
import { mergeClaims } from './merge-claims.ts';
import { moveClaim } from './move-claim.ts';
import { removeEnergizer } from './remove-energizer.ts';
import { saveActivity } from './save-activity.ts';
import { saveEvidence } from './save-evidence.ts';
import { saveTestResult } from './save-test-result.ts';
import { trashActivity } from './trash-activity.ts';
import { trashClaim } from './trash-claim.ts';
import { trashTestResult } from './trash-test-result.ts';

/** Every change that a person makes here. */
export const reflectionCommands = [
  addEnergizer,
  addTestResult,
  finishRound,
  markPart,
  mergeClaims,
  moveClaim,
  removeEnergizer,
  saveActivity,
  saveEvidence,
  saveTestResult,
  trashActivity,
  trashClaim,
  trashTestResult,
] as const;
