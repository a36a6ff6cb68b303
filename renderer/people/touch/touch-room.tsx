import { BriefPage } from './brief-page.tsx';
import { TemplatesPage } from './templates-page.tsx';
import { TouchPage } from './touch-page.tsx';
import { WithPage } from './with-page.tsx';
import { WritePage } from './write-page.tsx';

type TouchAt =
  | { page: 'due' | 'templates' }
  | { page: 'with' | 'brief'; id: string }
  | { page: 'write'; id: string; option: string | null };

/** The pages of keeping in touch, by their address. */
export function TouchRoom({ at }: { at: TouchAt }) {
  switch (at.page) {
    case 'due':
      return <TouchPage />;
    case 'templates':
      return <TemplatesPage />;
    case 'with':
      return <WithPage key={at.id} id={at.id} />;
    case 'brief':
      return <BriefPage key={at.id} id={at.id} />;
    case 'write':
      return <WritePage key={at.id} id={at.id} option={at.option} />;
    default:
      return at satisfies never;
  }
}
