import type { ClaimKind } from '#shared/reflection/kinds.ts';
import { type ClaimFields, detailsFrom } from './claim-form.ts';
import { ResponseField } from './response-field.tsx';

export interface KindFieldsProps {
  value: ClaimFields;
  onChange: (fields: Partial<ClaimFields>) => void;
}

/** The fields that only claims of one kind have, in the panel of a claim. */
export function KindFields({ kind, ...props }: KindFieldsProps & { kind: ClaimKind }) {
  switch (kind) {
    case 'weakness': {
      const { response, responsePlan } = detailsFrom('weakness', props.value);
      return <ResponseField response={response} plan={responsePlan} onChange={props.onChange} />;
    }
    default:
      return null;
  }
}
