import { Component, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';

/** Shown instead of the window when drawing it failed. What was saved is safe; a reload starts afresh. */
export class ErrorScreen extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="mx-auto flex h-full max-w-md flex-col justify-center gap-4 p-8">
        <h1>This window stumbled</h1>
        <p className="text-muted">
          Waymark could not draw this screen. Everything that was shown as saved is safe in your vault.
        </p>
        <div>
          <Button look="first" onClick={() => window.location.reload()}>
            Open it again
          </Button>
        </div>
      </main>
    );
  }
}
