import { protocol, type Session } from 'electron';
import { notFound, type Served, type ServedFile } from '#main/shells/page.ts';

/** The window's own origin. Nothing but main answers it. */
export const appOrigin = 'app://waymark';

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** What answers a path of `app://` from main's own memory, or from a development server. */
export type PageSource = (path: string) => Promise<Served>;

/** What answers a path of `app://` with a file. */
export type FileSource = (path: string) => ServedFile;

/** Answers `app://` in one session. Everything but a GET of the given host is not found. */
export function answerScheme(session: Session, host: string, source: PageSource): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const served = request.method === 'GET' && url.host === host ? await source(pathOf(url)) : notFound();
    return new Response(served.body, { status: served.status, headers: served.headers });
  });
}

/**
 * Answers `app://` in one session with files, which Chromium reads by itself while main takes in the rest of the program:
 * `protocol.handle` would pump them through main's JavaScript. The same host and method hold as in {@link answerScheme}.
 */
export function answerSchemeByFiles(session: Session, host: string, source: FileSource): void {
  session.protocol.registerFileProtocol('app', (request, answer) => {
    const url = new URL(request.url);
    const isAsked = request.method === 'GET' && url.host === host;
    const { status, headers, file } = source(isAsked ? pathOf(url) : '');
    answer({ path: file, statusCode: status, headers });
  });
}

function pathOf(url: URL): string {
  return url.pathname + url.search;
}
