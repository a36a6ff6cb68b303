import type { App, Session, WebContents } from 'electron';
import { checksSpelling } from './spelling.ts';

/** What holds for every page of every session: it stays where it is and gets nothing from the machine. */
export function guardEveryPage(app: App): void {
  app.on('web-contents-created', (_, contents) => guardPage(contents));
  // A login, a certificate or a client certificate is only ever asked for by a server, and there is none.
  app.on('login', (event, _contents, _details, _info, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
}

function guardPage(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void }): void => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/**
 * What holds for a session: no permission, no device, no download, no dictionary, and no request but those that `allowed`
 * names.
 */
export function guardSession(session: Session, allowed: (url: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer(null);
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(checksSpelling(process.platform));
  // An address that does not exist, in case a dictionary were asked for all the same.
  session.setSpellCheckerDictionaryDownloadURL('https://waymark.invalid/');
  // Requests for files do not pass the filter below.
  session.protocol.handle('file', () => Response.error());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !allowed(url) }));
  void session.setProxy({ mode: 'direct' });
}
