import type { ClaimFields } from './claim-form.ts';

/** What the fields of each kind of claim get. */
export interface KindFieldsProps {
  value: ClaimFields;
  onChange: (fields: Partial<ClaimFields>) => void;
}
