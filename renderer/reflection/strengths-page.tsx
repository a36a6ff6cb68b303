import { ClaimsPage, type PageProps } from './claims-page.tsx';
import { TestResults } from './results/test-results.tsx';

/** Strengths and weaknesses beside each other, and what tests taken elsewhere said. */
export function StrengthsPage(props: PageProps) {
  return <ClaimsPage {...props} below={<TestResults />} />;
}
