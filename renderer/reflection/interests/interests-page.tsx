import { ClaimsPage, type PageProps } from '#renderer/reflection/claims-page.tsx';
import { BeginCheck } from './begin-check.tsx';
import { InterestCheck } from './interest-check.tsx';
import { Profile } from './profile.tsx';
import { useInterestCheck } from './use-interest-check.ts';

/** Interests in one's own words, and the check that shows which themes draw one. */
export function InterestsPage(props: PageProps) {
  const check = useInterestCheck();
  const { taken, past, leave } = check;
  const exercise = taken ? <InterestCheck loaded={taken} onLeave={leave} onDone={leave} /> : null;
  const above = (
    <>
      <BeginCheck {...check} />
      {past ? <Profile checks={past} /> : null}
    </>
  );
  return <ClaimsPage {...props} instead={exercise} above={above} />;
}
