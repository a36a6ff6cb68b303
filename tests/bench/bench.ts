import { report } from './figures.ts';

/**
 * `npm run bench`: prints ratios that were measured in one run, so that they mean the same on any machine.
 * `WAYMARK_BENCH_ENTRIES` says how large the large vault is.
 */
const entries = Number(process.env.WAYMARK_BENCH_ENTRIES ?? 100_000);

const { benchSave } = await import('./save.ts');
let met = report('A durable save, against the bare SQLite commit', await benchSave());
const { benchPeople } = await import('./people.ts');
met = report('People who come in', await benchPeople()) && met;
const { benchOccupations, benchRanking } = await import('./occupations.ts');
met = report('An edition of O*NET', await benchOccupations()) && met;
met = report('For you', await benchRanking()) && met;

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.log(
    '\nSkipped: search from the window, scrolling, the board, typing, memory and start, since there is no screen. Try: xvfb-run -a npm run bench',
  );
} else {
  const { benchSearch } = await import('./search.ts');
  met = report(`Search over ${entries} entries`, await benchSearch(entries)) && met;
  const { benchMemory, benchTyping } = await import('./writing.ts');
  met = report('Typing', await benchTyping()) && met;
  met = report('Memory', await benchMemory()) && met;
  const { benchBrowsing } = await import('./browse.ts');
  met = report('The list and the calendar', await benchBrowsing(entries)) && met;
  const { benchBoard } = await import('./board.ts');
  met = report('The board of goals', await benchBoard('goals')) && met;
  met = report('The board of options', await benchBoard('options')) && met;
  met = report('The room of people', await benchBoard('people')) && met;
  met = report('Learning', await benchBoard('learning')) && met;
  const { benchStart } = await import('./window.ts');
  met = report('Start', await benchStart(entries)) && met;
}
console.log(met ? '\nAll bars are met.' : '\nSome bars are not met.');
process.exitCode = met ? 0 : 1;
