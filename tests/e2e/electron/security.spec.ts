import { expect, test } from '#tests/e2e/app.ts';
import { askedOf, electronOf } from './electron.ts';
import { listen } from './listener.ts';

// What is promised is promised of the program as it is started.
test.use({ program: 'own' });

/** What docs/decisions/0001-electron-security-checklist.md promises; each test is named there. */

test('the page has the two functions of the bridge and nothing of Node or Electron', async ({ waymark }) => {
  const seen = await waymark.page.evaluate(() => ({
    bridge: Object.keys(window.waymark).sort(),
    leaks: [
      'require',
      'module',
      'process',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in window),
    writable: Object.getOwnPropertyDescriptor(window, 'waymark')?.writable ?? false,
  }));
  expect(seen).toEqual({ bridge: ['call', 'on'], leaks: [], writable: false });
});

test('the window is isolated, sandboxed and has no insecure preference', async ({ waymark }) => {
  const preferences = await electronOf(waymark).evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  expect(preferences.enableBlinkFeatures ?? '').toBe('');
});

test('the content policy is sent as a header and holds', async ({ waymark }) => {
  const headers = await electronOf(waymark).evaluate(async ({ BrowserWindow }) => {
    const answer = await BrowserWindow.getAllWindows()[0]?.webContents.session.fetch('app://waymark/');
    return Object.fromEntries(answer?.headers.entries() ?? []);
  });
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  const ran = await waymark.page.evaluate(async () => {
    const marks = window as unknown as Record<string, unknown>;
    const add = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
    window.addEventListener('message', ({ data }) => {
      if (data === 'framed') marks.framed = true;
    });
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    add('<img src="x" onerror="window.handlerRan = true"><iframe srcdoc="<p>a frame</p>"></iframe>');
    add(`<iframe src="data:text/html,<script>parent.postMessage('framed', '*')</script>"></iframe>`);
    // What would have run has run when all of it has loaded or failed, and a message sent after it has come.
    await Promise.all(
      [...document.querySelectorAll('img, iframe')].map(
        (element) =>
          new Promise<void>((resolve) => {
            for (const event of ['load', 'error']) element.addEventListener(event, () => resolve());
          }),
      ),
    );
    await new Promise<void>((resolve) => {
      window.addEventListener('message', ({ data }) => data === 'last' && resolve());
      window.postMessage('last');
    });
    const evaluates = (code: () => unknown): boolean => {
      try {
        code();
        return true;
      } catch {
        return false;
      }
    };
    return {
      inline: marks.inlineRan ?? false,
      handler: marks.handlerRan ?? false,
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested.
      evaluated: evaluates(() => globalThis.eval('1')),
      made: evaluates(() => new Function('return 1')()),
      framed: marks.framed ?? false,
      // A frame without an address of its own has the page's policy, and no bridge.
      bridged: 'waymark' in (document.querySelector('iframe')?.contentWindow ?? {}),
    };
  });
  expect(ran).toEqual({
    inline: false,
    handler: false,
    evaluated: false,
    made: false,
    framed: false,
    bridged: false,
  });
  waymark.errors.length = 0;
});

test('nothing is asked of any server, whoever tries', async ({ waymark }) => {
  const listener = await listen();
  const { url } = listener;
  const reached = await waymark.page.evaluate(async (address) => {
    /** What the policy blocks before it begins may say nothing itself; the document hears of it. */
    const blocked = (path: string): Promise<false> =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
          if (blockedURI.endsWith(path)) resolve(false);
        });
      });
    const works = (attempt: Promise<unknown>, path: string): Promise<boolean> =>
      Promise.race([
        attempt.then(
          () => true,
          () => false,
        ),
        blocked(path),
      ]);
    const event = (target: EventTarget, name: string): Promise<void> =>
      new Promise((resolve, reject) => {
        target.addEventListener(name, () => resolve());
        target.addEventListener('error', reject);
      });
    const image = new Image();
    image.src = `${address}/image`;
    const shown = works(event(image, 'load'), '/image');
    const style = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `${address}/style`,
    });
    const hint = Object.assign(document.createElement('link'), { rel: 'preconnect', href: address });
    const dns = Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: address });
    document.head.append(style, hint, dns);
    navigator.sendBeacon(`${address}/beacon`);
    const peer = new RTCPeerConnection({ iceServers: [{ urls: address.replace('http://', 'stun:') }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    return Promise.all([
      works(fetch(`${address}/fetch`), '/fetch'),
      works(fetch(`${address}/fetch`, { mode: 'no-cors' }), '/fetch'),
      works(fetch('file:///etc/hostname'), '/etc/hostname'),
      shown,
      works(event(new WebSocket(`${address.replace('http', 'ws')}/socket`), 'open'), '/socket'),
      works(import(`${address}/module.js`), '/module.js'),
      works(
        new Promise((resolve, reject) => {
          try {
            event(new Worker(`${address}/worker.js`), 'message').then(resolve, reject);
          } catch (error) {
            reject(error);
          }
        }),
        '/worker.js',
      ),
    ]);
  }, url);
  expect(reached).toEqual([false, false, false, false, false, false, false]);
  // Beneath the page's policy, the session itself refuses.
  const beneath = await electronOf(waymark).evaluate(async ({ BrowserWindow }, address) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const asked = [
      `${address}/session`,
      'https://waymark.invalid/',
      'file:///etc/hostname',
      'data:text/plain,x',
    ];
    return Promise.all(
      asked.map((target) =>
        session?.fetch(target).then(
          () => 'answered',
          (error: Error) => error.message,
        ),
      ),
    );
  }, url);
  expect(beneath.slice(0, 3)).toEqual(Array(3).fill(expect.stringContaining('ERR_')));
  expect(listener.visits).toEqual([]);
  listener.close();
  waymark.errors.length = 0;
});

