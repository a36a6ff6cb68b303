import { PromisesPage } from './promises-page.tsx';
import { QuestionSetsPage } from './question-sets-page.tsx';
import { TalkPage } from './talk-page.tsx';

type TalksAt = { page: 'promises' | 'questions' } | { page: 'talk'; id: string };

/** The pages of talks, by their address. */
export function TalksRoom({ at }: { at: TalksAt }) {
  switch (at.page) {
    case 'promises':
      return <PromisesPage />;
    case 'questions':
      return <QuestionSetsPage />;
    case 'talk':
      return <TalkPage key={at.id} id={at.id} />;
    default:
      return at satisfies never;
  }
}
