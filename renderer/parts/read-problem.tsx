import { sentenceOf } from '#renderer/bridge/client.ts';

/** Why something could not be read; nothing while there is no reason. */
export function ReadProblem({ error }: { error: unknown }) {
  return error ? (
    <p role="alert" className="text-drain">
      {sentenceOf(error)}
    </p>
  ) : null;
}