test('every permission is denied', async ({ waymark }) => {
  const { page } = waymark;
  await page.mouse.click(5, 5);
  const answers = await page.evaluate(async () => {
    const works = async (attempt: () => Promise<unknown>): Promise<boolean> => {
      try {
        await attempt();
        return true;
      } catch {
        return false;
      }
    };
    const devices = navigator as unknown as Record<
      'usb' | 'hid' | 'serial' | 'bluetooth',
      Record<string, (options: object) => Promise<unknown[]>> | undefined
    >;
    const granted: string[] = [];
    for (const name of [
      'geolocation',
      'notifications',
      'midi',
      'camera',
      'microphone',
      'clipboard-read',
      'persistent-storage',
    ]) {
      const status = await navigator.permissions.query({ name: name as PermissionName }).catch(() => null);
      if (status !== null && status.state === 'granted') granted.push(name);
    }
    return {
      granted,
      notification: await Notification.requestPermission(),
      geolocation: await works(
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      camera: await works(() => navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
      screen: await works(() => navigator.mediaDevices.getDisplayMedia()),
      clipboard: await works(() => navigator.clipboard.readText()),
      hid: ((await devices.hid?.requestDevice?.({ filters: [] }).catch(() => [])) ?? []).length,
      usb: await works(async () => devices.usb?.requestDevice?.({ filters: [] }) ?? Promise.reject()),
      serial: await works(async () => devices.serial?.requestPort?.({}) ?? Promise.reject()),
    };
  });
  expect(answers).toEqual({
    granted: [],
    notification: 'denied',
    geolocation: false,
    camera: false,
    screen: false,
    clipboard: false,
    hid: 0,
    usb: false,
    serial: false,
  });
  waymark.errors.length = 0;
});

test('the window stays on its page', async ({ waymark }) => {
  const { page } = waymark;
  const listener = await listen();
  for (const target of [
    listener.url,
    'file:///etc/hostname',
    'app://print/x',
    'app://other/',
    'data:text/html,x',
  ]) {
    await page.evaluate((address) => {
      window.location.href = address;
    }, target);
    await page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: address, textContent: 'away' });
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
  }
  await page.evaluate((address) => {
    const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
    document.body.append(form);
    form.submit();
  }, listener.url);
  // It is let go and comes back, which is in order after all that was tried before.
  await page.evaluate(() => {
    Object.assign(window, { before: true });
    window.location.href = 'about:blank';
  });
  await page.waitForFunction(() => window.location.protocol === 'app:' && !('before' in window));
  expect(page.url()).toMatch(/^app:\/\/waymark\//);
  expect(await waymark.call('vault.state', {})).toEqual({ state: 'absent' });
  expect(listener.visits).toEqual([]);
  listener.close();
  waymark.errors.length = 0;
});

test('no other window and no webview comes up', async ({ waymark }) => {
  const opened = await waymark.page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://waymark.invalid/',
      target: '_blank',
    });
    document.body.append(link);
    link.click();
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://waymark.invalid/');
    view.setAttribute('allowpopups', '');
    document.body.append(view);
    return { window: window.open('https://waymark.invalid/'), view: 'getWebContentsId' in view };
  });
  expect(opened).toEqual({ window: null, view: false });
  const contents = await electronOf(waymark).evaluate(
    ({ webContents }) => webContents.getAllWebContents().length,
  );
  expect(contents).toBe(1);
});

test('only web and mail addresses leave, and only after a question that shows them', async ({ waymark }) => {
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'not an address']) {
    await expect(waymark.call('shell.openExternal', { url })).rejects.toThrow(/invalid/);
  }
  expect(await askedOf(waymark)).toMatchObject({ asked: [], opened: [] });
  const url = 'https://example.org/a?b=c';
  await waymark.answer(false);
  expect(await waymark.call('shell.openExternal', { url })).toEqual({ opened: false });
  await waymark.answer(true);
  expect(await waymark.call('shell.openExternal', { url })).toEqual({ opened: true });
  const { asked, opened } = await askedOf(waymark);
  expect(asked.map(({ detail }) => detail)).toEqual([url, url]);
  expect(opened).toEqual([url]);
});

