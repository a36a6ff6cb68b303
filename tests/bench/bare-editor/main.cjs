// A bare Lexical editor in a window of its own, on a page that the bench has built: what typing is measured against.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.loadFile(process.env.BENCH_PAGE);
});
app.on('window-all-closed', () => app.quit());
