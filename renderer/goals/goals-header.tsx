import { Button, Kbd } from '#renderer/ui/button.tsx';

/** The head of the room: how many goals there are, and what leads on from here. */
export function GoalsHeader({
  said,
  onLookBack,
  onWins,
  onTemplates,
  onAdd,
}: {
  /** How many goals there are, or what to begin with. */
  said: string;
  onLookBack: () => void;
  onWins: () => void;
  onTemplates: () => void;
  onAdd: () => void;
}) {
  return (
    <header className="flex items-center gap-4 px-6.5 max-narrow:px-5">
      <h1>Goals</h1>
      <p className="num text-[13px] text-muted">{said}</p>
      <p className="ml-auto hidden items-center gap-1.5 text-[12px] text-muted group-has-[[data-card]_a:focus-visible]/room:flex">
        <Kbd>Alt</Kbd> with arrow keys moves it
      </p>
      <Button
        look="quiet"
        className="ml-auto group-has-[[data-card]_a:focus-visible]/room:ml-0"
        onClick={onLookBack}
      >
        Look back…
      </Button>
      <Button look="quiet" onClick={onWins}>
        Wins…
      </Button>
      <Button look="quiet" onClick={onTemplates}>
        From a template…
      </Button>
      <Button look="first" onClick={onAdd}>
        New goal
      </Button>
    </header>
  );
}