test('only the top frame of the window may ask main, on one channel', async ({ waymark }) => {
  const answered = await electronOf(waymark).evaluate(async ({ BrowserWindow, ipcMain, app }) => {
    const [window] = BrowserWindow.getAllWindows();
    const other = new BrowserWindow({
      show: false,
      webPreferences: {
        ...(window ? { session: window.webContents.session } : {}),
        preload: `${app.getAppPath()}/out/preload/index.cjs`,
        sandbox: true,
      },
    });
    const ask = (): Promise<unknown> =>
      other.webContents.executeJavaScript(`window.waymark.call('vault.state', {})`) as Promise<unknown>;
    await other.loadURL('app://waymark/');
    const sameOrigin = await ask();
    await other.loadURL('data:text/html,<p>elsewhere</p>').catch(() => {});
    const elsewhere = await ask().catch(() => 'no bridge');
    other.destroy();
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, unknown> };
    return {
      sameOrigin,
      elsewhere,
      channels: [...handlers.keys()],
      listeners: ipcMain.eventNames().filter((name) => name !== 'error'),
    };
  });
  expect(answered.sameOrigin).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  expect(answered.elsewhere).not.toMatchObject({ ok: true });
  expect(answered.channels).toEqual(['waymark:call']);
  expect(answered.listeners).toEqual([]);
});

test('app:// gives out the files of the built window and no other', async ({ waymark }) => {
  const answers = await electronOf(waymark).evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const status = async (url: string, method = 'GET'): Promise<number | string> =>
      (await session?.fetch(url, { method }).then(
        (answer) => answer.status,
        () => 'refused',
      )) ?? 'refused';
    return {
      page: await status('app://waymark/'),
      above: await status('app://waymark/../../package.json'),
      encoded: await status('app://waymark/%2e%2e/%2e%2e/package.json'),
      slashes: await status('app://waymark/..%2f..%2fpackage.json'),
      backslashes: await status('app://waymark/..%5c..%5cpackage.json'),
      absolute: await status('app://waymark//etc/hostname'),
      unknown: await status('app://waymark/nothing.js'),
      otherHost: await status('app://print/'),
      posted: await status('app://waymark/', 'POST'),
    };
  });
  const { page, ...refused } = answers;
  expect(page).toBe(200);
  for (const [what, status] of Object.entries(refused)) expect([404, 'refused'], what).toContain(status);
});

test('downloads are refused', async ({ waymark }) => {
  const electron = electronOf(waymark);
  await electron.evaluate(({ BrowserWindow }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { downloads: seen });
    BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event, item) => {
      seen.push(`${item.getFilename()} ${event.defaultPrevented ? 'refused' : 'taken'}`);
    });
  });
  await waymark.page.evaluate(() => {
    const url = URL.createObjectURL(new Blob(['words']));
    const link = Object.assign(document.createElement('a'), { href: url, download: 'words.txt' });
    document.body.append(link);
    link.click();
  });
  const downloads = (): Promise<string[]> =>
    electron.evaluate(() => (globalThis as unknown as { downloads: string[] }).downloads);
  await expect.poll(downloads).toEqual(['words.txt refused']);
});

test('there are no developer tools, no spelling dictionaries and no stored session', async ({ waymark }) => {
  const found = await electronOf(waymark).evaluate(
    async ({ BrowserWindow, Menu, crashReporter, session }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.openDevTools();
      // By the time that the page has answered, what was asked of it before would have begun.
      await contents?.executeJavaScript('0');
      const roles = Menu.getApplicationMenu()
        ?.items.flatMap((item) => item.submenu?.items ?? [])
        .map(({ role }) => role);
      return {
        devTools: contents?.isDevToolsOpened(),
        roles: roles?.filter((role) => /devtools|reload/i.test(role ?? '')),
        spelling: contents?.session.isSpellCheckerEnabled(),
        languages: [session.defaultSession, session.fromPartition('any'), contents?.session].flatMap(
          (each) => (process.platform === 'darwin' ? [] : (each?.getSpellCheckerLanguages() ?? [])),
        ),
        stored: contents?.session.isPersistent(),
        cached: await contents?.session.getCacheSize(),
        reports: crashReporter.getUploadToServer?.() ?? false,
      };
    },
  );
  expect(found).toEqual({
    devTools: false,
    roles: [],
    spelling: process.platform === 'darwin',
    languages: [],
    stored: false,
    cached: 0,
    reports: false,
  });
});
