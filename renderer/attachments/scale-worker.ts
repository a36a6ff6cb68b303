import { type Sides, scaledFrom } from './scale.ts';

/** A thread that makes pictures smaller, so that typing goes on meanwhile. */
interface Thread {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent<{ picture: Blob; sides: Sides }>) => void) | null;
}

const thread = self as unknown as Thread;
thread.postMessage('ready');
thread.onmessage = ({ data: { picture, sides } }) => {
  scaledFrom(picture, sides).then(
    (scaled) => thread.postMessage(scaled),
    () => thread.postMessage(null),
  );
};
