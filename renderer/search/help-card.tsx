import { examples, type FieldName } from '#shared/search/language.ts';

const words: readonly (readonly [sign: string, means: string])[] = [
  ['heron', 'that word'],
  ['her*', 'words that begin so'],
  ['"grey heron"', 'the words in a row'],
  ['-heron', 'without that word'],
];

const fields: readonly (readonly [field: FieldName, means: string])[] = [
  ['tag', 'with this tag; feed* for beginnings'],
  ['in', 'in this journal'],
  ['mood', 'mood from 1 to 5, also <3, >=4, 2..4'],
  ['energy', 'energy from 1 to 5'],
  ['on', 'that day, month or year, today, yesterday'],
  ['before', 'before it'],
  ['after', 'after it'],
  ['has', 'image, file, link, table, code, check, mention, tag, mood, energy, place, title, prompt'],
  ['is', 'starred, or a page'],
  ['person', 'names this person'],
  ['goal', 'names this goal'],
  ['place', 'at a place'],
  ['words', 'how long it is'],
  ['kind', 'goal, milestone, strength, weakness, person, entry; free, prompted, reflection, review'],
];

/** What can be asked, with an example of each; a click puts it into the field. */
export function HelpCard({ onTake }: { onTake: (example: string) => void }) {
  return (
    <details className="group px-5 pt-1 pb-3 text-[12.5px]">
      <summary className="cursor-pointer rounded-control py-1 text-muted hover:text-ink">
        What can be asked
      </summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 pt-1.5 text-muted">
        {[...words, ...fields.map(([field, means]) => [examples[field], means] as const)].map(
          ([sign, means]) => (
            <div key={sign} className="contents">
              <dt>
                <button
                  type="button"
                  onClick={() => onTake(sign)}
                  className="min-h-6 min-w-6 rounded-[5px] px-1 text-left font-[540] text-ink hover:bg-sunk"
                >
                  {sign}
                </button>
              </dt>
              <dd>{means}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="pt-2 text-muted">
        All of them must hold. A - before a field turns it round: -tag:work. Quotes keep words together:
        tag:"two words".
      </p>
    </details>
  );
}
