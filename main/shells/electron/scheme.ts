import { protocol, type Session } from 'electron';
import { notFound, type Served } from '#main/shells/page.ts';

/** The window's own origin. Nothing but main answers it. */
export const appOrigin = 'app://waymark';

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Where the window's files come from: the built ones, or the development server's. */
export type PageSource = (path: string) => Promise<Served>;

/** Answers `app://` in one session. Everything but a GET of the given host is not found. */
export function answerScheme(session: Session, host: string, source: PageSource): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const served = request.method === 'GET' && url.host === host ? await source(pathOf(url)) : notFound();
    return new Response(served.body, { status: served.status, headers: served.headers });
  });
}

function pathOf(url: URL): string {
  return url.pathname + url.search;
}
