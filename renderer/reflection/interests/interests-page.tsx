import { ClaimsPage, type PageProps } from '#renderer/reflection/claims-page.tsx';
import { BeginCheck } from './begin-check.tsx';
import { InterestCheck } from './interest-check.tsx';
import { Profile } from './profile.tsx';
import { useInterestCheck } from './use-interest-check.ts';

/** Interests in one's own words, and the check that shows which themes draw one. */
export function InterestsPage(props: PageProps) {
  const check = useInterestCheck();
  const { taken, past, leave } = check;
  if (taken) {
    return (
      <div className="flex h-full min-h-0 flex-col gap-5 overflow-y-auto px-6.5 pt-5 pb-10">
        <h1>{props.page.label}</h1>
        <InterestCheck loaded={taken} onLeave={leave} onDone={leave} />
      </div>
    );
  }
  return (
    <ClaimsPage
      {...props}
      above={
        <div className="flex flex-col gap-4">
          <BeginCheck {...check} />
          {past ? <Profile checks={past} /> : null}
        </div>
      }
    />
  );
}
