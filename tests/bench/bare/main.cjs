// The least that Electron can show: one sandboxed window on a blank page. What a start is measured against.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.loadURL('data:text/html,<!doctype html><main>blank</main>');
});
app.on('window-all-closed', () => app.quit());
