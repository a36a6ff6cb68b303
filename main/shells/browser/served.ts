import { notFound, type Served } from '#main/shells/page.ts';
import type { DevTools, Params } from './devtools.ts';

/** A name that never resolves (RFC 6761); what stands under it comes from this process. */
export const pageOrigin = 'https://waymark.invalid';

/**
 * Answers every request of one target: those to our origin by `source`, all others by a failure. Nothing of it reaches the
 * network.
 */
export async function answerRequests(
  devtools: DevTools,
  session: string,
  source: (path: string) => Promise<Served>,
): Promise<void> {
  devtools.on(({ method, params, session: from }) => {
    if (from === session && method === 'Fetch.requestPaused') void answer(params).catch(() => {});
  });
  const answer = async ({ requestId, request }: Params): Promise<void> => {
    const { url, method } = request as { url: string; method: string };
    const address = URL.canParse(url) ? new URL(url) : null;
    if (address?.origin !== pageOrigin) {
      await devtools.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, session);
      return;
    }
    const { status, headers, body } =
      method === 'GET' ? await source(address.pathname + address.search) : notFound();
    await devtools.send(
      'Fetch.fulfillRequest',
      {
        requestId,
        responseCode: status,
        responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
        body: Buffer.from(body).toString('base64'),
      },
      session,
    );
  };
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, session);
}
