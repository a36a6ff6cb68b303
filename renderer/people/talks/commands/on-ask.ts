import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Output } from '#shared/api.ts';
import type { Ask } from '#shared/people/asks.ts';

/** How the questions for somebody show a change of one: as main answers it. */
export function onAsk<N extends CommandName>(): Shows<N> {
  return shows<N, 'people.asks'>('people.asks', {
    answered: (shown, output: Output<N>) => {
      const answered = output as Partial<Ask>;
      return shown.map((ask) => (ask.id === answered.id ? { ...ask, ...answered } : ask));
    },
  });
}
